"""Reads the metadata of an ONNX file without loading its network.

An ONNX file is one protobuf message, `ModelProto` of the ONNX IR specification, and its
``metadata_props`` stand beside the graph: stepping over the graph finds them in a moment, where an
ONNX Runtime session would take a good part of a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_GRAPH, _METADATA_PROPS = 7, 14
"""Field numbers of `ModelProto`."""
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
"""Wire types of protobuf."""


def read_metadata(path: Path) -> dict[str, str]:
    """Return the ``metadata_props`` of an ONNX file.

    Raises:
        OSError: The file cannot be opened.
        ValueError: It is no ONNX file, or it is cut short.
    """
    size = path.stat().st_size
    props: dict[str, str] = {}
    has_graph = False
    with path.open("rb") as file:
        for number, length in fields(file, size):
            if number == _METADATA_PROPS:
                key, value = _entry(file, file.tell() + length)
                props[key] = value
            has_graph |= number == _GRAPH
    if not has_graph:
        raise ValueError("no graph in the file")
    return props


def _entry(file: BinaryIO, end: int) -> tuple[str, str]:
    """Read a `StringStringEntryProto`: key and value are its fields 1 and 2."""
    texts = {1: "", 2: ""}
    for number, length in fields(file, end):
        texts[number] = file.read(length).decode("utf-8")
    return texts[1], texts[2]


def fields(file: BinaryIO, end: int) -> Iterator[tuple[int, int]]:
    """Yield number and length of each field that has a length, and stand at its end afterwards."""
    while (position := file.tell()) < end:
        number, wire_type = divmod(_varint(file), 8)
        if wire_type == _VARINT:
            _varint(file)
            continue
        if wire_type == _BYTES:
            length = _varint(file)
        elif wire_type in (_FIXED32, _FIXED64):
            length = 4 if wire_type == _FIXED32 else 8
        else:
            raise ValueError(f"unknown wire type {wire_type} at byte {position}")
        start = file.tell()
        if number == 0 or start + length > end:
            raise ValueError(f"a field reaches beyond the end of the file at byte {position}")
        if wire_type == _BYTES:
            yield number, length
        file.seek(start + length)


def _varint(file: BinaryIO) -> int:
    value = 0
    for shift in range(0, 64, 7):
        byte = file.read(1)
        if not byte:
            raise ValueError("the file ends in the middle of a number")
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
    raise ValueError("a number has too many bytes")
