"""The little of PDF 1.7 (ISO 32000-1) that a searchable scan needs.

Each object goes to the stream as soon as it is known, so a long document never stands in memory as
a whole. Text is set in Type 3 fonts whose only glyph draws nothing: they need no font file, and
their ToUnicode tables give back any character of Unicode.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

GLYPH_WIDTH = 0.5
"""Advance of every invisible glyph, in font sizes."""
DESCENT = 0.2
"""How far glyphs reach below the baseline, in font sizes; they are one font size high."""

_CODES = 255
"""Characters of one font; code 0 stays free."""


class PdfFile:
    """Objects and their places in the file."""

    def __init__(self, out: BinaryIO) -> None:
        """Begin a file.

        Args:
            out: The stream to write to, from its beginning.
        """
        self._out = out
        self._position = 0
        self._offsets: list[int] = []
        self._write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._position += len(data)

    def reserve(self) -> int:
        """Return the number of an object that will be written later."""
        self._offsets.append(0)
        return len(self._offsets)

    def add(self, body: str, number: int | None = None) -> int:
        """Write an object and return its number."""
        return self._add(body.encode("ascii"), number)

    def add_stream(self, entries: str, data: bytes, *, compress: bool = True) -> int:
        """Write a stream and return its number.

        Args:
            entries: Entries of its dictionary other than its length.
            data: Its bytes; compressed here unless ``entries`` name their filter.
            compress: Whether to compress.
        """
        if compress:
            data = zlib.compress(data)
            entries += " /Filter /FlateDecode"
        head = f"<< {entries} /Length {len(data)} >>\nstream\n".encode("ascii")
        return self._add(head + data + b"\nendstream", None)

    def _add(self, body: bytes, number: int | None) -> int:
        number = number or self.reserve()
        self._offsets[number - 1] = self._position
        self._write(b"%d 0 obj\n" % number + body + b"\nendobj\n")
        return number

    def finish(self, catalog: int, info: int) -> None:
        """Write the table of objects and the trailer."""
        start = self._position
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(self._offsets) + 1))
        for offset in self._offsets:
            self._write(b"%010d 00000 n \n" % offset)
        trailer = f"<< /Size {len(self._offsets) + 1} /Root {catalog} 0 R /Info {info} 0 R >>"
        self._write(f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode("ascii"))


class InvisibleFonts:
    """As many fonts as a document has characters for; a font has room for 255."""

    def __init__(self) -> None:
        """Begin without characters."""
        self._codes: dict[str, int] = {}

    def show(self, text: str, size: str) -> str:
        """Return the operators that set a text."""
        operators = []
        for font, codes in self._runs(text):
            operators.append(f"/F{font} {size} Tf <{codes.hex()}> Tj")
        return " ".join(operators)

    def _runs(self, text: str) -> Iterator[tuple[int, bytes]]:
        run: list[int] = []
        current = -1
        for character in text:
            font, code = divmod(self._codes.setdefault(character, len(self._codes)), _CODES)
            if run and font != current:
                yield current, bytes(run)
                run = []
            current = font
            run.append(code + 1)
        if run:
            yield current, bytes(run)

    def add_to(self, file: PdfFile, resources: int) -> None:
        """Write the fonts as the resources that the pages refer to."""
        width = round(GLYPH_WIDTH * 1000)
        low = round(-DESCENT * 1000)
        box = f"0 {low} {width} {low + 1000}"
        glyph = file.add_stream("", f"{width} 0 {box} d1".encode("ascii"))
        characters = list(self._codes)
        fonts = []
        for start in range(0, len(characters), _CODES):
            part = characters[start : start + _CODES]
            unicode = file.add_stream("", _to_unicode(part))
            number = file.add(
                f"<< /Type /Font /Subtype /Type3 /FontBBox [{box}] "
                f"/FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /x {glyph} 0 R >> "
                f"/Encoding << /Type /Encoding /Differences [1{' /x' * len(part)}] >> "
                f"/FirstChar 1 /LastChar {len(part)} /Widths [{f' {width}' * len(part)}] "
                f"/Resources << >> /ToUnicode {unicode} 0 R >>"
            )
            fonts.append(f"/F{start // _CODES} {number} 0 R")
        file.add(f"<< {' '.join(fonts)} >>", resources)


def _to_unicode(characters: list[str]) -> bytes:
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <ff> endcodespacerange",
    ]
    for start in range(0, len(characters), 100):
        part = characters[start : start + 100]
        lines.append(f"{len(part)} beginbfchar")
        lines += [
            f"<{start + i + 1:02x}> <{character.encode('utf-16-be', 'replace').hex()}>"
            for i, character in enumerate(part)
        ]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode("ascii")
