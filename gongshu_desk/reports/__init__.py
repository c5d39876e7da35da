"""Figures to Document to PDF."""
