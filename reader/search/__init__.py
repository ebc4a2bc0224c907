# SPDX-License-Identifier: MIT
"""Finding articles again by their words."""
