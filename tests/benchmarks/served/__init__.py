"""Sites as a phone meets them: served with compression, then weighed and timed."""
