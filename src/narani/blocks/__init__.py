"""The Markdown extension: directives become what `render` makes of the catalog."""

from narani.blocks.extension import NaraniExtension, makeExtension

__all__ = ["NaraniExtension", "makeExtension"]
