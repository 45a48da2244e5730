from __future__ import annotations

import cv2
import numpy as np
import pytest

from hwr_desktop.imaging.skew import WIDEST_SKEW, find_skew


@pytest.mark.parametrize("degrees", [-6.0, 0.0, 1.5])
@pytest.mark.parametrize("stroke", [-WIDEST_SKEW, WIDEST_SKEW])
def test_the_lines_tell_the_skew_and_not_their_strokes(degrees: float, stroke: float) -> None:
    """Old hands join wide letters by long straight strokes that rise all alike."""
    page = np.zeros((1400, 1400), np.uint8)
    rng = np.random.default_rng(1)
    for y in range(200, 1250, 90):
        for x in range(200, 1150, 60):
            rise = -round(45 * np.tan(np.radians(stroke)))
            at = y + int(rng.integers(-9, 10))
            cv2.ellipse(page, (x, at - 12), (9, 16), 0, 0, 360, 255, 2)
            for below in range(0, 24, 6):
                start = (x + 10, at - below - rise // 2)
                cv2.line(page, start, (x + 55, start[1] + rise), 255, 1)
    turned = cv2.warpAffine(page, cv2.getRotationMatrix2D((700, 700), degrees, 1.0), page.shape)
    assert find_skew(turned > 127) == pytest.approx(degrees, abs=1.0)
