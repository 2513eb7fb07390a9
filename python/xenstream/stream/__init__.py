"""The walk through an image: layers, records, events, and the reader that yields them."""
