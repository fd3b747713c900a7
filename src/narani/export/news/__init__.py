"""The feed of what changed: new pages, changed results, new evidence, as the history tells it."""
