"""The guest that a stream describes: its memory, registers, page tables, and dumps of them."""
