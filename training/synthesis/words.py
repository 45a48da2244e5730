"""Synthetic words: any text, in a handwriting font or in the characters of a real writer.

They bring into the training what the corpora lack (names, dates, amounts, codes, invented words)
so that a model learns to read letters and digits and not only the words of prose.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.synthesis.characters import CharacterHands, Strokes
from training.synthesis.combs import write_in_comb
from training.synthesis.fonts import Font, Grey

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np

    from training.synthesis.texts import Texts

_LABELS = 0.5
"""Share of the words in type that are the labels of fields, whose narrow spaces are to be seen."""

_IN_COMB = 0.3
"""Share of the words set from characters that stand one character a cell."""


@dataclass(frozen=True, slots=True)
class SyntheticWord:
    """A word with its text, either as a picture or as pen strokes.

    Attributes:
        text: What is written.
        writer: `font:NAME` or a UNIPEN writer.
        image: Grey picture, dark ink on white, cut to the ink; None where there are strokes.
        strokes: As `HandwrittenText` has them; None where there is an image.
    """

    text: str
    writer: str
    image: Grey | None = None
    strokes: Strokes | None = None


class Synthesis:
    """Draws synthetic words."""

    def __init__(
        self,
        texts: Texts,
        fonts: Sequence[Font],
        hands: CharacterHands,
        *,
        font_share: float = 0.5,
        print_share: float = 0.14,
    ) -> None:
        """Take the sources.

        Args:
            texts: What is written.
            fonts: Handwriting fonts, and type for the printed share.
            hands: Writers whose characters are set into words.
            font_share: Chance that a word is in a handwriting font.
            print_share: Chance that a word is in type.
        """
        self._texts = texts
        self._written = [font for font in fonts if not font.printed]
        self._printed = [font for font in fonts if font.printed]
        self._hands = hands
        self._font_share = font_share if self._written else 0.0
        self._print_share = print_share if self._printed else 0.0

    def draw(self, rng: np.random.Generator) -> SyntheticWord:
        """Draw one word, a new one each time."""
        chance = rng.random()
        if chance < self._print_share:
            is_label = rng.random() < _LABELS
            draw_text = self._texts.draw_label if is_label else self._texts.draw
            return self._draw_font(self._printed, draw_text, rng)
        if chance < self._print_share + self._font_share:
            return self._draw_font(self._written, self._texts.draw, rng)
        return self._draw_characters(rng)

    def _draw_font(
        self,
        fonts: Sequence[Font],
        draw_text: Callable[[np.random.Generator], str],
        rng: np.random.Generator,
    ) -> SyntheticWord:
        while True:  # some font of the folder has the letters of prose
            font = fonts[int(rng.integers(len(fonts)))]
            text = draw_text(rng)
            if font.can_write(text):
                return SyntheticWord(text, f"font:{font.name}", image=font.render(text, rng))

    def _draw_characters(self, rng: np.random.Generator) -> SyntheticWord:
        in_comb = rng.random() < _IN_COMB
        draw_text = self._texts.draw_comb if in_comb else self._texts.draw
        while True:
            text = draw_text(rng)
            if self._hands.can_write(text):
                written = (
                    write_in_comb(self._hands, text, rng)
                    if in_comb
                    else self._hands.write(text, rng)
                )
                return SyntheticWord(text, written.writer, strokes=written.strokes)
