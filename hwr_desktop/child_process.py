"""Modules of this program that run in a process of their own."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

CHILD_ARGUMENT = "--child"
"""What the bundle's `hwr` is started with, before the name of the module to run."""


def child_command(module: str) -> list[str]:
    """Return the command line that runs the ``main()`` of a module in another process.

    A bundle has no Python interpreter: there the console program runs it.

    Args:
        module: Full name of the module, for example ``hwr_desktop.batch.worker``.
    """
    if getattr(sys, "frozen", False):
        hwr = Path(sys.executable).with_name("hwr").with_suffix(Path(sys.executable).suffix)
        return [str(hwr), CHILD_ARGUMENT, module]
    return [sys.executable, "-P", "-c", f"from {module} import main; main()"]


def run_child(module: str) -> None:
    """Run the ``main()`` of a module; for the bundle's console program."""
    importlib.import_module(module).main()
