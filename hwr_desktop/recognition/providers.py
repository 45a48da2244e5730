"""Which hardware runs the network: ONNX Runtime's execution providers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from hwr_desktop.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

CPU = "CPUExecutionProvider"
_GPU_NAMES = {
    "cuda": "CUDAExecutionProvider",
    "dml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
}


class Provider(StrEnum):
    """What a person can ask for."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    DIRECTML = "dml"
    COREML = "coreml"


def available_providers() -> tuple[Provider, ...]:
    """Return the providers that the installed ONNX Runtime has, the preferred first."""
    import onnxruntime

    built_in = onnxruntime.get_available_providers()
    gpus = (Provider(short) for short, name in _GPU_NAMES.items() if name in built_in)
    return (*gpus, Provider.CPU)


@dataclass(frozen=True, slots=True)
class Session:
    """A loaded network.

    Attributes:
        run: ONNX Runtime's session.
        provider: What really runs it.
        note: Why that is not what was asked for; empty if it is.
    """

    run: Any
    provider: Provider
    note: str


def open_session(
    path: Path, wanted: Provider, threads: int | None, content: bytes | None = None
) -> Session:
    """Load a network on the provider asked for, or on the CPU if that one does not work here.

    Args:
        path: ONNX file.
        wanted: The provider; `Provider.AUTO` takes the best there is.
        threads: Threads of the CPU provider; None for one a core.
        content: What to load in the place of the file's own bytes.

    Raises:
        ModelError: The network cannot be loaded on any provider.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = threads or 0
    options.inter_op_num_threads = 1
    present = available_providers()
    asked = present[0] if wanted is Provider.AUTO else wanted
    note = ""
    if asked not in present:
        asked, note = Provider.CPU, f"{wanted} is not part of the installed ONNX Runtime"
    names = [_GPU_NAMES[asked], CPU] if asked in _GPU_NAMES else [CPU]
    try:
        session = onnxruntime.InferenceSession(content or str(path), options, providers=names)
    except Exception as error:
        if asked is not Provider.CPU:
            reason = f"{asked} failed to start: {_first_line(error)}"
            fallback = open_session(path, Provider.CPU, threads, content)
            return Session(fallback.run, Provider.CPU, reason)
        raise ModelError(
            "{path}: the network cannot be loaded ({error}); copy or download the model again",
            path=path,
            error=_first_line(error),
        ) from error
    actual = session.get_providers()[0]
    if asked is not Provider.CPU and actual != _GPU_NAMES[asked]:
        # ONNX Runtime itself moves to the CPU when, say, the CUDA libraries are missing.
        return Session(session, Provider.CPU, f"{asked} could not be started on this machine")
    return Session(session, asked, note)


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
