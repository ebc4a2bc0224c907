# SPDX-License-Identifier: MIT
"""The ways out: one module a format."""
