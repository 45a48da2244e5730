"""From trained Keras models to the ONNX files that the app runs."""

from __future__ import annotations
