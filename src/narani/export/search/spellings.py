"""Every way to write one thing, from the glossary and from `docs/data/search/spellings.toml`."""

from __future__ import annotations

from narani.catalog.catalog import Catalog
from narani.catalog.toml import read
from narani.errors import Problem, Problems, relative

FILE = "docs/data/search/spellings.toml"


def spellings(catalog: Catalog) -> dict[str, list[str]]:
    """Spellings by what they mean; the glossary's terms that are written alike are one thing with the file's.

    Raises:
        Problems: the file cannot be read, or a line of it is no list of words.
    """
    path = catalog.root / FILE
    found: dict[str, list[str]] = {}
    given = read(path, catalog.root)[1] if path.is_file() else {}
    for meaning, words in given.items():
        if not isinstance(words, list) or not all(isinstance(word, str) and word.strip() for word in words):
            raise Problems([Problem(relative(path, catalog.root), 0, f'"{meaning}" is no list of words.',
                                    'Write meaning = ["one way", "another way"].')])
        found[meaning] = list(words)
    by_word = {_key(word): meaning for meaning, words in found.items() for word in words}
    for term in catalog.knowledge.terms.values():
        names = list(dict.fromkeys((term.term.ko, term.term.en, *term.also.ko, *term.also.en)))
        known = next((by_word[_key(name)] for name in names if _key(name) in by_word), term.id)
        found[known] = list(dict.fromkeys([*found.get(known, ()), *names]))
    return found


def _key(word: str) -> str:
    return word.replace(" ", "").replace("-", "").lower()
