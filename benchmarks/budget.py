"""Compares the review budget with the truth: ``python -m benchmarks.budget DATA.zip...``.

Reads the pages of a set, reviews the most doubtful words with the truth as the person, and prints
for growing shares of reviewed words the errors that the budget expected to remain and those that
did: for all pages together, and how often the true number lay in the range that it gave (which is
meant to hold eight times of ten). The second half of each row lets the budget learn from the errors
that the person met.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np

from benchmarks.keystrokes import real_pages
from hwr_desktop.document.apply import apply
from hwr_desktop.document.edits import Group, SetStatus, SetText
from hwr_desktop.document.model import Document, Status
from hwr_desktop.review.budget import Budget, plan
from hwr_desktop.review.queue import ReviewPolicy

if TYPE_CHECKING:
    from benchmarks.person import Person
    from hwr_desktop.document.model import Page

SHARES = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5)
POLICY = ReviewPolicy()


def reviewed(document: Document, person: Person, word_ids: tuple[str, ...]) -> Document:
    """Return the document after a person has settled these words."""
    edits = tuple(
        SetText(i, person.wanted[i]) if i in person.wanted else SetStatus((i,), Status.REJECTED)
        for i in word_ids
    )
    return apply(document, Group(edits)).document


def remaining(document: Document, person: Person, budget: Budget) -> int:
    """Count the words that are still wrong among those that nobody settled."""
    return sum(person.finds_wrong(document.word(i)) for i in budget.word_ids)


def measure(pages: list[tuple[Page, Person]]) -> None:
    """Print how the budget fares on pages."""
    words = sum(len(page.places) for page, _ in pages)
    print(f"{len(pages)} pages, {words} words found")
    print("            |        as calibrated          |      learned from the person")
    row = "{:>5} {:>5} | {:>8} {:>8} {:>11} | {:>8} {:>8} {:>11}".format
    head = ("expected", "wrong", "in range")
    print(row("share", "words", *head, *head))
    for share in SHARES:
        looked_at = 0
        figures = []
        for page, person in pages:
            document = Document((page,))
            first = plan(page.words(), document, POLICY)
            chosen = first.word_ids[: round(share * len(first.word_ids))]
            looked_at += len(chosen)
            after = reviewed(document, person, chosen)
            for learn in (False, True):
                budget = plan(after.pages[0].words(), after, POLICY, learn=learn)
                wrong = remaining(after, person, budget)
                low, high = budget.range(0)
                figures += [budget.errors[0], wrong, low <= wrong <= high]
        table = np.array(figures, float).reshape(len(pages), 6)
        expected, wrong, held, learned, _, held_learned = table.sum(axis=0)
        print(
            row(
                f"{share:.0%}",
                looked_at,
                f"{expected / words:.2%}",
                f"{wrong / words:.2%}",
                f"{held / len(pages):.0%} of pages",
                f"{learned / words:.2%}",
                f"{wrong / words:.2%}",
                f"{held_learned / len(pages):.0%} of pages",
            )
        )


@click.command(help=__doc__)
@click.argument("data", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--split", default="val", show_default=True, help="Which split.")
@click.option("--pages", default=20, show_default=True, help="How many pages of each set.")
@click.option("--model", default="crnn", show_default=True, help="Name or path of the model.")
def main(data: tuple[Path, ...], split: str, pages: int, model: str) -> None:
    """Run the command line."""
    for archive in data:
        print(f"{archive.name}, {split}, model {model}")
        with tempfile.TemporaryDirectory() as folder:
            measure(list(real_pages(archive, split, pages, model, Path(folder))))


if __name__ == "__main__":
    main()
