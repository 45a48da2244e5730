"""`hwr batch`: many files, by many workers, to a folder of results."""

from __future__ import annotations

import os
import threading
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hwr_desktop.cli.options import profile_option, reading_options
from hwr_desktop.cli.progress import Report

if TYPE_CHECKING:
    from hwr_desktop.batch.executor import Executor
    from hwr_desktop.batch.run import Batch, FileProgress
    from hwr_desktop.batch.settings import Limits
    from hwr_desktop.batch.watch import Watch

_MERGE_PART = 20
"""While watching, merging may take up one part in so many of the time."""


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "--output",
    "-o",
    required=True,
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the results; made where there is none.",
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    metavar="FORMAT",
    help="Another format for each input, beside CSV: txt, json, alto, ...; several times for more.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Worker processes, one core each; as many as cores if not given.",
)
@click.option("--force", is_flag=True, help="Do again what is done.")
@click.option("--watch", is_flag=True, help="Go on with files that are added, until Ctrl+C.")
@click.option(
    "--settle",
    type=click.FloatRange(min=0.1),
    default=2.0,
    show_default=True,
    metavar="SECONDS",
    help="With --watch, how long a file must stay the same before it is taken.",
)
@click.option(
    "--project",
    metavar="FILE.hwr",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Project to add the pages to, for review in the window.",
)
@click.option(
    "--review-below",
    type=click.FloatRange(0, 1),
    metavar="P",
    help="With --project, put up for review the words read with less confidence than this.",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Dask scheduler whose workers read the pages, for example tcp://10.0.0.5:8786.",
)
@click.option(
    "--shared-disk",
    is_flag=True,
    help="With --scheduler, the workers see the same files; send paths in place of contents.",
)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0.1),
    default=120.0,
    show_default=True,
    metavar="SECONDS",
    help="Time that a page may take.",
)
@click.option(
    "--memory-limit",
    type=click.IntRange(min=100),
    default=3072,
    show_default=True,
    metavar="MB",
    help="Memory that a worker may take.",
)
@reading_options
@profile_option
@click.option(
    "--spreadsheet-safe",
    is_flag=True,
    help="Make texts inert that a spreadsheet program would run as a formula.",
)
@click.pass_context
def batch(
    ctx: click.Context,
    inputs: tuple[str, ...],
    output: Path,
    formats: tuple[str, ...],
    jobs: int | None,
    settle: float,
    project: Path | None,
    review_below: float | None,
    scheduler: str | None,
    time_limit: float,
    memory_limit: int,
    model: str,
    provider: str,
    *,
    lexicon: bool,
    profile: Path | None,
    force: bool,
    watch: bool,
    shared_disk: bool,
    spreadsheet_safe: bool,
) -> None:
    """Read many files, each to a CSV table of its own in DIR, and all to DIR/batch.csv.

    INPUT is an image, a PDF file, a folder with all below it, or a pattern such as 'scans/*.png'.
    DIR/manifest.jsonl tells what became of each page. Killed at any moment, the same command goes
    on where it was; what is done is skipped.
    """
    if review_below is not None and not project:
        raise click.UsageError("--review-below needs --project")
    if shared_disk and not scheduler:
        raise click.UsageError("--shared-disk needs --scheduler")

    from hwr_desktop.batch.plan import plan
    from hwr_desktop.batch.review import add_to_project
    from hwr_desktop.batch.run import Batch
    from hwr_desktop.batch.settings import Limits, Outputs, Reader
    from hwr_desktop.batch.watch import Watch

    outputs = Outputs(_with_csv(formats), spreadsheet_safe)
    reader = Reader.of(model, provider, lexicon=lexicon, profile=profile)
    limits = Limits(time_limit, memory_limit)
    found, errors = ([], []) if watch else plan(inputs, output)
    with ExitStack() as stack:
        report = stack.enter_context(Report(len(found)))
        for error in errors:
            report.fail(str(error))
        if not (watch or found or errors):
            report.fail(f"{', '.join(inputs)}: no images or PDF files there; name other inputs")
        executor = _executor(scheduler, jobs, limits, shared_disk=shared_disk)
        stack.enter_context(closing(executor))
        run = Batch(
            output, reader, outputs, executor, force=force, listener=_Listener(report, watch=watch)
        )
        stack.enter_context(run)
        if project:  # also finds out before the work whether it can be opened
            add_to_project(project, output, review_below)
        if watch:
            _go_on(run, Watch(inputs, output, settle))
        else:
            run.run(found)
            run.finish()
        if project:
            add_to_project(project, output, review_below)
    ctx.exit(report.exit_code())


def _with_csv(formats: tuple[str, ...]) -> tuple[str, ...]:
    from hwr_desktop.exchange.registry import FORMATS

    unknown = [name for name in formats if name not in FORMATS]
    if unknown:
        raise click.UsageError(f"no format {', '.join(unknown)}; there are {', '.join(FORMATS)}")
    return tuple(dict.fromkeys(("csv", *formats)))


def _executor(
    scheduler: str | None, jobs: int | None, limits: Limits, *, shared_disk: bool
) -> Executor:
    if scheduler:
        from hwr_desktop.batch.cluster import ClusterExecutor

        return ClusterExecutor(scheduler, limits, shared_disk=shared_disk)
    from hwr_desktop.batch.local import LocalExecutor

    return LocalExecutor(jobs or _cores(), limits)


def _cores() -> int:
    """Cores that this process may use, which in a container are fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class _Listener:
    """Shows what becomes of the inputs."""

    def __init__(self, report: Report, *, watch: bool) -> None:
        self._report = report
        self._watch = watch
        self._started: dict[str, float] = {}

    def __call__(self, progress: FileProgress) -> None:
        name, state = progress.job.file, progress.state
        if state == "running":
            self._started.setdefault(name, time.monotonic())
            if progress.pages:
                self._report.part(progress.pages_done / progress.pages)
            return
        for error in progress.errors:
            self._report.fail(str(error))
        seconds = time.monotonic() - self._started.pop(name, time.monotonic())
        done = "done before" if state == "skipped" else f"in {seconds:.1f} s"
        message = f"{name}: {progress.words} words, {done}"
        if self._watch:
            click.echo(message, err=True)
        else:
            self._report.finish(message)


def _go_on(run: Batch, watch: Watch) -> None:
    """Read what comes until Ctrl+C; merges when there is time for it."""
    merged, took, fresh = time.monotonic(), 0.0, True
    stopped = threading.Event()
    try:
        while not stopped.wait(watch.pause):
            jobs = watch.look()
            run.run(jobs)
            fresh = fresh or bool(jobs)
            if fresh and not jobs and time.monotonic() - merged > _MERGE_PART * took:
                started = time.monotonic()
                run.finish()
                merged, fresh = time.monotonic(), False
                took = merged - started
    except KeyboardInterrupt:
        click.echo("Stopped; what is not done will be done next time", err=True)
    run.finish()
