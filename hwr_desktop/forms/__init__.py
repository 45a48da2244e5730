"""Forms: what a form is, and how a page becomes a record."""
