"""The training loop: schedule, averaged weights, validation, checkpoints."""

from __future__ import annotations

import contextlib
import math
import time
from typing import TYPE_CHECKING

import keras
import numpy as np
from keras import ops

from training.network import architectures, charset
from training.network.checkpoint import (
    Progress,
    load_checkpoint,
    load_weights,
    save_checkpoint,
    save_weights,
)
from training.network.ctc import CtcModel
from training.network.error_rates import greedy_error_rates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from hwr_desktop.recognition.preprocess import Ink
    from training.config import Config, Teacher
    from training.data.material import ValidationWord
    from training.data.mix import Batch


class Trainer:
    """Trains one network by one configuration."""

    def __init__(self, config: Config, teacher: Path | None = None) -> None:
        """Build the network and its optimiser.

        Args:
            config: Of the run.
            teacher: Weights of the teacher that the configuration names, needed to train.

        Raises:
            InputError: The teacher's weights are missing or of another architecture.
        """
        keras.utils.set_random_seed(config.seed)
        keras.mixed_precision.set_dtype_policy(config.precision)
        self.config = config
        self.progress = Progress()
        self.network = architectures.build(config.architecture, charset.CLASSES, config.options)
        self._optimizer = keras.optimizers.AdamW(
            learning_rate=config.schedule.rate,
            weight_decay=config.weight_decay,
            global_clipnorm=config.clip_norm,
            use_ema=True,
            ema_momentum=config.averaging,
        )
        self._optimizer.build(self.network.trainable_variables)
        self._model = CtcModel(self.network, config.shortcut_weight)
        if config.teacher is not None and teacher is not None:
            self._model.learn_from(_read_teacher(config.teacher, teacher), config.teacher.weight)
        self._model.compile(
            optimizer=self._optimizer, jit_compile=keras.backend.backend() != "tensorflow"
        )
        self._validation: Sequence[ValidationWord] = ()

    def watch(self, validation: Sequence[ValidationWord]) -> None:
        """Measure the character error rate of these words after each epoch."""
        self._validation = validation

    def load_weights(self, paths: Sequence[Path]) -> None:
        """Start from the weights of another run, or from the mean of several.

        The mean of two runs that went on from the same weights reads nearly as well as each on what
        only that one has learned (M. Wortsman et al., "Model soups", ICML 2022, arXiv:2203.05482).

        Raises:
            InputError: A file is missing or of another architecture.
        """
        loaded: list[list[NDArray[np.float32]]] = []
        for path in paths:
            load_weights(self.network, path)
            loaded.append([ops.convert_to_numpy(v) for v in self.network.variables])
        for variable, *values in zip(self.network.variables, *loaded, strict=True):
            variable.assign(np.mean(values, axis=0))

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint of the same configuration."""
        self.progress = load_checkpoint(path, self._variables())

    def save(self, path: Path) -> None:
        """Write a checkpoint that `resume` goes on from."""
        save_checkpoint(path, self._variables(), self.progress)

    def save_weights(self, path: Path) -> None:
        """Write the averaged weights."""
        with self._averaged():
            save_weights(self.network, path)

    def train(
        self,
        batches: Iterable[Batch],
        saved: Callable[[], None],
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        """Train to the end of the schedule or until `stop` says so at the end of an epoch.

        Args:
            batches: From the block that `progress` names.
            saved: Called after each epoch.
            stop: Asked after each epoch.
        """
        stream = iter(batches)
        while self._done() < 1.0:
            self._train_epoch(stream)
            saved()
            if stop():
                break

    def _train_epoch(self, stream: Iterator[Batch]) -> None:
        config, progress = self.config, self.progress
        start, samples_before = time.monotonic(), progress.samples
        losses: list[float] = []
        for _ in range(config.epoch_blocks):
            losses += [self._step(stream) for _ in range(config.mix.block_batches)]
            progress.block += 1
            if self._done() >= 1.0:
                break
        progress.epoch += 1
        speed = (progress.samples - samples_before) / (time.monotonic() - start)
        progress.curves.append(
            {
                "epoch": progress.epoch,
                "samples": progress.samples,
                "minutes": round(progress.seconds / 60, 2),
                "words_per_second": round(speed, 1),
                "rate": round(self._rate(), 7),
                "loss": round(float(np.mean(losses)), 4),
                **self.validate(),
            }
        )

    def _step(self, stream: Iterator[Batch]) -> float:
        """Train on the next batch; return the loss."""
        start = time.monotonic()
        batch = next(stream)
        self._optimizer.learning_rate = self._rate()
        loss = float(self._model.train_on_batch(batch.ink(), batch.labels))
        self.progress.samples += len(batch.images)
        self.progress.seconds += time.monotonic() - start
        return loss

    def validate(self) -> dict[str, float]:
        """Return the greedy character error rate of the averaged weights as "cer_" and a corpus."""
        with self._averaged():
            rates = greedy_error_rates(self._validation, self._logits)
        return {f"cer_{name}": round(rate, 4) for name, rate in rates.items()}

    def _logits(self, images: Ink) -> NDArray[np.float32]:
        logits, _ = self._model.predict_on_batch(images)
        return np.asarray(logits)

    def _done(self) -> float:
        return self.config.schedule.progress(self.progress.samples, self.progress.seconds)

    def _rate(self) -> float:
        schedule, done = self.config.schedule, self._done()
        if done < schedule.warmup:
            return schedule.rate * max(0.01, done / schedule.warmup)
        fall = (1 + math.cos(math.pi * (done - schedule.warmup) / (1 - schedule.warmup))) / 2
        return schedule.rate * (schedule.final + (1 - schedule.final) * fall)

    def _variables(self) -> list[keras.Variable]:
        return [*self.network.variables, *self._optimizer.variables]

    @contextlib.contextmanager
    def _averaged(self) -> Iterator[None]:
        """Give the network its averaged weights for a while; before the first step it has none."""
        if not self.progress.samples:
            yield
            return
        weights = [ops.convert_to_numpy(v) for v in self.network.trainable_variables]
        self._optimizer.finalize_variable_values(self.network.trainable_variables)
        try:
            yield
        finally:
            for variable, value in zip(self.network.trainable_variables, weights, strict=True):
                variable.assign(value)


def _read_teacher(teacher: Teacher, weights: Path) -> keras.Model:
    network = architectures.build(teacher.architecture, charset.CLASSES, teacher.options)
    load_weights(network, weights)
    return network
