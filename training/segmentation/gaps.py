"""Fits the judgement of gaps between words.

python -m training.segmentation.gaps DATA TYPEFACES resources/models/gaps.npz
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np

from hwr_desktop.imaging.prepare import prepare
from hwr_desktop.segmentation.atoms import find_atoms
from hwr_desktop.segmentation.gaps import gap_features
from hwr_desktop.segmentation.lines import find_lines
from training.segmentation.page_truth import training_pages
from training.segmentation.trees import fit_trees, save_trees

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from hwr_desktop.imaging.coordinates import PageMap
    from hwr_desktop.imaging.page import PreparedPage
    from hwr_desktop.segmentation.atoms import Atoms
    from hwr_desktop.segmentation.line_ink import LineInk
    from training.segmentation.page_truth import TruePage

UNKNOWN = -1
PRIOR = -0.6
"""Log odds added to what the composed pages teach: words stand closer on them than on real ones."""


def gap_examples(
    page: TruePage, prepared: PreparedPage
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return the features of a page's gaps, and for each 1 where it parts words, 0 where not.

    Gaps beside an atom that the truth does not place within one word are left out.
    """
    lines = find_lines(prepared)
    atoms = [find_atoms(line) for line in lines]
    features = gap_features(atoms)
    parts = []
    for line, own in zip(lines, atoms, strict=True):
        word = words_of_atoms(line, own, page, prepared.to_stored)
        known = (word[:-1] != UNKNOWN) & (word[1:] != UNKNOWN)
        parts.append(np.where(known, word[:-1] != word[1:], UNKNOWN))
    labels = np.concatenate(parts) if parts else np.empty(0, int)
    if not len(labels):
        return np.empty((0, 0)), labels
    known = labels != UNKNOWN
    return features[known], labels[known].astype(np.int64)


def words_of_atoms(
    line: LineInk, atoms: Atoms, page: TruePage, to_stored: PageMap
) -> NDArray[np.int64]:
    """Return the number of the true word that holds most ink of each atom, or `UNKNOWN`."""
    stored = to_stored.points(np.column_stack([line.x + 0.5, line.y + 0.5]))
    total = np.bincount(atoms.of_pixel, minlength=len(atoms))
    best, held = np.full(len(atoms), UNKNOWN), np.zeros(len(atoms))
    low, high = stored.min(axis=0), stored.max(axis=0)
    for number, word in enumerate(page.words):
        if word.right < low[0] or word.left > high[0] or word.bottom < low[1] or word.top > high[1]:
            continue
        inside = (stored >= (word.left, word.top)) & (stored < (word.right, word.bottom))
        ink = np.bincount(atoms.of_pixel[inside.all(axis=1)], minlength=len(atoms))
        better = (ink > held) & (ink > 0.6 * total)
        held[better] = ink[better]
        best[better] = number
    return best


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
    examples = [gap_examples(page, prepare(page.image)) for page in training_pages(data, typefaces)]
    rows = np.concatenate([rows for rows, _ in examples if len(rows)])
    labels = np.concatenate([labels for rows, labels in examples if len(rows)])
    model = fit_trees(rows, labels, trees=180)
    save_trees(model, output, prior=PRIOR)
    click.echo(
        f"{len(rows)} gaps, {labels.mean():.3f} between words, fit {model.score(rows, labels):.4f}"
    )


if __name__ == "__main__":
    main()
