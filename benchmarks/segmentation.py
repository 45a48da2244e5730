"""Detection benchmark."""
