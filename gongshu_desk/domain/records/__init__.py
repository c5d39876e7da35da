"""One pydantic draft per record: label, type, limits and cross-field checks, declared once.

Forms, tables, import sheets, printed forms and error texts all derive from these.
"""
