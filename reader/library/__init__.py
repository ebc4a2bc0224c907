# SPDX-License-Identifier: MIT
"""What is kept, and how it stays whole."""
