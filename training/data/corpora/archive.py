"""A corpus's files in a zip archive, a tar archive or a folder, read without unpacking."""

from __future__ import annotations

import csv
import io
import tarfile
import zipfile
from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np

from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from training.data.corpora.sample import Grey


class Archive(Protocol):
    """Named files."""

    def names(self) -> list[str]:
        """Return the files' names, with ``/`` between folders."""

    def read(self, name: str) -> bytes:
        """Return a file's content.

        Raises:
            KeyError: There is no such file.
        """


class _Zip:
    def __init__(self, path: Path) -> None:
        self._file = zipfile.ZipFile(path)

    def names(self) -> list[str]:
        return self._file.namelist()

    def read(self, name: str) -> bytes:
        return self._file.read(name)


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self) -> list[str]:
        files = (path for path in self._path.rglob("*") if path.is_file())
        return sorted(path.relative_to(self._path).as_posix() for path in files)

    def read(self, name: str) -> bytes:
        try:
            return (self._path / name).read_bytes()
        except OSError as error:
            raise KeyError(name) from error


class _Tar:
    def __init__(self, path: Path) -> None:
        self._file = tarfile.open(path)  # noqa: SIM115 closed with the reader
        self._members = {member.name: member for member in self._file if member.isfile()}

    def names(self) -> list[str]:
        return list(self._members)

    def read(self, name: str) -> bytes:
        content = self._file.extractfile(self._members[name])
        return content.read() if content else b""


def open_archive(path: Path) -> Archive:
    """Open a folder, a zip or a tar archive.

    Raises:
        InputError: It is none of these, or damaged.
    """
    try:
        if path.is_dir():
            return _Folder(path)
        if zipfile.is_zipfile(path):
            return _Zip(path)
        return _Tar(path)
    except (OSError, tarfile.TarError, zipfile.BadZipFile) as error:
        raise InputError(
            "{path}: neither a folder nor a zip or tar archive that can be read "
            "({error}); download or copy it again",
            path=path,
            error=error,
        ) from error


def read_table(archive: Archive, name: str) -> Iterator[dict[str, str]]:
    """Yield the rows of a table: ``.tsv`` without quoting, ``.csv`` as RFC 4180."""
    text = io.StringIO(archive.read(name).decode("utf-8-sig"), newline="")
    if name.endswith(".tsv"):
        yield from csv.DictReader(text, delimiter="\t", quoting=csv.QUOTE_NONE)
    else:
        yield from csv.DictReader(text)


def decode_grey(content: bytes) -> Grey | None:
    """Decode a picture as grey of 8 bits; None where it cannot be decoded."""
    if not content:
        return None
    image = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_GRAYSCALE)
    return None if image is None else np.asarray(image, np.uint8)


def shrink(image: Grey, height: int) -> Grey:
    """Reduce an image to a height if it is higher."""
    if image.shape[0] <= height:
        return image
    width = max(1, round(image.shape[1] * height / image.shape[0]))
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
