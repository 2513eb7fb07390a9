"""The reference of the format: one page of HTML, and Markdown."""
