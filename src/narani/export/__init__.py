"""Builds the published site: both languages, what is written after them, then the swap."""
