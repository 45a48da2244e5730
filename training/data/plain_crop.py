"""A sample as a plain crop: nothing distorted, nothing added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from training.data.strokes import Pen, render

if TYPE_CHECKING:
    from training.data.corpora.sample import Grey, Sample

_PAGE_MARGIN = 4  # pixels around a word cut from a page


def plain_crop(sample: Sample) -> Grey:
    """Return a sample as a plain crop: strokes drawn 64 pixels high with a pen of 2.75."""
    if sample.strokes is not None:
        points = np.concatenate(sample.strokes)
        height, width = np.ptp(points[:, 1]), np.ptp(points[:, 0])
        scale = min(60.0 / max(1.0, float(height)), 1200.0 / max(1.0, float(width)), 2.0)
        ink = render(sample.strokes, Pen(scale=scale, thickness=3), np.random.default_rng(0))
        return np.pad(255 - ink, 4, constant_values=255)
    assert sample.image is not None
    if sample.box is None:
        return sample.image
    left, top, right, bottom = sample.box
    m = _PAGE_MARGIN
    return np.ascontiguousarray(
        sample.image[max(0, top - m) : bottom + m, max(0, left - m) : right + m]
    )
