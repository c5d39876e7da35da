"""Certificates as data: a layout file says where each text stands, and this package reads, checks and writes it."""
