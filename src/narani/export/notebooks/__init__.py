"""Concepts and articles as Jupyter notebooks: scripts to run, what was recorded, the prose."""
