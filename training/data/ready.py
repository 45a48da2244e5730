"""A corpus made ready for drawing: ink on blank paper, without what CTC could not emit."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from hwr_desktop.recognition.preprocess import HEIGHT, MARGIN, prepare
from training.data.augment import clean_ink
from training.data.corpora.sample import Corpus, Sample
from training.data.plain_crop import plain_crop
from training.network import charset

_TRACE = 60  # strength of the faintest ink of a word
_SURE = 0.8  # an estimated width is right within this share


@dataclass(frozen=True, slots=True)
class Frames:
    """What a network gives and takes.

    Attributes:
        max_width: Wider samples are left out, in pixels of the network's input.
        stride: Pixels of input width for one frame of output.
    """

    max_width: int
    stride: int

    def complaint(self, text: str, width: float) -> str | None:
        """Tell why a text cannot be learned from a picture of this width; None where it can."""
        if width > self.max_width:
            return f"wider than {self.max_width} pixels at the network's height"
        needed = charset.frames_needed(text)
        if needed > width // self.stride:
            return f"CTC needs {needed} frames for the text, there are {int(width // self.stride)}"
        return None


def make_ready(corpus: Corpus, frames: Frames) -> Corpus:
    """Return a corpus as ink, with those samples rejected that not even undistorted would fit."""
    ready = Corpus(corpus.name, rejections=list(corpus.rejections))
    for sample in map(_with_ink, corpus.samples):
        complaint = _complaint(sample, frames)
        if complaint is None:
            ready.samples.append(sample)
        else:
            ready.reject(sample.item, complaint)
    return ready


def _with_ink(sample: Sample) -> Sample:
    """Return the sample with its picture as ink on blank paper, without a blank margin."""
    if sample.image is None:
        return sample
    ink = clean_ink(sample.image)
    if sample.box is None:
        x, y, width, height = cv2.boundingRect((ink > _TRACE).view(np.uint8))
        if width and height:
            ink = np.ascontiguousarray(ink[y : y + height, x : x + width])
    return replace(sample, image=ink)


def _complaint(sample: Sample, frames: Frames) -> str | None:
    width, height = _size(sample)
    estimate = (HEIGHT - 2 * MARGIN) * width / max(1.0, height)
    narrow, wide = _SURE * estimate, estimate / _SURE
    if not frames.complaint(sample.text, narrow) and not frames.complaint(sample.text, wide):
        return None
    crop = plain_crop(sample)
    if sample.image is not None:
        crop = 255 - crop
    return frames.complaint(sample.text, prepare(crop).image.shape[1])


def _size(sample: Sample) -> tuple[float, float]:
    if sample.strokes is not None:
        width, height = np.ptp(np.concatenate(sample.strokes), axis=0)
        return float(width), float(height)
    if sample.box is not None:
        left, top, right, bottom = sample.box
        return right - left, bottom - top
    assert sample.image is not None
    return sample.image.shape[1], sample.image.shape[0]
