"""Evidence that opens without JavaScript: a small button, and the popover it opens."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from narani.render.context import Context
from narani.render.html import Child, add, el, text_of

MARKS = {"verified": "✓", "stale": "⚠", "missing": "⚠", "edited": "⚠", "failing": "✗", "broken": "✗"}


def popover_button(context: Context, panel: str, label: str, standing: str, about: str) -> Element:
    """The verified badge: one quiet mark with a word; anything but verified is loud."""
    mark = el("span", {"class": "nr-tick", "aria-hidden": "true"}, MARKS[standing])
    return el(
        "button",
        {"class": f"nr-badge nr-badge--{standing}", "type": "button", "popovertarget": panel,
         "aria-label": f"{label}, {about}"},
        mark, el("span", "", label),
    )


def mark_button(panel: str, number: int, holds: bool, about: str) -> Element:
    """The mark behind a fact or a cell; its number is the one that its evidence carries in print."""
    given = {
        "class": "nr-mark" if holds else "nr-mark nr-mark--broken",
        "type": "button", "popovertarget": panel, "aria-label": about,
    }
    number_ = el("span", {"class": "nr-mark__n", "aria-hidden": "true"}, str(number))
    return el("button", given, MARKS["verified" if holds else "broken"], number_)


def popover(context: Context, panel: str, title: list[Child], body: Iterable[Element], number: int = 0,
            class_: str = "") -> Element:
    """What the button opens, named by its title; in print it stands where it is written."""
    given = {
        "class": "nr-panel", "id": panel, "popover": "auto", "role": "dialog",
        "aria-labelledby": f"{panel}-title",
    }
    name: list[Child] = [el("span", "nr-panel__n", f"[{number}] ")] if number else []
    close = el(
        "button",
        {"class": "nr-close", "type": "button", "popovertarget": panel, "popovertargetaction": "hide",
         "aria-label": context.say("close")},
        "×",
    )
    named = f"nr-panel__title {class_}".rstrip()
    heading = el("p", {"class": named, "id": f"{panel}-title"}, *name, *title)
    return add(el("div", given), el("div", "nr-panel__head", heading, close), *body)


def summary(said: str, about: str, *more: Child) -> Element:
    """What opens a fold: a word or two, and to those who hear it among many of its kind, what it is about."""
    seen = [one if isinstance(one, str) else text_of(one) for one in more
            if isinstance(one, str) or (one is not None and not one.get("aria-hidden"))]
    heard = " ".join("".join([said, *seen]).split())
    return el("summary", {"aria-label": f"{heard}: {about}"}, said, *more)


def panels() -> Element:
    """Where panels are gathered: after what opens them, unseen by the search index."""
    return el("section", {"class": "nr-panels", "data-search-exclude": "data-search-exclude"})


def definitions(rows: list[tuple[str, list[Child]]]) -> Element:
    """A list of named details."""
    found = el("dl", "nr-details")
    for name, value in rows:
        add(found, el("dt", "", name), el("dd", "", *value))
    return found
