"""Tasks that harm the process that runs them."""

from __future__ import annotations

import ctypes
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np


@dataclass(frozen=True)
class _Mischief:
    path: Path = Path("page.png")
    file: str = "page.png"
    content_hash: str = ""
    label: str = "page.png"
    pages: int = 1

    def moved(self, _path: Path, _model: Path | None) -> Self:
        return self


class Work(_Mischief):
    """Harmless: tells which process did it."""

    def run(self) -> int:
        return os.getpid()


class Crash(_Mischief):
    """A native library writes where it must not."""

    def run(self) -> None:
        ctypes.memset(0, 0, 1)


class Exit(_Mischief):
    """A native library ends the program."""

    def run(self) -> None:
        os._exit(3)


class Hang(_Mischief):
    """A native library does not come back."""

    def run(self) -> None:
        ctypes.pythonapi.PyGILState_Ensure()
        ctypes.PyDLL(None).usleep(3_600_000_000)
        time.sleep(3600)


class Hog(_Mischief):
    """A page asks for ever more memory."""

    def run(self) -> None:
        hoard = []
        while True:
            hoard.append(np.ones(2**22))  # 32 MB
            time.sleep(0.02)


class Chatter(_Mischief):
    """A native library prints."""

    def run(self) -> str:
        os.write(1, b"libpng warning: iCCP: known incorrect sRGB profile\n")
        return "printed"
