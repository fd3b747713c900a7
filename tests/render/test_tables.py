"""Tables of Markdown: one frame each, where they stood, and what follows stays behind it."""

from __future__ import annotations

from xml.etree.ElementTree import fromstring, tostring

from narani.render.tables import frame_tables


def test_a_table_has_a_frame_of_its_own() -> None:
    root = fromstring("<div><p>before</p><table><tr /></table>behind<ul><li><table /></li></ul>"
                      '<table class="nr-table" /></div>')
    frame_tables(root)
    assert tostring(root, encoding="unicode") == (
        '<div><p>before</p><div class="nr-frame"><table><tr /></table></div>behind'
        '<ul><li><div class="nr-frame"><table /></div></li></ul><table class="nr-table" /></div>')
