"""Rules of the trade: standard library, pydantic and pypinyin only."""
