"""What the check said of the rows of the grid, kept from one check to the next: only changed rows are asked about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gongshu_desk.services.entering import Typed, twins
from gongshu_desk.services.intake import Planned
from gongshu_desk.services.kinds import RecordKind
from gongshu_desk.ui.kit.entry_model import Judged
from gongshu_desk.ui.kit.entry_sheet import EntrySheet, SheetRow


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows are new, updates, the same, wrong, not judged yet; and the first fault as (row, sentence)."""

    new: int = 0
    update: int = 0
    same: int = 0
    wrong: int = 0
    open: int = 0
    first: tuple[int, str] | None = None

    @property
    def sound(self) -> int:
        """Rows that can be saved."""
        return self.new + self.update + self.same

    def sentence(self) -> str:
        """「12 行可保存（新增 10，更新 2），2 行有错：第 5 行 日期看不懂」."""
        if not (self.sound or self.wrong):
            return "正在核对…" if self.open else ""
        named = [("新增", self.new), ("更新", self.update), ("相同", self.same)]
        kinds = "，".join(f"{word} {number}" for word, number in named if number)
        parts = []
        if self.sound:
            parts.append(f"{self.sound} 行可保存" + (f"（{kinds}）" if self.update or self.same else ""))
        if self.wrong and self.first is not None:
            parts.append(f"{self.wrong} 行有错：第 {self.first[0]} 行 {self.first[1]}")
        return "，".join([*parts, "正在核对…"] if self.open else parts)


def typed(sheet: EntrySheet, rows: Iterable[tuple[int, SheetRow]]) -> list[Typed]:
    """Rows of the grid as services take them."""
    return [Typed(place + 1, sheet.named(row), row.id, row.revision) for place, row in rows]


class Judgement:
    """What is known of every row, by number of birth."""

    def __init__(self, kind: RecordKind, sheet: EntrySheet) -> None:
        self._kind, self._sheet = kind, sheet
        self._known: dict[int, tuple[tuple[str, ...], Planned]] = {}

    def pending(self) -> list[tuple[int, SheetRow]]:
        """The filled rows that changed since they were last judged."""
        return [(place, row) for place, row in self._sheet.filled() if not self._is_known(row)]

    def _is_known(self, row: SheetRow) -> bool:
        known = self._known.get(row.born)
        return known is not None and known[0] == row.cells

    def take(self, rows: Sequence[tuple[int, SheetRow]], planned: Sequence[Planned]) -> None:
        """The answer of a check for these rows. What it says of rows of one key is left to `verdicts`, which sees all."""
        for (_place, row), one in zip(rows, planned, strict=True):
            if not any(text.startswith("与第") for _, text in one.faults):
                self._known[row.born] = (row.cells, one)
                continue
            one.faults = [fault for fault in one.faults if not fault[1].startswith("与第")]
            one.state = "error" if one.faults else "new"
            self._known[row.born] = (row.cells, one)

    def verdicts(self) -> tuple[dict[int, Judged], Tally]:
        """What to show at each row, and the tally."""
        judged: dict[int, Judged] = {}
        listed: list[tuple[int, SheetRow, Planned]] = []
        filled = self._sheet.filled()
        for place, row in filled:
            if self._is_known(row):
                one = self._known[row.born][1]
                one.row = place + 1
                listed.append((place, row, one))
        double = twins(self._kind, [one for _, _, one in listed])
        count = {"new": 0, "update": 0, "same": 0, "error": 0}
        first: tuple[int, str] | None = None
        for place, row, one in listed:
            faults = dict(reversed(one.faults))
            if len(faults) > 1:
                faults.pop("", None)  # of the whole row, and mostly because of the cell that could not be read
            if one.row in double:
                faults[self._kind.key[0]] = double[one.row]
            state = "error" if faults else one.state
            judged[row.born] = Judged(state, faults, "；".join(one.messages))
            count[state] += 1
            if faults and first is None:
                first = (place + 1, next(iter(faults.values())))
        tally = Tally(count["new"], count["update"], count["same"], count["error"], len(filled) - len(listed), first)
        return judged, tally

    def planned(self) -> list[Planned]:
        """The plans of all rows that were judged."""
        return [self._known[row.born][1] for _, row in self._sheet.filled() if self._is_known(row)]
