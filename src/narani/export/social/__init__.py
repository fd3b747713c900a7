"""The picture that a shared link shows, drawn for every page of a published site."""
