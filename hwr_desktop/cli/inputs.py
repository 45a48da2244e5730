"""The files that a command line names, itself or through folders and lists."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hwr_desktop.errors import InputError
from hwr_desktop.text_lines import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator


def find_files(inputs: tuple[str, ...]) -> Iterator[str | InputError]:
    """Yield the files to read, each once; what cannot be looked into comes as its error.

    A file keeps its path as given, even if there is no such file: loading it tells the reason. A
    folder gives the images and PDF files below it, sorted by path, each as the folder as given
    with the rest of the path; hidden files and folders are left out.
    """
    seen: set[str] = set()
    for given in inputs:
        for file in _in_folder(given) if Path(given).is_dir() else (given,):
            if isinstance(file, InputError) or file not in seen:
                yield file
            if isinstance(file, str):
                seen.add(file)


def _in_folder(folder: str) -> Iterator[str | InputError]:
    # Not at the top: the loaders are slow to import and `hwr --help` needs none.
    from hwr_desktop.imaging.find import find_images

    found = list(find_images(folder))
    yield from found
    if not found:
        yield InputError(
            "{folder}: no images or PDF files in this folder; name another one", folder=folder
        )


def read_list(path: Path) -> list[tuple[str, Path]]:
    """Read a list of files, one path a line, relative to the list itself.

    Returns:
        For each file its path as written and where it is.

    Raises:
        InputError: The list cannot be read or is no UTF-8 text.
    """
    lines = read_lines(path)
    return [(line, path.parent / line) for line in lines if line.strip()]
