"""`hwr records`: filled forms to a table with one row a form."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hwr_desktop.cli.inputs import find_files
from hwr_desktop.cli.options import model_options, profile_option
from hwr_desktop.cli.output import check_output, write_output
from hwr_desktop.cli.progress import Report
from hwr_desktop.errors import InputError, OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hwr_desktop.forms.reader import FormReader
    from hwr_desktop.forms.records import FormPageReading, Record
    from hwr_desktop.forms.template import Form

FORMATS = ("csv", "xlsx", "json", "sqlite")
_NO_FORM = "no-form"
"""Name of the table of the pages that are none of several forms."""


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "--form",
    "templates",
    multiple=True,
    required=True,
    metavar="NAME.form.json",
    help="Template of a form that the pages may be; may be given repeatedly.",
)
@click.option(
    "--output",
    "-o",
    required=True,
    metavar="OUT",
    help="Table to write, .csv, .xlsx, .json or .sqlite; with several forms a folder that gets one "
    "a form; - for CSV on standard output.",
)
@click.option("--format", "form_of_table", type=click.Choice(FORMATS), help="What to write.")
@click.option("--cells", metavar="CELLS.csv", help="Also write one row a field, with its box.")
@click.option(
    "--table-rows",
    metavar="ROWS.csv",
    help="Write the rows of the forms' tables there, keyed by file and page, in place of columns.",
)
@click.option(
    "--accept",
    "accepted_from",
    type=click.FloatRange(0, 1),
    default=0.9,
    show_default=True,
    help="Confidence from which a field needs no look.",
)
@model_options
@profile_option
@click.option(
    "--spreadsheet-safe",
    is_flag=True,
    help="Make texts inert that a spreadsheet program would run as a formula.",
)
@click.pass_context
def records(
    ctx: click.Context,
    inputs: tuple[str, ...],
    templates: tuple[str, ...],
    output: str,
    model: str,
    provider: str,
    threads: int | None,
    *,
    lexicon: bool,
    profile: Path | None,
    form_of_table: str | None,
    cells: str | None,
    table_rows: str | None,
    accepted_from: float,
    spreadsheet_safe: bool,
) -> None:
    """Read filled forms into a table with one row a form.

    INPUT is an image, a PDF file or a folder of them. Each page is matched to one of the forms; a
    page that is none of them gets a row without a form.
    """
    from hwr_desktop.cli.reader import make_recogniser
    from hwr_desktop.forms.reader import FormReader
    from hwr_desktop.forms.records import assemble
    from hwr_desktop.forms.template import load_form

    forms = [load_form(Path(template)) for template in templates]
    writer = _Writer(
        forms,
        output,
        form_of_table=form_of_table,
        cells=cells,
        table_rows=table_rows,
        accepted_from=accepted_from,
        spreadsheet_safe=spreadsheet_safe,
    )
    writer.check()
    recogniser = make_recogniser(model, provider, threads, lexicon=lexicon, profile=profile)
    reader = FormReader(recogniser, forms)
    files = list(_without_references(find_files(inputs), inputs, forms))
    pages: list[FormPageReading] = []
    with Report(len(files)) as report:
        for file in files:
            if isinstance(file, InputError):
                report.fail(str(file))
            else:
                pages += _read_file(reader, file, report)
    if pages:
        writer.write(list(assemble(pages)), report)
    else:
        click.echo(f"Nothing could be read, so {output} was not written", err=True)
    ctx.exit(report.exit_code())


def _without_references(
    files: Iterable[str | InputError], named: Sequence[str], forms: Sequence[Form]
) -> Iterator[str | InputError]:
    """Leave out the forms' own reference pictures that lie in a folder with the copies."""
    references = {
        (form.path.parent / page.image).resolve() for form in forms for page in form.template.pages
    }
    for file in files:
        if not isinstance(file, str) or file in named or Path(file).resolve() not in references:
            yield file


def _read_file(reader: FormReader, file: str, report: Report) -> list[FormPageReading]:
    """Return the pages of a file that could be read, and report the others."""
    started = time.perf_counter()
    pages: list[FormPageReading] = []
    with report.reading(file):
        for page in reader.read_file(file):
            if isinstance(page, InputError):
                report.fail(str(page))
                continue
            pages.append(page)
            if page.reason is not None:
                report.warn(f"{file}, page {page.number}: {page.reason}")
    took = time.perf_counter() - started
    report.finish(f"{file}: {len(pages)} pages in {took:.1f} s" if pages else f"{file}: not read")
    return pages


class _Writer:
    """Writes the tables that a command line asks for."""

    def __init__(
        self,
        forms: Sequence[Form],
        output: str,
        *,
        form_of_table: str | None,
        cells: str | None,
        table_rows: str | None,
        accepted_from: float,
        spreadsheet_safe: bool,
    ) -> None:
        self._forms = forms
        self._output = output
        self._cells = cells
        self._table_rows = table_rows
        self._accepted_from = accepted_from
        self._spreadsheet_safe = spreadsheet_safe
        self._several = len(forms) > 1
        suffix = "" if self._several else Path(output).suffix.lower().removeprefix(".")
        self._format = form_of_table or (suffix if suffix in FORMATS else "csv")

    def check(self) -> None:
        """Find out before the work whether its results can be written.

        Raises:
            OutputError: One cannot.
        """
        if self._several:
            folder = Path(self._output)
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise OutputError(
                    "{path} cannot be made: {error}; with several forms it is a folder",
                    path=folder,
                    error=error.strerror,
                ) from error
        else:
            check_output(self._output)
        for path in (self._cells, self._table_rows):
            if path is not None:
                check_output(path)

    def write(self, found: list[Record], report: Report) -> None:
        """Write all tables."""
        from hwr_desktop.exchange import record_table

        for record in found:
            for problem in record.problems:
                report.warn(f"{record.file}, page {record.number}: {problem}")
        if self._several:
            for form in (*self._forms, None):
                own = [record for record in found if record.form is form]
                if own or form is not None:
                    name = form.template.name if form is not None else _NO_FORM
                    target = Path(self._output) / f"{name}.{self._format}"
                    self._write_table(str(target), form, own)
        else:
            self._write_table(self._output, self._forms[0], found)
        if self._cells is not None:
            rows = record_table.cell_rows(found, self._accepted_from)
            self._write_csv(self._cells, record_table.CELL_COLUMNS, list(rows))
        if self._table_rows is not None:
            columns = dict.fromkeys(
                name for form in self._forms for name in record_table.table_columns(form)
            )
            self._write_csv(self._table_rows, list(columns), list(record_table.table_rows(found)))

    def _write_table(self, target: str, form: Form | None, found: list[Record]) -> None:
        from hwr_desktop.exchange.record_export import write_records
        from hwr_desktop.exchange.record_table import RecordTable

        table = RecordTable(
            form, found, self._accepted_from, table_rows=self._table_rows is not None
        )
        write_output(
            target,
            lambda stream: write_records(
                table, self._format, stream, spreadsheet_safe=self._spreadsheet_safe
            ),
        )

    def _write_csv(
        self, target: str, columns: Sequence[str], rows: Sequence[dict[str, str]]
    ) -> None:
        from hwr_desktop.exchange import record_table

        write_output(
            target,
            lambda stream: record_table.write_csv(
                columns, rows, stream, spreadsheet_safe=self._spreadsheet_safe
            ),
        )
