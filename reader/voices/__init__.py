# SPDX-License-Identifier: MIT
"""An article's people and quotations, and who said what."""
