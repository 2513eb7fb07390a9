"""Builders of streams, for the examples of the reference and for the tests."""
