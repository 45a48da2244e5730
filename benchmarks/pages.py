"""The pages of a set and what the set says about them."""

from __future__ import annotations

import collections
import csv
import io
import tempfile
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from benchmarks.detection import Truth
from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.imaging.load import load_page
from hwr_desktop.imaging.page import PageImage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hwr_desktop.document.region import Point

    Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TrueLine:
    """A true line of text; ``kind`` is unknown where the set does not tell."""

    region: Region
    text: str
    kind: Kind = Kind.UNKNOWN


@dataclass(frozen=True, eq=False)
class TruePage:
    """A page of a set and what the set says about it."""

    name: str
    image: PageImage
    words: tuple[Truth, ...]
    lines: tuple[TrueLine, ...]

    @property
    def text(self) -> str:
        """The page's handwritten text in reading order, words parted by single spaces."""
        texts = [line.text.replace("#", " ") for line in self.lines]
        if not texts:
            texts = [w.text for w in sorted(self.words, key=lambda w: w.order) if w.written]
        return " ".join(" ".join(texts).split())


def read_set(archive: Path, split: str) -> Iterator[TruePage]:
    """Yield the pages of a set whose truth is complete, of one split where it has splits."""
    with zipfile.ZipFile(archive) as held, tempfile.TemporaryDirectory() as folder:
        words, lines, pages = (_rows(held, f"{n}.tsv") for n in ("words", "lines", "pages"))
        outlines = {row["id"]: _points(row["points"]) for row in _rows(held, "polygons.tsv")}
        chosen = {
            row["page"]
            for row in pages
            if row.get("split", split) == split and row.get("complete", "1") == "1"
        }
        words_of, lines_of = collections.defaultdict(list), collections.defaultdict(list)
        for row in words:
            words_of[_page_of(row)].append(row)
        for row in lines:
            lines_of[_page_of(row)].append(row)
        for name in held.namelist():
            path = PurePosixPath(name)
            if path.parts[0] not in ("pages", "files") or not path.suffix:
                continue
            stored = Path(held.extract(name, folder))
            keys = sorted(k for k in {*words_of, *lines_of} if k[0] in (path.stem, path.name))
            for key in keys:
                if pages and key[0] not in chosen:
                    continue
                truth = tuple(_truth(row, i, outlines) for i, row in enumerate(words_of[key]))
                image = load_page(stored, key[1])
                yield TruePage(
                    f"{path.stem}-{key[1]}", image, truth, tuple(map(_line, lines_of[key]))
                )
            stored.unlink()


def _rows(archive: zipfile.ZipFile, name: str) -> list[Row]:
    if name not in archive.namelist():
        return []
    text = archive.read(name).decode("utf-8")
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def _page_of(row: Row) -> tuple[str, int]:
    return (row["file"], int(row["page"])) if "file" in row else (row["page"], 1)


def _region(row: Row) -> Region:
    x, y, width, height = (round(float(row[key])) for key in ("x", "y", "width", "height"))
    return Region(x, y, width, height)


def _points(pairs: str) -> tuple[Point, ...]:
    """Return the corners of a polygon written as "x,y x,y"."""
    corners = (pair.split(",") for pair in pairs.split())
    return tuple((round(float(x)), round(float(y))) for x, y in corners)


def _truth(row: Row, place: int, outlines: Mapping[str, tuple[Point, ...]]) -> Truth:
    return Truth(
        replace(_region(row), outline=outlines.get(row.get("id", ""), ())),
        row["text"],
        row.get("line", ""),
        int(row.get("order", place)),
        Kind(row.get("kind", "")),
        row.get("ok", "1") == "1",
    )


def _line(row: Row) -> TrueLine:
    # The kinds of letters1905.zip tell more than ours do.
    written = Kind.HANDWRITTEN if row.get("kind") == "handwritten" else Kind.UNKNOWN
    return TrueLine(_region(row), row["text"], written)
