"""Which gaps of a line part words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from hwr_desktop.segmentation.atoms import Atoms


def gap_chances(lines: Sequence[Atoms]) -> list[NDArray[np.float64]]:
    """Return for each line of a page the chance of each gap to part two words."""
    return [1 / (1 + np.exp(-(atoms.left[1:] - atoms.right[:-1] - 0.65) * 8)) for atoms in lines]
