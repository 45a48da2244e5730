"""Packs words for learning: ``python -m training.commands.replay --data DIR --output FILE``.

A person's corrections must not make a model unlearn other hands; so some words of its training are
learned again beside them, and others tell whether it still reads them. They are of data under
CC BY 4.0 alone and are kept as the network sees them.
"""

from __future__ import annotations

from pathlib import Path

import click

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import HwrError
from hwr_desktop.learning.replay import Replay
from hwr_desktop.recognition.preprocess import prepare
from training.evaluation.sets import SETS, spread

WORDS = {"unipen": 260, "copiste": 200, "streets": 100, "wills": 100}
"""How many words of each corpus."""
_WIDEST = 320
"""Pixels; a wider word takes the room of several."""


@click.command(help=__doc__.splitlines()[0])
@click.option(
    "--data", type=click.Path(path_type=Path), required=True, help="Folder of the corpora."
)
@click.option("--output", type=click.Path(path_type=Path), required=True, help="The file, .npz.")
def main(data: Path, output: Path) -> None:
    """Pack the words."""
    images, texts = [], []
    try:
        for name, count in WORDS.items():
            source = SETS[name]
            for word in spread(source.read(data / source.file, "train"), count):
                image = prepare(word.crop()).image
                if image.shape[1] <= _WIDEST:
                    images.append(image)
                    texts.append(word.text)
        # Every second word is learned again, the others are held out: both of all corpora.
        packed = Replay(tuple(images), tuple(texts)).pack()
        with atomic_write(output) as file:
            file.write(packed)
    except HwrError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{output}: {len(texts)} words, {len(packed) / 1e3:.0f} kB")


if __name__ == "__main__":
    main()
