"""Whether level rules are those of writing paper or a form's.

Two steps of preparation ask, and where it is not plain they lean to opposite sides. Dark rules stay
in the reader's picture where `is_writing_paper`: a form's would be read as letters there, so all
must speak for paper. Faint rules count as a form's, which tell its labels from what is written,
unless they `may_be_writing_paper`: many rules are enough, whatever else there is, and writing hides
much of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

FEWEST = 10
"""Rules of a sheet of writing paper, at least; most forms have fewer."""
WIDE, TALL = 0.4, 0.2
"""Shares of the page's width and height that a rule of paper, and one of a table, covers."""
SEEN_WIDE = 0.2
"""Share of the page's width over which a faint rule of paper is seen, at least."""
EVEN, EVEN_SHARE = 0.1, 0.8
"""Share by which spaces between rules may differ, and share of the spaces that must not."""


def is_writing_paper(rules: NDArray[np.bool_]) -> bool:
    """Tell whether rules are a sheet's to write on: many, wide and evenly spaced, none upright.

    Args:
        rules: Mask of all the page's rules.
    """
    rows = _rows(rules, WIDE)
    if len(rows) < FEWEST or len(_rows(rules.T, TALL)) > 1:  # the margin's is one
        return False
    spaces = np.diff(rows)
    even = np.abs(spaces - np.median(spaces)) <= EVEN * np.median(spaces)
    return bool(even.mean() >= EVEN_SHARE)


def may_be_writing_paper(faint: NDArray[np.bool_]) -> bool:
    """Tell whether faint rules are too many to be taken for a form's.

    Args:
        faint: Mask of the page's faint level rules; squared paper has upright ones, too.
    """
    return len(_rows(faint, SEEN_WIDE)) >= FEWEST


def _rows(rules: NDArray[np.bool_], share: float) -> NDArray[np.intp]:
    """Return the rows in which level rules begin that cover more than a share of the width."""
    covered = (rules.mean(axis=1) > share).astype(int)
    return np.flatnonzero(np.diff(covered, prepend=0) == 1)
