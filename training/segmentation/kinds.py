"""Fits the judgement whether a word is printed, handwritten or a mark.

python -m training.segmentation.kinds DATA TYPEFACES resources/models/kinds.npz
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np

from hwr_desktop.document.model import Kind
from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.classical import find_words
from hwr_desktop.segmentation.kind import KINDS, kind_features
from training.segmentation.page_truth import training_pages
from training.segmentation.trees import fit_trees, save_trees

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.imaging.page import PreparedPage
    from training.segmentation.page_truth import TruePage

UNKNOWN = -1


def kind_examples(
    page: TruePage, prepared: PreparedPage
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the features of a page's words and their kinds, as places in `KINDS`."""
    words = [word for row in find_words(prepared) for word in row]
    if not words:
        return np.empty((0, 0)), np.empty(0, np.int64)
    labels = []
    for word in words:
        stored = prepared.to_stored.points(np.column_stack([word.x + 0.5, word.y + 0.5]))
        labels.append(_kind(stored, page))
    known = np.array(labels) != UNKNOWN
    return kind_features(prepared, words)[known], np.array(labels, np.int64)[known]


def _kind(ink: NDArray[np.float64], page: TruePage) -> int:
    """Return the kind of the true words that hold most of some ink, given in stored pixels."""
    left, top = ink.min(axis=0)
    right, bottom = ink.max(axis=0)
    share = dict.fromkeys(KINDS, 0.0)
    for word in page.words:
        if word.left < right and word.right > left and word.top < bottom and word.bottom > top:
            inside = (ink >= (word.left, word.top)) & (ink < (word.right, word.bottom))
            share[word.kind] = max(share[word.kind], float(inside.all(axis=1).mean()))
    best = max(KINDS, key=lambda kind: share[kind])
    if share[best] > 0.6:
        return KINDS.index(best)
    if share[best] > 0.1:
        return UNKNOWN
    return KINDS.index(Kind.MARK)  # dust, logos, edges of the sheet: never text


@click.command(help=__doc__.splitlines()[0])
@click.argument("data", type=Path)
@click.argument("typefaces", type=Path)
@click.argument("output", type=Path)
def main(data: Path, typefaces: Path, output: Path) -> None:
    """Fit the trees and write them.

    Args:
        data: Folder of the corpora.
        typefaces: Folder of type for the composed forms.
        output: File of the trees.
    """
    examples = [
        kind_examples(page, prepare(page.image)) for page in training_pages(data, typefaces)
    ]
    rows = np.concatenate([rows for rows, _ in examples if len(rows)])
    labels = np.concatenate([labels for rows, labels in examples if len(rows)])
    model = fit_trees(rows, labels)
    save_trees(model, output)
    click.echo(
        f"{len(rows)} words, kinds {np.bincount(labels)}, fit {model.score(rows, labels):.4f}"
    )


if __name__ == "__main__":
    main()
