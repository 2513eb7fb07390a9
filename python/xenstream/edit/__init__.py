"""Changes to an image: write, convert, repair, extract, pass on."""
