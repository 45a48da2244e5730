"""`hwr export`: a project to a file of any exchange format."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from hwr_desktop.exchange.format import ExportOptions, Format
    from hwr_desktop.message import Message

FORMATS = ("csv", "xlsx", "txt", "json", "alto", "page", "hocr", "pdf")
"""Names of `exchange.registry.FORMATS`, which is slow to import."""


@click.command()
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--format", "format_name", type=click.Choice(FORMATS), required=True, help="What to write."
)
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    required=True,
    help="File to write; for alto and page a folder, one file a page.",
)
@click.option("--overwrite", is_flag=True, help="Replace files that exist.")
@click.option(
    "--printed/--no-printed", default=None, help="Printed words in or out.  [default: in]"
)
@click.option("--marks/--no-marks", default=None, help="Marks in or out.  [default: in]")
@click.option(
    "--rows",
    type=click.Choice(("word", "line", "page")),
    help="csv, xlsx: what a row stands for.  [default: word]",
)
@click.option("--columns", metavar="A,B,...", help="csv, xlsx: the columns, in this order.")
@click.option("--delimiter", help="csv: the character between cells; 'tab' for a tab.")
@click.option("--bom/--no-bom", default=None, help="csv: mark the file as UTF-8 for Excel.")
@click.option(
    "--spreadsheet-safe/--raw",
    default=None,
    help="csv: make texts inert that a spreadsheet would run as a formula.  [default: on]",
)
@click.option("--crops/--no-crops", default=None, help="xlsx: each word's picture beside it.")
@click.option("--quality", type=click.IntRange(1, 95), help="pdf: JPEG quality of the pages.")
def export(
    project: Path, format_name: str, output: Path, *, overwrite: bool, **choices: object
) -> None:
    """Write the transcription of PROJECT to a file or folder."""
    from hwr_desktop.exchange.export import export_document
    from hwr_desktop.exchange.pictures import pixels_from
    from hwr_desktop.exchange.registry import FORMATS as KNOWN
    from hwr_desktop.storage.snapshot import Snapshot

    format_ = KNOWN[format_name]
    options = _options(format_, {k: v for k, v in choices.items() if v is not None})
    snapshot = Snapshot.read(project)
    written = export_document(
        snapshot.document,
        format_,
        output,
        options,
        pixels=pixels_from(snapshot.find_image, _warn),
        overwrite=overwrite,
    )
    click.echo(f"{len(written)} file{'s' * (len(written) != 1)} written to {output}", err=True)


def _options(format_: Format, chosen: dict[str, Any]) -> ExportOptions:
    """Build a format's options from those that were given.

    Raises:
        click.UsageError: An option that the format does not have, or a value that it cannot take.
    """
    from hwr_desktop.exchange.csv import Rows, chosen_columns

    fields = format_.options.__dataclass_fields__
    unknown = [f"--{name.replace('_', '-')}" for name in chosen if name not in fields]
    if unknown:
        raise click.UsageError(f"{', '.join(unknown)}: not for the format {format_.name}")
    rows = Rows(chosen.get("rows", Rows.WORD))
    if "rows" in fields:
        columns = tuple(filter(None, chosen.get("columns", "").split(",")))
        try:
            chosen_columns(rows, columns)
        except ValueError as error:
            raise click.UsageError(f"--columns: {error}") from error
        chosen |= {"rows": rows, "columns": columns}
    if "spreadsheet_safe" in fields:
        chosen.setdefault("spreadsheet_safe", True)
        chosen["delimiter"] = _delimiter(chosen.get("delimiter", ","))
    return format_.options(created=datetime.now(UTC), **chosen)


def _delimiter(given: str) -> str:
    delimiter = "\t" if given.lower() in {"tab", "\\t"} else given
    if len(delimiter) != 1 or delimiter in '"\r\n':
        raise click.UsageError(f"--delimiter: {given!r} is not one character that can part cells")
    return delimiter


def _warn(warning: Message) -> None:
    click.echo(f"Warning: {warning}", err=True)
