"""The interview questions as a book: pages of the built site, put in order, printed by Chromium, bound."""
