"""The program's entry: finds the command and turns errors into a message and an exit status."""

from __future__ import annotations

import importlib
import keyword
from typing import Any

import click

from hwr_desktop import __version__
from hwr_desktop.cli.exit_codes import ExitCode
from hwr_desktop.cli.streams import open_closed_streams
from hwr_desktop.errors import HwrError

COMMANDS = (
    "transcribe",
    "records",
    "form",
    "recognize",
    "batch",
    "learn",
    "export",
    "import",
    "evaluate",
    "models",
    "doctor",
)
"""Each is a function of its name in a module of its name, `import_` for the keyword `import`. The
modules import what is heavy only when they run, so that `hwr --help` answers at once."""


class Failure(click.ClickException):
    """An error that ends the command, as one line on standard error."""

    exit_code = ExitCode.NOT_STARTED


class Commands(click.Group):
    """Imports a command's module when the command is asked for."""

    def main(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 (as click declares it)
        """Run the program."""
        open_closed_streams()
        return super().main(*args, **extra)

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of the commands in the order of the help page."""
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        """Return a command, or None where there is no such one."""
        if name not in COMMANDS:
            return None
        identifier = f"{name}_" if keyword.iskeyword(name) else name
        module = importlib.import_module(f"hwr_desktop.cli.{identifier}")
        command: click.Command = getattr(module, identifier)
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except HwrError as error:
            raise Failure(str(error)) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="hwr")
def main() -> None:
    """Read scanned handwriting offline.

    Exit status: 0 all done; 1 some inputs failed, each named on standard error, and the rest done;
    2 wrong usage, or a model or output that cannot be used.
    """


if __name__ == "__main__":
    main()
