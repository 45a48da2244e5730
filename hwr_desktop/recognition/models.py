"""The models that can read: what their files say of themselves, and where they are found."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from hwr_desktop.errors import ModelError
from hwr_desktop.machine_settings import DEFAULT_MODEL
from hwr_desktop.message import Message
from hwr_desktop.recognition.onnx_file import read_metadata
from hwr_desktop.resources import resource_path

METADATA_KEY = "hwr"
"""Entry of the ONNX file's ``metadata_props`` that holds `ModelMetadata` as JSON."""
FORMAT = 1
"""Version of that JSON."""


class Licence(StrEnum):
    """What a model may be used for, which follows from the data that it learned from."""

    RESEARCH = "research-only"
    COMMERCIAL = "commercial-use-allowed"

    @property
    def note(self) -> Message:
        """What it means, for people; the metadata of a model keep the sentence."""
        match self:
            case Licence.RESEARCH:
                return Message(
                    "Learned from IAM and IAM-OnDB, which may be used for non-commercial research "
                    "only."
                )
            case Licence.COMMERCIAL:
                return Message(
                    "Learned only from data that may be used commercially; the credits must be "
                    "kept."
                )


@dataclass(frozen=True, slots=True)
class DataSource:
    """A data set that a model learned from."""

    name: str
    licence: str


@dataclass(frozen=True, slots=True)
class ModelMetadata:
    """What a model file says of itself.

    Attributes:
        name: Short name, for example ``crnn``.
        architecture: Name of the network's architecture.
        charset: The characters of classes 1, 2, ... of the output.
        licence: What the model may be used for.
        blank: The class of the CTC blank; always 0.
        height: Height of the input in pixels.
        stride: Pixels of input width for one step of output.
        normalisation: Name of the preprocessing that the model was trained with.
        languages: ISO 639-1 codes of the languages that it learned.
        data: What it learned from.
        licence_note: One sentence for people that explains the licence.
        metrics: Figures measured when the model was made, by name.
        calibration: Parameters for `calibration.Calibration`, or None.
        created: Date of the export, ISO 8601.
        revision: Git revision that trained it.
    """

    name: str
    architecture: str
    charset: tuple[str, ...]
    licence: Licence
    blank: int = 0
    height: int = 32
    stride: int = 4
    normalisation: str = "ink-percentile-1"
    languages: tuple[str, ...] = ()
    data: tuple[DataSource, ...] = ()
    licence_note: str = ""
    metrics: dict[str, float] = field(default_factory=dict)
    calibration: dict[str, Any] | None = None
    created: str = ""
    revision: str = ""

    def __post_init__(self) -> None:
        if self.blank != 0:
            raise ValueError(f"the blank must be class 0, not {self.blank}")
        if self.height < 1 or self.stride < 1:
            raise ValueError("height and stride must be positive")
        if not self.charset or any(len(c) != 1 for c in self.charset):
            raise ValueError("the charset must be a list of single characters")
        if len(set(self.charset)) < len(self.charset):
            raise ValueError("the charset names a character twice")

    def to_json(self) -> str:
        """Return the text for the ``hwr`` entry of an ONNX file."""
        return json.dumps({"format": FORMAT, **asdict(self)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> ModelMetadata:
        """Read the ``hwr`` entry of an ONNX file.

        Raises:
            ValueError: The text is no metadata of a format that this program knows.
        """
        try:
            values = dict(json.loads(text))
            if values.pop("format", None) != FORMAT:
                raise ValueError("written by another version of the program")
            values["charset"] = tuple(values["charset"])
            values["licence"] = Licence(values["licence"])
            values["languages"] = tuple(values.get("languages", ()))
            values["data"] = tuple(DataSource(**source) for source in values.get("data", ()))
            return cls(**values)
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f"incomplete metadata: {error}") from error


@dataclass(frozen=True)
class Model:
    """A model file.

    Attributes:
        path: The ONNX file.
        metadata: What it says of itself.
    """

    path: Path
    metadata: ModelMetadata

    @cached_property
    def id(self) -> str:
        """Name and short content hash, for example ``crnn@1f3a9c02``."""
        digest = hashlib.sha256(self.path.read_bytes()).hexdigest()
        return f"{self.metadata.name}@{digest[:8]}"


def load_model(path: Path) -> Model:
    """Read what a model file says of itself; the network is not loaded yet.

    Raises:
        ModelError: The file is missing, cut short, or not a model of this program.
    """
    try:
        props = read_metadata(path)
    except OSError as error:
        raise ModelError(
            "{path}: the model cannot be opened ({error}); `hwr models` lists the "
            "models that are installed",
            path=path,
            error=error.strerror,
        ) from error
    except ValueError as error:
        raise ModelError(
            "{path} is not a whole ONNX file ({error}); copy or download it again",
            path=path,
            error=error,
        ) from error
    if METADATA_KEY not in props:
        raise ModelError(
            "{path} was not made for this program: it has no '{key}' metadata; use a "
            "model that `hwr models` lists, or one exported with `python -m "
            "export.convert`",
            path=path,
            key=METADATA_KEY,
        )
    try:
        return Model(path, ModelMetadata.from_json(props[METADATA_KEY]))
    except ValueError as error:
        raise ModelError(
            "{path}: its metadata cannot be used ({error}); export the model again",
            path=path,
            error=error,
        ) from error


def installed_models() -> tuple[Model, ...]:
    """Return the models that ship with the program, the default first, then by name.

    Raises:
        ModelError: One of them is damaged.
    """
    models = [load_model(path) for path in resource_path("models").glob("*.onnx")]
    return tuple(sorted(models, key=lambda m: (m.metadata.name != DEFAULT_MODEL, m.metadata.name)))


def find_model(name_or_path: str = DEFAULT_MODEL) -> Model:
    """Return an installed model by its name, or any model by its file's path.

    Raises:
        ModelError: There is no such model, or its file is damaged.
    """
    shipped = resource_path("models", f"{name_or_path}.onnx")
    if Path(name_or_path).name == name_or_path and shipped.is_file():
        return load_model(shipped)
    path = Path(name_or_path)
    if path.is_file():
        return load_model(path)
    names = ", ".join(sorted(p.stem for p in resource_path("models").glob("*.onnx"))) or "none"
    raise ModelError(
        "there is no model '{name}'; installed are: {names}; or give the path of "
        "an ONNX file exported for this program",
        name=name_or_path,
        names=names,
    )
