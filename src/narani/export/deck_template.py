"""How an Anki card looks; no picture, font or script is fetched."""

from __future__ import annotations

from narani.model.text import Language
from narani.render.strings import say

CSS = """\
.card { max-width: 40rem; margin: 0 auto; padding: 0 .8rem; font-family: sans-serif; font-size: 18px;
  line-height: 1.6; text-align: left; word-break: keep-all; overflow-wrap: anywhere;
  color: #1b242e; background: #fffefb; }
.about, .made, .why, h2 { color: #55606b; font-size: .75em; }
h1 { font-size: 1.15em; line-height: 1.4; }
h2 { margin: 1.2em 0 .3em; }
.answer { font-size: 1.05em; }
.loud { color: #a3261b; }
li { margin-bottom: .4em; }
ul, ol { padding-left: 1.3em; }
code { font-family: monospace; font-size: .9em; }
.nightMode.card { color: #e6e8ea; background: #1b2026; }
.nightMode :is(.about, .made, .why, h2) { color: #a7b0b8; }
.nightMode .loud { color: #ff9c8f; }
.nightMode a { color: #8fc1ff; }
"""
_FRONT = """\
<div lang="{language}"><div class="about">{{{{About}}}}</div>
<h1>{{{{Question}}}}</h1></div>
"""
_BACK = """\
{{{{FrontSide}}}}
<hr id="answer">
<div lang="{language}">
{{{{#Warning}}}}<p><strong class="loud">{{{{Warning}}}}</strong></p>{{{{/Warning}}}}
<h2>{short}</h2>
<div class="answer">{{{{Answer}}}}</div>
<h2>{points}</h2>
{{{{Points}}}}
<h2>{wrong}</h2>
{{{{Wrong}}}}
{{{{#Link}}}}<p>{{{{Link}}}}</p>{{{{/Link}}}}
<p class="made">{{{{Made}}}}</p>
</div>
"""


def template(language: Language) -> dict[str, str]:
    """The one card of a note; its name is part of the note's kind and stays."""
    words = {key: say(language, f"question_{key}") for key in ("short", "points", "wrong")}
    return {"name": "Aloud", "qfmt": _FRONT.format(language=language),
            "afmt": _BACK.format(language=language, **words)}
