"""Anki decks: `interview/narani-<language>.apkg`, a deck for each topic below one for the language.

Ids come from the ids of questions, topics and languages, so that a newer file imported over an older
one updates the notes in place. Anki takes a note only when it is newer than its own: every note is
as old as the last change of the site's content, which also keeps the bytes the same until then.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import itertools
import sqlite3
import zipfile
from pathlib import Path
from typing import get_args

from genanki import Deck, Model, Note, Package, guid_for

from narani.catalog.catalog import Catalog
from narani.export.deck_notes import FIELDS, fields
from narani.export.deck_template import CSS, template
from narani.export.sitemap import home_of
from narani.model.question import Question, Topic
from narani.model.text import LANGUAGES, Language
from narani.render.strings import say, topic_title

FOLDER = "interview"
_IDS = range(1 << 30, 1 << 31)
"""Where Anki's own ids, which are times in milliseconds, never fall."""
_OLDEST = dt.date(2026, 1, 1)


def write_decks(site: Path, catalog: Catalog) -> list[str]:
    """Writes a package for each language into a built site; their paths below it."""
    written = []
    for language in LANGUAGES:
        name = f"{FOLDER}/narani-{language}.apkg"
        (site / FOLDER).mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(package(catalog, language, home_of(site, language)))
        written.append(name)
    return written


def package(catalog: Catalog, language: Language, home: str = "") -> bytes:
    """A package as Anki imports it; without the address of the site its cards have no link."""
    time = changed(catalog)
    connection = sqlite3.connect(":memory:")
    cursor = connection.cursor()
    Package(_decks(catalog, language, home)).write_to_db(cursor, float(time), itertools.count(time * 1000))
    connection.commit()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in (("collection.anki2", connection.serialize()), ("media", b"{}")):
            archive.writestr(_entry(name), content, zipfile.ZIP_DEFLATED)
    connection.close()
    return buffer.getvalue()


def changed(catalog: Catalog) -> int:
    """When the content last changed; without git, the day of the last full verification."""
    if catalog.committed:
        return catalog.committed
    days = (environment.verified for environment in catalog.snippets.environments.values())
    day = max(days, default=_OLDEST)
    return int(dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC).timestamp())


def _entry(name: str) -> zipfile.ZipInfo:
    """A file of an archive, with a time and an origin that say nothing about this machine."""
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.create_system = 3
    return entry


def _decks(catalog: Catalog, language: Language, home: str) -> list[Deck]:
    """The language's deck, empty, then one for each topic, in the order readers meet them."""
    found = sorted(catalog.questions.values(), key=lambda one: (_order(one), one.id))
    told = [one for one in found if language in one.asked]
    name, model = say(language, "deck_name"), _model(language)
    whole = Deck(_id("deck", language), name, say(language, "deck_about", count=len(told)))
    decks = {"": whole}
    for place, one in enumerate(told):
        topic = one.any.topic
        title = f"{name}::{topic_title(language, topic)}"
        deck = decks.setdefault(topic, Deck(_id("deck", language, topic), title))
        told_fields = list(fields(catalog, one, language, home).values())
        deck.add_note(Note(
            model, told_fields, guid=guid_for("narani", language, one.id),
            sort_field=one.id, tags=[f"narani::{topic}", f"narani::{one.any.level}"], due=place))
    return list(decks.values())


def _order(one: Question) -> tuple[int, int]:
    """Topics as readers meet them, easier questions first."""
    levels = ("basic", "intermediate", "advanced")
    return get_args(Topic).index(one.any.topic), levels.index(one.any.level)


def _model(language: Language) -> Model:
    """The kind of note: one card each."""
    return Model(_id("model", language), f"Narani ({language})", [{"name": name} for name in FIELDS],
                 [template(language)], CSS)


def _id(*words: str) -> int:
    """A number that is the same in every build."""
    digest = hashlib.sha256("/".join(("narani", *words)).encode()).digest()
    return _IDS.start + int.from_bytes(digest[:8], "big") % len(_IDS)
