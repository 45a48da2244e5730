from __future__ import annotations

import cv2
import numpy as np
import pytest

from hwr_desktop.imaging.page import PageImage
from hwr_desktop.imaging.prepare import prepare
from tests.segmentation.writing import Sheet


@pytest.mark.parametrize(
    ("rules", "columns", "stay"), [(12, 0, True), (3, 0, False), (12, 4, False)]
)
def test_the_reader_sees_the_rules_of_writing_paper_but_not_those_of_a_form_or_a_table(
    rules: int, columns: int, *, stay: bool
) -> None:
    sheet = Sheet(1300, 1100)
    for line in range(12):
        foot = 100 + 80 * line
        sheet.write("plum trees bent under autumn", 90, foot)
        if line < rules:
            cv2.line(sheet.pixels, (60, foot), (1240, foot), 70, 2)
    for column in range(columns):
        cv2.line(sheet.pixels, (60 + 390 * column, 100), (60 + 390 * column, 980), 70, 2)
    prepared = prepare(PageImage(sheet.pixels))
    assert prepared.rules.any()
    assert not (prepared.rules & prepared.ink).any()
    darkness = float(np.median(prepared.grey[prepared.rules]))
    assert (darkness < 128) == stay
