"""What Korean hangs on a word, and words that say nothing: the lists of `rules.toml`."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

_RULES: dict[str, Any] = tomllib.loads(files(__package__).joinpath("rules.toml").read_text(encoding="utf-8"))

PARTICLES = tuple(_RULES["particles"].split())
CASES = tuple(tuple(line.split()) for line in _RULES["cases"].strip().splitlines())
FINALS = tuple(_RULES["finals"].split())
ENDINGS = (*_RULES["endings"].split(), *FINALS)
VERBS = tuple(_RULES["verbs"].split())
SILENT = tuple(_RULES["silent"].split())
IRREGULAR: dict[str, str] = _RULES["irregular"]

RULES = {"particles": PARTICLES, "endings": ENDINGS, "finals": FINALS, "verbs": VERBS, "silent": SILENT,
         "irregular": IRREGULAR}
"""What the browser is sent."""
