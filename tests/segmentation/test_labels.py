from __future__ import annotations

import numpy as np
import pytest

from hwr_desktop.document.model import Kind
from hwr_desktop.document.region import Region
from hwr_desktop.segmentation.labels import FIELD_WORDS, tell_labels
from hwr_desktop.segmentation.layout import Layout, TextLine, WordBox

KINDS = {"h": Kind.HANDWRITTEN, "p": Kind.PRINTED, "m": Kind.MARK}


def line(kinds: str) -> TextLine:
    return TextLine(
        tuple(
            WordBox(Region(60 * place, 0, 50, 20), KINDS[kind], np.ones((20, 50), bool))
            for place, kind in enumerate(kinds)
        )
    )


def told(lines: list[str], texts: list[str]) -> list[str]:
    layout = tell_labels(Layout(tuple(map(line, lines))), texts)
    return ["".join(str(word.kind)[0] for word in line.words) for line in layout.lines]


@pytest.mark.parametrize(
    ("kinds", "texts", "expected"),
    [
        ("hh", ["Name:", "Hollis"], "ph"),
        ("hhh", ["First", "name:", "Mary"], "pph"),
        ("hp", ["Name:", "Hollis"], "ph"),
        ("mhhm", ["", "NOM:", "DUVAL", ""], "mphm"),
        ("hh", ['"NOM:', "DUVAL"], "ph"),
        ("hh", ["NOM", "DUVAL"], "ph"),
        ("mhh", ["", "Surnane", "Hollis"], "mph"),
        ("hh", ["Ann", "Name"], "hh"),
        ("hh", ["Prénom", "Marie"], "ph"),
        ("hh", ["Kate", "DUVAL"], "hh"),
        ("hppp", ["DATE", "OF", "BIRTH", "CLASS"], "pppp"),
        ("h", ["Name"], "h"),
        ("hh" + "m" * 12, ["Name:", "Hollis"] + [""] * 12, "ph" + "m" * 12),
        ("hhhh", ["Name:", "Ann", "Town:", "Ashford"], "phph"),
        ("hh", ["says", "follows:"], "hh"),
        ("hh", ["12:", "Hollis"], "hh"),
        ("ph", ["Name", "Hollis"], "ph"),
    ],
)
def test_what_ends_in_a_colon_is_the_label_of_what_follows(
    kinds: str, texts: list[str], expected: str
) -> None:
    assert told([kinds], texts) == [expected]


def test_each_line_is_told_by_its_own_label() -> None:
    assert told(["hh", "hp"], ["Town:", "Ashford", "by", "hand"]) == ["ph", "hp"]


def test_a_label_may_stand_above_its_answer() -> None:
    assert told(["h", "h"], ["NOM", "DUVAL"]) == ["p", "h"]
    assert told(["h", "h"], ["DUVAL", "NOM"]) == ["h", "h"]


def test_a_page_is_more_than_a_field() -> None:
    kinds = "h" * (FIELD_WORDS + 1)
    assert told([kinds], ["Name:", *["word"] * FIELD_WORDS]) == [kinds]
