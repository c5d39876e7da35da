"""Performance records of people's-congress deputies, kept offline by a subdistrict working committee."""

__version__ = "0.1.0"
