"""Synthetic figures for every print: what the gallery shows and the tests draw. No person in them is real."""
