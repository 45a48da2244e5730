"""The one door to the files that ship with the program: models, samples, lexicons, icons."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file or folder, from the wheel and from a checkout alike.

    Args:
        parts: Path below the resources folder, for example ``("models", "crnn.onnx")``.
    """
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
