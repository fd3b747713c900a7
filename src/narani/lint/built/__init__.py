"""One rule over built HTML per file: `check(pages)` yields its problems."""
