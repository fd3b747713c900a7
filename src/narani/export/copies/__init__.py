"""A Markdown copy of every page, and the lists of them (llms.txt), for readers that are programs."""
