"""Charts as small PNG files."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import matplotlib as mpl
from PIL import Image

from hwr_desktop.atomic import atomic_write

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

mpl.use("Agg")

_DPI = 85
_COLOURS = 64


def draw_confusion_matrix(matrix: pd.DataFrame, path: Path) -> None:
    """Draw shares of confusion as a heat map on a logarithmic scale."""
    import seaborn as sns
    from matplotlib.colors import LogNorm

    matrix = matrix.rename(index={" ": "␣"}, columns={" ": "␣"})
    size = 0.16 * len(matrix) + 1.6
    figure, axes = _subplots(size + 1.2, size)
    sns.heatmap(
        matrix.clip(lower=1e-9),
        norm=LogNorm(vmin=1e-3, vmax=1.0),
        cmap="rocket_r",
        square=True,
        xticklabels=True,
        yticklabels=True,
        cbar_kws={"label": "share of the written character", "shrink": 0.6},
        ax=axes,
    )
    axes.set(xlabel="read", ylabel="written")
    axes.tick_params(labelsize=7, length=0)
    axes.tick_params(axis="x", rotation=0)
    axes.tick_params(axis="y", rotation=0)
    _save(figure, path)


def draw_reliability(tables: Mapping[str, pd.DataFrame], path: Path) -> None:
    """Draw accuracy against confidence; the size of a dot tells how many words it stands for."""
    figure, axes = _subplots(5.2, 4.4)
    axes.plot([0, 1], [0, 1], color="grey", linewidth=1, linestyle="--")
    for name, table in tables.items():
        (line,) = axes.plot(table["confidence"], table["accuracy"], label=name)
        sizes = 10 + 160 * table["words"] / table["words"].sum()
        axes.scatter(table["confidence"], table["accuracy"], s=sizes, color=line.get_color())
    axes.set(xlabel="confidence", ylabel="share read right", xlim=(0, 1), ylim=(0, 1))
    axes.legend(fontsize=8)
    _save(figure, path)


def draw_risk_coverage(curves: Mapping[str, pd.DataFrame], path: Path) -> None:
    """Draw the share of wrong words among the most confident ones."""
    figure, axes = _subplots(5.2, 4.0)
    for name, curve in curves.items():
        # The first few words make a curve that jumps and says nothing.
        drawn = curve[curve["coverage"] >= 0.02]
        axes.plot(drawn["coverage"], drawn["risk"], label=name)
    axes.set(
        xlabel="share of words taken as they are, most confident first",
        ylabel="wrong among them",
        xlim=(0, 1),
    )
    axes.set_ylim(bottom=0)
    axes.legend(fontsize=8)
    _save(figure, path)


def draw_by_length(tables: Mapping[str, pd.DataFrame], path: Path) -> None:
    """Draw word accuracy against the number of characters."""
    figure, axes = _subplots(5.6, 4.0)
    for name, table in tables.items():
        axes.plot(table.index, table["word_accuracy"], marker="o", markersize=3, label=name)
    longest = max(int(table.index.max()) for table in tables.values())
    axes.set(xlabel=f"characters ({longest}: and longer)", ylabel="words read right", ylim=(0, 1))
    axes.legend(fontsize=8)
    _save(figure, path)


def draw_training_curves(curves: pd.DataFrame, path: Path) -> None:
    """Draw loss and character error rates over the minutes of a training run."""
    figure, (loss, rates) = _subplots(9.4, 3.6, columns=2)
    loss.plot(curves["minutes"], curves["loss"])
    loss.set(xlabel="minutes of training", ylabel="CTC loss on training words", yscale="log")
    for column in (name for name in curves.columns if name.startswith("cer_")):
        rates.plot(curves["minutes"], curves[column], label=column.removeprefix("cer_"))
    rates.set(xlabel="minutes of training", ylabel="CER on new writers, greedy", yscale="log")
    rates.legend(fontsize=8, bbox_to_anchor=(1.02, 1.0), loc="upper left")
    _save(figure, path)


def draw_bars(values: pd.DataFrame, label: str, path: Path) -> None:
    """Draw a group of bars for each row, one bar for each column."""
    figure, axes = _subplots(1.6 + 0.75 * len(values), 3.8)
    values.plot.bar(ax=axes, width=0.8, rot=30)
    axes.set(ylabel=label, xlabel="")
    axes.legend(fontsize=8)
    _save(figure, path)


def _subplots(width: float, height: float, columns: int = 1) -> tuple[Figure, Any]:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), dpi=_DPI, layout="constrained")
    axes: Axes | Iterable[Axes] = figure.subplots(1, columns)
    return figure, axes


def _save(figure: Figure, path: Path) -> None:
    content = io.BytesIO()
    figure.savefig(content, format="png")
    with Image.open(content) as image:
        save_png(image.convert("RGB").quantize(_COLOURS), path)


def save_png(image: Image.Image, path: Path) -> None:
    """Write a picture as a small PNG file.

    Raises:
        OutputError: The file cannot be written.
    """
    content = io.BytesIO()
    image.save(content, format="png", optimize=True)
    with atomic_write(path) as file:
        file.write(content.getvalue())
