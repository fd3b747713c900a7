"""The form over a long list: by words, by chosen values and by kinds of its items.

`docs/theme/assets/filter.js` shows and drives it, so that without scripts nothing stands there that
does nothing. An item carries what it is chosen by: `data-topic`, `data-verdict`; several values of one
kind are parted by blanks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from narani.render.context import Context
from narani.render.html import add, el
from narani.render.strings import topic_title

LONGEST_WORDS = "300"
"""As many characters are looked for; nobody types more, and every one is looked for in every item."""


def filter_form(context: Context, label: str, items: str, words: str, choices: Iterable[Element],
                kinds: Element) -> Element:
    """The form named `label`; `items` selects what is filtered, `words` what is searched in each."""
    given = {"class": "nr-filter", "hidden": "hidden", "role": "search", "aria-label": label,
             "data-items": items, "data-words": words,
             "data-count": context.say("filter_count", total="{total}", shown="{shown}"),
             "data-copied": context.say("copied"), "data-search-exclude": "data-search-exclude"}
    text = el("input", {"type": "search", "name": "words", "maxlength": LONGEST_WORDS, "autocomplete": "off",
                        "spellcheck": "false"})
    row = el("div", "nr-filter__row", el("label", "", context.say("filter_text"), text), *choices)
    end = el("p", "nr-filter__end", el("output", {"role": "status", "aria-live": "polite"}),
             el("button", {"type": "reset"}, context.say("filter_reset")))
    return el("form", given, row, kinds, end)


def choice(context: Context, name: str, options: Mapping[str, str], every: str = "filter_all") -> Element:
    """A list to choose one value of `name` from, or every one."""
    first = el("option", {"value": ""}, context.say(every))
    rest = [el("option", {"value": value}, title) for value, title in options.items()]
    return el("label", "", context.say(f"filter_{name}"), el("select", {"name": name}, first, *rest))


def topic_choice(context: Context, topics: Iterable[str]) -> Element:
    """A list to choose a topic from."""
    titles = {topic: topic_title(context.language, topic) for topic in topics}
    return choice(context, "topic", titles, "filter_every")


def kind_boxes(name: str, legend: str, kinds: Iterable[tuple[str, str, int]]) -> Element:
    """A box for each kind that occurs: its value, its title, and how many items are of it."""
    field = el("fieldset", "", el("legend", "", legend))
    for value, title, count in kinds:
        if count:
            box = el("input", {"type": "checkbox", "name": name, "value": value})
            add(field, el("label", "", box, f"{title} ", el("span", "nr-filter__n", str(count))))
    return field
