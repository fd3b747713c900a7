"""Turns what the catalog knows into HTML elements. Pure functions; knows neither Markdown nor MkDocs."""
