"""Response headers for hosts that read a `_headers` file, as Netlify and Cloudflare Pages do.

What the policy in the pages cannot say (who may frame them) and what only a header can say. Elsewhere the
file does nothing; the page "about/hosting" gives the same values for other hosts.
"""

from __future__ import annotations

import re
from pathlib import Path

from narani.export.sheets import FOLDER as SHEETS
from narani.model.text import LANGUAGES, below

FILE = "_headers"
HEADERS = {
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    # Everything here is public, and others are invited to use the data and the pictures.
    "Cross-Origin-Resource-Policy": "cross-origin",
}
"""For every file, beside the policy. Nothing here is cached longer than the host's own rule says."""
FOREVER = "public, max-age=31536000, immutable"
CHECKED = "no-cache"
"""Kept, but asked for again before each use: what tells a browser of a new build."""
TELLING = ("sw.js", "build.txt", "manifest.webmanifest", "search/words.json")
_HASHED = re.compile(r"\.[0-9a-f]{8}\.(?:min\.)?(?:js|css)$")


def header_policy(policy: str) -> str:
    """The policy of the pages as a header, which can also say that no other site may frame them."""
    return f"{policy}; frame-ancestors 'none'"


def write_headers(site: Path, policy: str) -> None:
    """Writes `site/_headers`: what holds everywhere, and which files may be kept for good."""
    rules = {"/*": {"Content-Security-Policy": header_policy(policy), **HEADERS},
             "/data/*": {"Access-Control-Allow-Origin": "*"},
             # Without it a browser may take the copies' Korean for something else.
             "/*.md": {"Content-Type": "text/markdown; charset=utf-8"},
             **{f"/{below(language)}llms.txt": {"Content-Type": "text/plain; charset=utf-8"}
                for language in LANGUAGES}}
    # One rule for all of a folder: Cloudflare reads a hundred of them.
    hashed = {file.parent if file.parent.match(SHEETS) else file
              for file in site.rglob("assets/**/*") if _HASHED.search(file.name)}
    for path in sorted(hashed):
        star = "/*" if path.is_dir() else ""
        rules[f"/{path.relative_to(site).as_posix()}{star}"] = {"Cache-Control": FOREVER}
    for folder in map(below, LANGUAGES):
        # The index lies in a folder that is named after its content.
        rules |= {f"/{folder}search/{piece.name}/*": {"Cache-Control": FOREVER}
                  for piece in sorted((site / folder / "search").glob("*/"))}
        rules |= {f"/{folder}{name}": {"Cache-Control": CHECKED}
                  for name in TELLING if (site / folder / name).is_file()}
    lines = [line for path, headers in rules.items()
             for line in (path, *(f"  {name}: {value}" for name, value in headers.items()))]
    (site / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
