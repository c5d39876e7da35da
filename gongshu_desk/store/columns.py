"""Column types that behave alike on SQLite and PostgreSQL.

SQLModel derives a column from a draft's annotation. Two of its choices do not hold: an `Enum` stored by
member name without a check, and a `Numeric` that SQLite keeps as a float. `settle` replaces both.
"""

from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

SCALE = 100


class Exact(TypeDecorator[Decimal]):
    """A decimal with two places, kept as an integer of hundredths: exact, sortable, summable."""

    impl = sa.Integer
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        """Hundredths; ValueError where more than two places would be lost."""
        if value is None:
            return None
        scaled = value * SCALE
        if scaled != int(scaled):
            raise ValueError(f"{value} has more than two decimal places")
        return int(scaled)

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        """The decimal again."""
        return None if value is None else Decimal(value) / SCALE


def settle(metadata: sa.MetaData) -> None:
    """Give every enum column its stored values and a check, every decimal column exact storage.

    Must run once, after the tables are declared and before the first statement.
    """
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, sa.Enum) and column.type.enum_class is not None:
                enum_class: Any = column.type.enum_class
                values = [member.value for member in enum_class]
                column.type = sa.Enum(
                    enum_class,
                    native_enum=False,
                    length=30,
                    validate_strings=True,
                    create_constraint=False,
                    values_callable=lambda members: [m.value for m in members],
                )
                listed = ", ".join(f"'{value}'" for value in values)
                table.append_constraint(sa.CheckConstraint(f"{column.name} IN ({listed})", name=f"code_{column.name}"))
            elif isinstance(column.type, sa.Numeric):
                column.type = Exact()
