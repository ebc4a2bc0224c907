# SPDX-License-Identifier: MIT
"""A saved page becomes an article."""
