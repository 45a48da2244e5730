"""Measures learning from corrections: ``python -m benchmarks.learning DATA --model crnn-open``.

A person corrects the words of one hand in page order. For each number of words it prints the
character error rate of the shipped reading (second look and lexicon on) of the words that come
after all of them, before and after learning, with a 95 % interval of the relative fall (bootstrap
over words); the rate with the word memory alone; how other sets fare; and the time.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click
import numpy as np
from rapidfuzz.distance import Levenshtein

from hwr_desktop.learning.learn import learn
from hwr_desktop.learning.lessons import Lesson
from hwr_desktop.learning.replay import shipped_replay
from hwr_desktop.recognition.adaptation import UNADAPTED, Adaptation
from hwr_desktop.recognition.engine import Recogniser
from hwr_desktop.recognition.models import find_model
from hwr_desktop.recognition.providers import Provider
from training.evaluation.readers import read_crops, read_pages, read_strokes
from training.evaluation.sets import spread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from training.evaluation.word import Word

FEWEST = 100
"""Words of a hand below which it is left out."""
OTHERS = {
    "documents_words.zip": read_crops,
    "unipen_words.jsonl.gz": read_strokes,
    "streets_words.zip": read_crops,
    "registers_words.zip": read_crops,
}
_RESAMPLES = 1000


def hands(data: Path) -> Iterator[tuple[str, list[Word]]]:
    """Yield each hand's name and its words in page order."""
    yield "washington", read_pages(data / "washington.zip", "val")
    yield "peraire", read_crops(data / "peraire_words.zip", "val")
    copiste = read_crops(data / "copiste_words.zip", "val")
    for writer, count in sorted(Counter(word.writer for word in copiste).items()):
        if count >= FEWEST:
            yield f"copiste {writer}", [word for word in copiste if word.writer == writer]
    yield "medicine", read_crops(data / "medicine_words.zip", "val")


def lessons_of(words: Sequence[Word]) -> list[Lesson]:
    """Return what a person who corrects these words teaches."""
    pages = (word.item.rpartition("_" if "_" in word.item else "-")[0] for word in words)
    return [Lesson(word.crop(), word.text, page) for word, page in zip(words, pages, strict=True)]


class Examined:
    """Words that are read again and again.

    Args:
        recogniser: Reads them.
        words: The words.
    """

    def __init__(self, recogniser: Recogniser, words: Sequence[Word]) -> None:
        self._recogniser = recogniser
        self._crops = [word.crop() for word in words]
        self._texts = [word.text for word in words]
        self.characters = sum(map(len, self._texts))
        self.shipped = self.errors(UNADAPTED)

    def errors(self, adaptation: Adaptation) -> NDArray[np.int64]:
        """Return each word's character errors when read with what was learned."""
        self._recogniser.adapt(adaptation)
        read = [reading.text for reading in self._recogniser.read(self._crops)]
        self._recogniser.adapt(UNADAPTED)
        return np.array(list(map(Levenshtein.distance, self._texts, read)))

    def cer(self, errors: NDArray[np.int64]) -> float:
        """Return the character error rate of errors."""
        return float(errors.sum() / self.characters)

    def fall(self, after: NDArray[np.int64]) -> tuple[float, float, float]:
        """Return by which part the errors fell, and its 95 % interval."""
        chosen = np.random.default_rng(0).integers(len(after), size=(_RESAMPLES, len(after)))
        falls = 1 - after[chosen].sum(axis=1) / np.maximum(self.shipped[chosen].sum(axis=1), 1)
        low, high = np.percentile(falls, [2.5, 97.5])
        return 1 - float(after.sum() / max(self.shipped.sum(), 1)), float(low), float(high)


@click.command(help=__doc__)
@click.argument("data", type=click.Path(exists=True, path_type=Path))
@click.option("--model", default="crnn-open", show_default=True, help="Name or path of the model.")
@click.option("--hand", "wanted", multiple=True, help="Only hands whose name begins so.")
@click.option("--words", "counts", multiple=True, type=int, default=(50, 200, 1000))
@click.option("--held-out", default=600, show_default=True, help="Words measured on, at most.")
@click.option("--others", default=100, show_default=True, help="Words of each other set; 0: none.")
@click.option("--threads", default=2, show_default=True)
def main(
    data: Path,
    model: str,
    wanted: tuple[str, ...],
    counts: tuple[int, ...],
    held_out: int,
    others: int,
    threads: int,
) -> None:
    """Run the command line."""
    recogniser = Recogniser(find_model(model), Provider.CPU, threads)
    replay = shipped_replay()
    other_sets = Examined(
        recogniser,
        [
            word
            for file, read in OTHERS.items()
            for word in (spread(read(data / file, "val"), others) if others else ())
        ],
    )
    falls: dict[int, list[float]] = {count: [] for count in counts}
    print("hand | words | CER before | with memory | after | fall (95 %) | others | seconds")
    for name, words in hands(data):
        if wanted and not name.startswith(wanted):
            continue
        for count in counts:
            first = min(max(c for c in counts if c + FEWEST // 2 <= len(words)), len(words))
            if count > first:
                continue
            examined = Examined(recogniser, words[first:][-held_out:])
            start = time.process_time()
            learned = learn(recogniser, lessons_of(words[:count]), replay, [name])
            seconds = time.process_time() - start
            adaptation = learned.profile.adaptation(recogniser)
            after = examined.errors(adaptation)
            with_memory = examined.errors(Adaptation(words=adaptation.words))
            fall, low, high = examined.fall(after)
            falls[count].append(fall)
            worse = 0.0
            if others:
                elsewhere = other_sets.errors(adaptation)
                worse = other_sets.cer(elsewhere) - other_sets.cer(other_sets.shipped)
            print(
                f"{name} | {count} | {examined.cer(examined.shipped):.4f} | "
                f"{examined.cer(with_memory):.4f} | {examined.cer(after):.4f} | "
                f"{fall:.1%} ({low:.1%} to {high:.1%}) | {100 * worse:+.2f} points | {seconds:.1f}",
                flush=True,
            )
    for count, of_hands in falls.items():
        if of_hands:
            print(f"{count} words: mean fall {np.mean(of_hands):.1%} over {len(of_hands)} hands")


if __name__ == "__main__":
    main()
