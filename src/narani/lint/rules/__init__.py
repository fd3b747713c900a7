"""One rule over the catalog per file: `check(catalog)` yields its problems."""
