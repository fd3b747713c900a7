"""Runs snippets, verifies what they gave and records it. Standard library only."""
