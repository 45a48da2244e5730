"""Forms: a stack of filled copies becomes a table with one row a form."""
