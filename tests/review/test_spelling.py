from __future__ import annotations

import pytest

from hwr_desktop.recognition.lexicon import shipped_lexicon
from hwr_desktop.review.spelling import looks_misspelt
from tests.review.documents import document


@pytest.mark.parametrize(
    ("text", "misspelt"),
    [
        ("morning", False),
        ("Morning,", False),
        ("morningr", True),
        ("Hollis", False),
        ("tne", True),
        ("1967", False),
        ("20r9", False),
        ("TN23", False),
        ("&", False),
        ("x", False),
        ("", False),
    ],
)
def test_unknown_words_of_letters_look_misspelt(text: str, misspelt: bool) -> None:
    read = document(good_words=frozenset({"Hollis"}))
    assert looks_misspelt(text, read, shipped_lexicon()) is misspelt
