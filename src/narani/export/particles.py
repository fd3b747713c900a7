"""Korean pages whose lines end between words, and not before a particle.

`word-break: keep-all` keeps words whole, but a browser still breaks after a bracket, a quotation mark or a
percent sign, and the particle that belongs to it opens the next line: "자동 미분(autograd)" and "을".
"""

from __future__ import annotations

import re

HELD = "nr-held"
_FOUND = re.compile(
    r"""<(pre|code|script|style|svg|select|textarea)\b.*?</\1>  # no prose
    | <(?:"[^"]*"|'[^']*'|[^'">])*>                            # a tag, with what its attributes say
    | (?P<dot>·)(?=<code\b)                                    # names in a row: a line may end here
    | (?P<held>[)\]’”」』》%]+[가-힣]+)""",
    re.DOTALL | re.VERBOSE,
)


def hold_particles(html: str) -> str:
    """`html` with each such mark and what follows it in a span that does not break."""
    return _FOUND.sub(_held, html)


def _held(found: re.Match[str]) -> str:
    if found["dot"]:
        return "·<wbr>"
    return f'<span class="{HELD}">{found["held"]}</span>' if found["held"] else found[0]
