"""`hwr learn`: checked words to a profile that reads their hand better."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hwr_desktop.cli.options import PROVIDERS
from hwr_desktop.cli.output import check_output
from hwr_desktop.cli.progress import Report
from hwr_desktop.errors import InputError, ProjectError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hwr_desktop.learning.learn import Learned
    from hwr_desktop.learning.lessons import Lesson


@click.command()
@click.argument("projects", nargs=-1, metavar="[PROJECT.hwr...]", type=click.Path(path_type=Path))
@click.option(
    "--list",
    "lists",
    multiple=True,
    metavar="WORDS.tsv",
    type=click.Path(path_type=Path),
    help="Table of pictures of words: path relative to the table, tab, text.",
)
@click.option(
    "--model",
    metavar="NAME_OR_PATH",
    default="crnn",
    show_default=True,
    help="The model that learns: a name that `hwr models` lists, or the path of an ONNX file.",
)
@click.option(
    "--provider",
    type=click.Choice(PROVIDERS),
    default="auto",
    show_default=True,
    help="What runs the network.",
)
@click.option(
    "--threads",
    type=click.IntRange(min=1),
    help="Threads on the processor; as many as cores if not given.",
)
@click.option(
    "--words/--no-words",
    default=True,
    show_default=True,
    help="Keep the confirmed words in the profile, so that they are read again more easily.",
)
@click.option(
    "--output",
    "-o",
    required=True,
    metavar="FILE.hwrprofile",
    type=click.Path(path_type=Path),
    help="The profile to write or replace.",
)
@click.pass_context
def learn(
    ctx: click.Context,
    projects: tuple[Path, ...],
    lists: tuple[Path, ...],
    model: str,
    provider: str,
    threads: int | None,
    output: Path,
    *,
    words: bool,
) -> None:
    """Learn from words that a person has confirmed or corrected.

    PROJECT.hwr gives its checked words. What is learned goes to a profile, which `--profile` of
    the other commands takes. Nothing is taken that does not read held-out words better.
    """
    if not projects and not lists:
        raise click.UsageError("name projects with checked words, or a list of words with --list")
    check_output(str(output))

    from hwr_desktop.cli.reader import make_recogniser
    from hwr_desktop.learning.learn import learn as learn_from
    from hwr_desktop.learning.replay import shipped_replay

    recogniser = make_recogniser(model, provider, threads)
    with Report(1) as report:
        lessons = list(_lessons(projects, lists, report))
        if not lessons:
            raise InputError("there are no checked words to learn from; confirm or correct some")
        learned = learn_from(
            recogniser,
            lessons,
            shipped_replay(),
            [path.name for path in (*projects, *lists)],
            progress=report.part,
        )
        report.finish()
    profile = learned.profile if words else learned.profile.without_words()
    profile.save(output)
    click.echo("\n".join(_lines(learned, output)))
    ctx.exit(report.exit_code())


def _lessons(
    projects: tuple[Path, ...], lists: tuple[Path, ...], report: Report
) -> Iterator[Lesson]:
    """Yield the lessons of all projects and lists; what cannot be read is reported."""
    from hwr_desktop.learning.lessons import lessons_of_list, lessons_of_project

    for read, paths in ((lessons_of_project, projects), (lessons_of_list, lists)):
        for path in paths:
            try:
                for lesson in read(path):
                    if isinstance(lesson, InputError):
                        report.fail(str(lesson))
                    else:
                        yield lesson
            except (InputError, ProjectError) as error:
                report.fail(str(error))


def _lines(learned: Learned, output: Path) -> Iterator[str]:
    profile, figures = learned.profile, learned.profile.figures
    if learned.left_out:
        yield (
            f"{learned.left_out} words were left out: their texts are not what the pictures show"
        )
    gain = round(100 * figures.gain)
    if gain > 0:
        yield (
            f"Learned from {profile.lessons} words: about {gain} % fewer errors on words like these"
        )
    else:
        yield (
            f"{profile.lessons} words teach nothing yet that reads others like them better; check "
            "some more"
        )
    yield (
        f"CER of {figures.words} words, each read with what the others teach: "
        f"{figures.before:.1%} before, {figures.with_words:.1%} with the confirmed words, "
        f"{figures.after:.1%} with all that was learned"
    )
    yield (
        f"CER of other hands, by the network alone: {figures.other_hands_before:.1%} before, "
        f"{figures.other_hands_after:.1%} after"
    )
    yield f"Written to {output}, for the model {profile.model}"
