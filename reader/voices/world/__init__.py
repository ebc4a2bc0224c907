# SPDX-License-Identifier: MIT
"""Quotations, people and speakers in languages other than English, without a language model.

Names come from trained word judgements or from rules of the script, sources from the
frames of reporting a language uses. What is not sure is not shown.
"""
