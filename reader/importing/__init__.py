# SPDX-License-Identifier: MIT
"""The way of a page from file to library, and the worker process that walks it."""
