"""Reads what is on disk into the model. `snippets` needs the standard library only."""
