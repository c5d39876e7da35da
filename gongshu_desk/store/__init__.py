"""Persistence: SQLModel tables, one transaction per write, audit, backup. No Qt, no wording."""
