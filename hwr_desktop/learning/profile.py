"""A profile: what a model has learned, as a file.

The file is a NumPy archive: ``profile`` (JSON), and ``weights`` and ``bias``, the changes of the
network's last layer. It holds no pictures.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from hwr_desktop.atomic import atomic_write
from hwr_desktop.errors import ProfileError
from hwr_desktop.recognition.adaptation import Adaptation
from hwr_desktop.recognition.calibration import Calibration
from hwr_desktop.recognition.output_layer import OutputLayer

if TYPE_CHECKING:
    from pathlib import Path

    from hwr_desktop.recognition.engine import Recogniser
    from hwr_desktop.recognition.models import Model

SUFFIX = ".hwrprofile"
FORMAT = 1
"""Version of the file."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How words were read that were held out while the others were learned from.

    All rates are character error rates, 0 to 1.

    Attributes:
        words: How many words.
        before: As shipped.
        with_words: With the word memory alone.
        after: With all that was learned.
        other_hands_before: Of words of other hands, by the network alone, as shipped.
        other_hands_after: Of the same words afterwards.
    """

    words: int
    before: float
    with_words: float
    after: float
    other_hands_before: float
    other_hands_after: float

    @property
    def gain(self) -> float:
        """Part of the errors that is gone, 0 to 1."""
        return 1 - self.after / self.before if self.before else 0.0


@dataclass(frozen=True)
class Profile:
    """What a model has learned.

    Attributes:
        model: Name and short hash of the model that it belongs to.
        lessons: How many words it learned from.
        sources: Names of the projects and lists that these came from.
        figures: What it gains.
        words: The word memory; see `Adaptation.words`.
        weights: Change of the last layer's weights, shape (features, classes), or None.
        bias: Change of its bias, or None.
        calibration: The confidence fitted again, or None.
        created: Date, ISO 8601.
    """

    model: str
    lessons: int
    sources: tuple[str, ...]
    figures: Figures
    words: dict[str, float] = field(default_factory=dict)
    weights: NDArray[np.float16] | None = None
    bias: NDArray[np.float32] | None = None
    calibration: Calibration | None = None
    created: str = ""

    def with_layer(self, shipped: OutputLayer, learned: OutputLayer) -> Profile:
        """Return the profile with a last layer that was learned from the shipped one."""
        weights = (learned.weights - shipped.weights).astype(np.float16)
        return replace(self, weights=weights, bias=learned.bias - shipped.bias)

    def without_words(self) -> Profile:
        """Return the profile without its word memory."""
        return replace(self, words={})

    def check_model(self, model: Model, name: str) -> None:
        """Make sure that it belongs to a model.

        Args:
            model: The model.
            name: What the profile is called in the message.

        Raises:
            ProfileError: It belongs to another one.
        """
        if self.model != model.id:
            raise ProfileError(
                "{name} was learned for the model {wanted} and does not fit {model}; choose that "
                "model, or learn again",
                name=name,
                wanted=self.model,
                model=model.id,
            )

    def adaptation(self, recogniser: Recogniser) -> Adaptation:
        """Return what a recogniser of its model makes of it."""
        layer = None
        if self.weights is not None and self.bias is not None:
            shipped = recogniser.output_layer()
            layer = OutputLayer(shipped.weights + self.weights, shipped.bias + self.bias)
        return Adaptation(layer, self.words, self.calibration)

    def pack(self) -> bytes:
        """Return the file's bytes."""
        values = {
            "format": FORMAT,
            "model": self.model,
            "lessons": self.lessons,
            "sources": self.sources,
            "created": self.created,
            "figures": asdict(self.figures),
            "words": self.words,
            "calibration": self.calibration.to_metadata() if self.calibration else None,
        }
        text = json.dumps(values, ensure_ascii=False).encode()
        arrays: dict[str, Any] = {"profile": np.frombuffer(text, np.uint8)}
        if self.weights is not None and self.bias is not None:
            arrays |= {"weights": self.weights, "bias": self.bias}
        packed = io.BytesIO()
        np.savez_compressed(packed, allow_pickle=False, **arrays)
        return packed.getvalue()

    @classmethod
    def unpack(cls, content: bytes, name: str) -> Profile:
        """Read the file's bytes.

        Args:
            content: What `pack` returned.
            name: What the file is called in messages.

        Raises:
            ProfileError: They are damaged, or of a newer version of the program.
        """
        try:
            with np.load(io.BytesIO(content), allow_pickle=False) as held:
                values: dict[str, Any] = json.loads(held["profile"].tobytes())
                if values["format"] > FORMAT:
                    raise ProfileError(
                        "{name} was written by a newer version of the program; update this one",
                        name=name,
                    )
                weights = held["weights"].astype(np.float16) if "weights" in held else None
                bias = held["bias"].astype(np.float32) if "bias" in held else None
            calibration = values["calibration"]
            return cls(
                str(values["model"]),
                int(values["lessons"]),
                tuple(map(str, values["sources"])),
                Figures(**values["figures"]),
                {str(word): float(count) for word, count in values["words"].items()},
                weights,
                bias,
                Calibration.from_metadata(calibration) if calibration else None,
                str(values["created"]),
            )
        except (
            zipfile.BadZipFile,
            ValueError,
            KeyError,
            TypeError,
            AttributeError,
            OSError,
            EOFError,
            zipfile.error,
        ) as error:
            raise ProfileError(
                "{name} is damaged or no profile; copy it again or learn again", name=name
            ) from error

    def save(self, path: Path) -> None:
        """Write the file, whole or not at all.

        Raises:
            OutputError: It cannot be written.
        """
        content = self.pack()
        with atomic_write(path) as file:
            file.write(content)


def load_profile(path: Path) -> tuple[Profile, bytes]:
    """Read a profile's file.

    Returns:
        The profile and the file's bytes.

    Raises:
        ProfileError: The file is missing, damaged or of a newer version.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ProfileError(
            "{path}: the profile cannot be read ({error})", path=path, error=error.strerror
        ) from error
    return Profile.unpack(content, str(path)), content


def use_profile(recogniser: Recogniser, profile: Profile, name: str) -> None:
    """Let a recogniser read with a profile.

    Args:
        recogniser: Of the profile's model.
        profile: The profile.
        name: What the profile is called in messages.

    Raises:
        ProfileError: It belongs to another model, or its layer does not fit.
    """
    profile.check_model(recogniser.model, name)
    try:
        adaptation = profile.adaptation(recogniser)
    except ValueError as error:  # the shapes differ
        raise ProfileError(
            "{name} is damaged or no profile; copy it again or learn again", name=name
        ) from error
    recogniser.adapt(adaptation)
