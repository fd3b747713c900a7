"""The type of the social cards, cut out of Pretendard: what Korean and English titles need, 0.4 MB a weight.

`python docs/pictures/_type.py FOLDER` does it again, where FOLDER is the unpacked package named in
`src/narani/export/social/fonts/ORIGIN`. Needs fontTools, which comes with the test extra's matplotlib. The
licence reserves the name Pretendard for the whole font, so that a part of it must have another.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

FONTS = Path(__file__).resolve().parents[2] / "src" / "narani" / "export" / "social" / "fonts"
WEIGHTS = ("Medium", "Bold")
NAME = "Narani Card"
FAMILY, WEIGHT, UNIQUE, FULL, POSTSCRIPT, FAMILY_16 = 1, 2, 3, 4, 6, 16
KEPT = (0, 5, 8, 9, 11, 13, 14)
"""Copyright, version, who made it, and the licence."""
RANGES = (
    (0x20, 0x7F), (0xA0, 0x180), (0x391, 0x3CA), (0x2010, 0x2060), (0x2070, 0x20A0), (0x20A9, 0x20AD),
    (0x2190, 0x2300), (0x25A0, 0x2600), (0x2713, 0x2719), (0x3000, 0x3020), (0x3131, 0x3164),
)
"""Latin, Greek, punctuation, arrows, mathematics, shapes, ticks and single Korean letters."""


def letters() -> Iterator[int]:
    """Everything a title may be written with: the ranges, and the 2,350 syllables of KS X 1001."""
    for first, last in RANGES:
        yield from range(first, last)
    for row in range(0xB0, 0xC9):
        for cell in range(0xA1, 0xFF):
            yield ord(bytes((row, cell)).decode("euc-kr"))


def cut(source: Path, weight: str) -> Path:
    """Writes one weight; where it lies."""
    from fontTools import subset

    options = subset.Options(layout_features=["kern", "ccmp", "mark"], hinting=False, notdef_outline=True,
                             recalc_timestamp=False, name_IDs=["*"])
    font = subset.load_font(str(source / f"Pretendard-{weight}.otf"), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters())
    cutter.subset(font)
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in KEPT]
    for number, text in ((FAMILY, NAME), (FAMILY_16, NAME), (WEIGHT, weight), (FULL, f"{NAME} {weight}"),
                         (UNIQUE, f"{NAME} {weight}"), (POSTSCRIPT, f"NaraniCard-{weight}")):
        table.setName(text, number, 3, 1, 0x409)
    names = font["CFF "].cff
    names.fontNames = [f"NaraniCard-{weight}"]
    top = names.topDictIndex[0]
    top.rawDict.update(FamilyName=NAME, FullName=f"{NAME} {weight}")
    for part in top.FDArray:
        part.FontName = f"NaraniCard-{weight}"
    path = FONTS / f"NaraniCard-{weight}.otf"
    subset.save_font(font, str(path), options)
    return path


def held() -> str:
    """Every letter that all weights have, by which the build knows what it cannot write."""
    from fontTools.ttLib import TTFont

    every = [set(TTFont(FONTS / f"NaraniCard-{weight}.otf").getBestCmap()) for weight in WEIGHTS]
    return "".join(map(chr, sorted(set.intersection(*every))))


def main() -> None:
    """Cuts every weight and brings the licence."""
    package = Path(sys.argv[1]) / "dist"
    FONTS.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        path = cut(package / "public" / "static", weight)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        print(f"{path.name} {path.stat().st_size} bytes, sha256 {digest}")
    (FONTS / "letters.txt").write_text(held() + "\n", encoding="utf-8", newline="\n")
    shutil.copyfile(package / "LICENSE.txt", FONTS / "LICENSE")


if __name__ == "__main__":
    main()
