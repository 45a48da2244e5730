"""A damaged file is read in part or refused in one line, whatever the damage."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

import pytest

from hwr_desktop.document.model import Document
from hwr_desktop.errors import InputError
from hwr_desktop.exchange.importing import joined, read_file
from hwr_desktop.exchange.registry import FORMATS
from tests.exchange import foreign_files
from tests.exchange.documents import sample_document

if TYPE_CHECKING:
    from pathlib import Path

FOREIGN = {name: text.encode() for name, text in vars(foreign_files).items() if name.isupper()}
GARBAGE = [
    *(b"<", b">", b'"', b"&", b"&#0;", b"</alto>", b"\0", b"\xff", b"<TextLine>", b"-", b"1e999"),
    *(b"NaN", b",", b"\n", b"[", b"{", b"]]>", b"<!--", b"99999999999999999999", b"<Page>"),
]


def damaged(sound: bytes, chance: random.Random) -> bytes:
    """A file with pieces cut out, doubled or replaced by garbage, perhaps cut short."""
    data = sound
    for _ in range(chance.randint(1, 5)):
        start = chance.randrange(len(data) + 1)
        end = min(start + chance.choice([0, 1, 3, 20, 200]), len(data))
        put = chance.choice([b"", data[start:end] * 2, *GARBAGE])
        data = data[:start] + put + data[end:]
    return data[: chance.choice([len(data), chance.randint(1, len(data) or 1)])]


def read_or_refuse(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    try:
        imported = read_file(path)
    except InputError as refusal:
        told, document = [str(refusal)], Document()
    else:
        told, document = list(map(str, imported.warnings)), imported.document
    assert all(path.name in message and "\n" not in message for message in told)
    for page in document.pages:
        assert page.number >= 1
        assert page.width >= 0
        assert all(line.words for line in page.lines)
    for name in ("json", "csv", "hocr", "txt"):
        FORMATS[name].write(document, io.BytesIO(), None, lambda _page: None)


@pytest.mark.parametrize("name", sorted(FOREIGN))
def test_foreign_files(tmp_path: Path, name: str) -> None:
    for seed in range(80):
        read_or_refuse(tmp_path / "given", damaged(FOREIGN[name], random.Random(seed)))


@pytest.mark.parametrize("name", ["csv", "json", "hocr", "alto", "page"])
def test_own_files(tmp_path: Path, name: str) -> None:
    out = io.BytesIO()
    FORMATS[name].write(sample_document(), out, None, lambda _page: None)
    for seed in range(80):
        read_or_refuse(tmp_path / "given", damaged(out.getvalue(), random.Random(seed)))


def test_pages_that_come_twice_get_ids_of_their_own() -> None:
    both = joined([sample_document(), sample_document()])
    assert len(both.page_numbers) == len(both.pages) == 2
    words = [word.id for page in both.pages for word in page.words()]
    assert len(set(words)) == len(words)
