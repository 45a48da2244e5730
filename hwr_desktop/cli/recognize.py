"""`hwr recognize`: pictures of single words to a CSV of readings."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hwr_desktop.cli.inputs import read_list
from hwr_desktop.cli.options import model_options, output_option, profile_option
from hwr_desktop.cli.output import check_output, write_output
from hwr_desktop.cli.progress import Report
from hwr_desktop.errors import InputError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

COLUMNS = ("file", "prediction", "confidence")
_AT_ONCE = 512
"""Pictures held in memory together."""


@click.command()
@click.argument("crops", nargs=-1, metavar="[CROP...]")
@click.option(
    "--list",
    "list_file",
    metavar="FILE",
    help="Text file with the path of one crop a line, relative to the file itself.",
)
@output_option
@model_options
@profile_option
@click.pass_context
def recognize(
    ctx: click.Context,
    crops: tuple[str, ...],
    list_file: str | None,
    output: str,
    model: str,
    provider: str,
    threads: int | None,
    *,
    lexicon: bool,
    profile: Path | None,
) -> None:
    """Read pictures of single words that are already cut out.

    CROP is an image of one word, dark on light or light on dark, of any size. OUT.csv has the
    columns file, prediction and confidence, in the order of the input.
    """
    if bool(crops) == bool(list_file):
        raise click.UsageError("name crops, or a list of them with --list")
    check_output(output)
    files = read_list(Path(list_file)) if list_file else [(crop, Path(crop)) for crop in crops]

    from hwr_desktop.cli.reader import make_recogniser

    recogniser = make_recogniser(model, provider, threads, lexicon=lexicon, profile=profile)
    rows: list[tuple[str, str, str]] = []
    with Report(len(files)) as report:
        for first in range(0, len(files), _AT_ONCE):
            loaded = _load(files[first : first + _AT_ONCE], report)
            readings = recogniser.read([picture for _, picture in loaded])
            for (name, _), reading in zip(loaded, readings, strict=True):
                rows.append((name, reading.text, f"{reading.confidence:.4f}"))
                report.finish()
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    encoded = table.getvalue().encode("utf-8", "backslashreplace")
    if rows or not files:
        write_output(output, lambda stream: stream.write(encoded))
    else:
        click.echo(f"Nothing could be read, so {output} was not written", err=True)
    ctx.exit(report.exit_code())


def _load(files: list[tuple[str, Path]], report: Report) -> list[tuple[str, NDArray[np.uint8]]]:
    """Return names and pictures of the files that can be loaded, and report the others."""
    from hwr_desktop.imaging.light import to_grey
    from hwr_desktop.imaging.load import load_page

    loaded = []
    for name, path in files:
        try:
            loaded.append((name, to_grey(load_page(path).pixels)))
        except InputError as error:
            report.fail(str(error))
            report.finish()
    return loaded
