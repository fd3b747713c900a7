"""The pages of a small repository: what to break in them, and what lint says."""

from __future__ import annotations

from support.house import House

HOME = "docs/ko/index.md"
EXAMPLE = "docs/ko/tensors/examples/sum.md"
LANGUAGES = ("ko", "en")


def append(house: House, text: str) -> None:
    """Appends text to the home page of both languages."""
    for language in LANGUAGES:
        path = f"docs/{language}/index.md"
        house.write(path, f"{house.read(path)}\n{text}\n")


def korean(house: House) -> list[str]:
    """What lint says of the Korean pages."""
    return [text for text in house.lint() if text.startswith("docs/ko/")]
