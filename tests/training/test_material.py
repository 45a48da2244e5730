from __future__ import annotations

import functools
import subprocess
import sys
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np
import psutil

from tests.training.drawn_corpora import write_crops
from training.config import read_config
from training.data.material import BackgroundStream, read_mix

if TYPE_CHECKING:
    from pathlib import Path

TRAINER = """
import functools, pathlib, sys, time
import psutil
from training.config import read_config
from training.data.material import BackgroundStream, read_mix

folder = pathlib.Path(sys.argv[1])
config = read_config(folder / "tiny.toml")
read = functools.partial(read_mix, config, folder, None, folder / "rejected.tsv")
stream = BackgroundStream(read, 0)
next(iter(stream))
print(*(process.pid for process in psutil.Process().children()), flush=True)
time.sleep(600)
"""

CONFIG = """
name = "tiny"
architecture = "crnn"

[shares]
"own.zip" = 1.0

[mix]
batch_size = 4
block_batches = 1
"""


def test_the_drawing_process_ends_with_a_killed_trainer(tmp_path: Path) -> None:
    write_crops(tmp_path / "own.zip")
    (tmp_path / "tiny.toml").write_text(CONFIG)
    command = [sys.executable, "-c", TRAINER, tmp_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as trainer:
        assert trainer.stdout is not None
        helpers = [psutil.Process(int(pid)) for pid in trainer.stdout.readline().split()]
        assert helpers
        trainer.kill()

    _, alive = psutil.wait_procs(helpers, timeout=30)
    ended = (psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD)  # where nobody reaps orphans
    assert [one for one in alive if one.status() not in ended] == []


def test_several_processes_draw_what_one_draws_in_the_same_order(tmp_path: Path) -> None:
    write_crops(tmp_path / "own.zip")
    (tmp_path / "tiny.toml").write_text(CONFIG)
    config = read_config(tmp_path / "tiny.toml")
    read = functools.partial(read_mix, config, tmp_path, None, tmp_path / "rejected.tsv")
    stream = BackgroundStream(read, first_block=1, processes=2)
    try:
        batches = list(islice(stream, 5))
    finally:
        stream.close()

    mix = read()
    for number, batch in enumerate(batches, start=1):
        assert np.array_equal(batch.images, mix.block(number)[0].images)
