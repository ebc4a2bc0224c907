# SPDX-License-Identifier: MIT
"""The file formats saved pages come in: one module a format, picked by content."""
