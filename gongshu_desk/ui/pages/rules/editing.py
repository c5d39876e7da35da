"""A rule file under the clerk's hands: what is chosen, every change as a step that can be taken back. No Qt here."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from gongshu_desk.domain import toml_text
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.rule_fields import TABLE_WORDS
from gongshu_desk.domain.points.rule_fields import word as word_of
from gongshu_desk.services.rule_text import RuleText
from gongshu_desk.ui.pages.rules import wording
from gongshu_desk.ui.pages.rules.form import Around
from gongshu_desk.ui.pages.rules.outline import HEAD, Place

MOST_STEPS = 200
TABLES = tuple(TABLE_WORDS)
NEW_WORDS = {"categories": "新类别", "items": "新事项", "bands": "新等次", "examples": "新算例"}


class Editing:
    """One version open in the editor. `fixed`: published, to be read only."""

    def __init__(self, number: int, revision: int, text: str, *, fixed: bool) -> None:
        self.number, self.revision, self.fixed = number, revision, fixed
        self.rule = RuleText(text)
        self.chosen: Place = HEAD
        self.slips: dict[tuple[Place, str], str] = {}
        self._kept = self.rule.text
        self._done: list[str] = []
        self._undone: list[str] = []
        self._step: object = None
        self._look()

    def _look(self) -> None:
        data = toml_text.loads(self.rule.text)
        self.tables: dict[str, list[dict[str, Any]]] = {table: data.pop(table, []) for table in TABLES}
        self.head: dict[str, Any] = data
        table, place = self.chosen
        if table != "scheme" and place >= len(self.tables[table]):
            self.chosen = (table, len(self.tables[table]) - 1)

    # ---- what there is -----------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The file as it stands."""
        return self.rule.text

    @property
    def changed(self) -> bool:
        """Whether it differs from what is stored, or something typed could not be taken over."""
        return self.rule.text != self._kept or bool(self.slips)

    def stored(self, revision: int, text: str) -> None:
        """This text was stored as this revision."""
        self.revision, self._kept = revision, text

    def row(self) -> Mapping[str, Any]:
        """The values of the chosen row; of a table itself nothing."""
        table, place = self.chosen
        if table == "scheme":
            return self.head
        return self.tables[table][place] if 0 <= place < len(self.tables[table]) else {}

    @property
    def on_row(self) -> bool:
        """Whether a row is chosen that can be copied and deleted."""
        return self.chosen[0] != "scheme" and self.chosen[1] >= 0

    def around(self, tags: tuple[str, ...] = ()) -> Around:
        """What the fields of a row choose among."""
        categories = tuple(
            (str(one.get("code")), f"{one.get('code')} {one.get('name', '')}") for one in self.tables["categories"]
        )
        return Around(categories, tuple(str(one["label"]) for one in self.tables["bands"] if one.get("label")), tags)

    def name(self) -> str:
        """What the chosen row is called: 「事项 C3 视察、调研等」."""
        table, place = self.chosen
        if table == "scheme":
            return "基本设置"
        word, row = TABLE_WORDS[table], self.row()
        if place < 0:
            return "类别与事项" if table == "items" else word
        if table == "vetoes":
            return f"{word} {word_of(table, 'when', str(row.get('when', '')))}"
        return " ".join(str(part) for part in (word, row.get("code"), row.get("name") or row.get("label")) if part)

    def sentence(self) -> str:
        """What the chosen row says."""
        table, place = self.chosen
        rows, row = self.tables, self.row()
        if table == "scheme":
            return wording.head_sentence(self.head, rows["bands"])
        if place < 0:
            return _ABOUT[table]
        if table == "items":
            return wording.item_sentence(row, rows["categories"], half=self.head.get("period") == "half_year")
        if table == "categories":
            return wording.category_sentence(row, rows["items"])
        if table == "bands":
            higher = rows["bands"][place - 1] if place else None
            return wording.band_sentence(row, higher, last=place == len(rows["bands"]) - 1)
        return wording.veto_sentence(row) if table == "vetoes" else wording.example_sentence(row)

    # ---- steps -------------------------------------------------------------------------------------------

    def _begin(self, step: object = None) -> None:
        if step is None or step != self._step:
            self._done = [*self._done[-MOST_STEPS:], self.rule.text]
        self._step = step
        self._undone.clear()

    def end_step(self) -> None:
        """The next change is a step of its own."""
        self._step = None

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last step back."""
        self._turn(self._done, self._undone)

    def redo(self) -> None:
        """Make it again."""
        self._turn(self._undone, self._done)

    def _turn(self, back: list[str], forth: list[str]) -> None:
        if back:
            forth.append(self.rule.text)
            self.rule = RuleText(back.pop())
            self._step = None
            self.slips.clear()
            self._look()

    # ---- changes -----------------------------------------------------------------------------------------

    def choose(self, place: Place) -> None:
        """Another row under the hands."""
        if place != self.chosen:
            self.end_step()
            self.chosen = place

    def within(self, place: Place) -> Place:
        """The place, if it is still there."""
        return place if place[1] < len(self.tables[place[0]]) else HEAD

    def slip(self, key: str, sentence: str) -> None:
        """What was typed in a field of the chosen row cannot be read; an empty sentence: it can."""
        if sentence:
            self.slips[self.chosen, key] = sentence
        else:
            self.slips.pop((self.chosen, key), None)

    def set(self, key: str, value: Any) -> bool:
        """A field of the chosen row gets a value; None takes it away. False where nothing changed."""
        table, place = self.chosen
        row = self.row()
        if row.get(key) == value or (table != "scheme" and place < 0):
            return False
        self._begin(("field", self.chosen, key))
        old = row.get(key)
        self.rule.set(table, None if table == "scheme" else place, key, value)
        if value and old and (table, key) in (("categories", "code"), ("bands", "label")):
            self._rename(table, str(old), str(value))
        elif table == "items" and key in ("source", "basis"):
            self._drop_unfit(place, anew=key == "source")
        else:  # one value of one row: no need to read the whole file again while the clerk types
            held = self.head if table == "scheme" else self.tables[table][place]
            held.pop(key, None)
            held |= {} if value is None else {key: value}
            return True
        self._look()
        return True

    def _rename(self, table: str, old: str, new: str) -> None:
        """What names a category or a grade goes with it."""
        if sum(one.get("code" if table == "categories" else "label") == old for one in self.tables[table]) > 1:
            return
        for place, item in enumerate(self.tables["items"] if table == "categories" else ()):
            if item.get("category") == old:
                self.rule.set("items", place, "category", new)
        for place, example in enumerate(self.tables["examples"]):
            if table == "bands" and example.get("band") == old:
                self.rule.set("examples", place, "band", new)
            elif table == "categories" and old in (example.get("categories") or {}):
                told = {new if code == old else code: points for code, points in example["categories"].items()}
                self.rule.set("examples", place, "categories", told)

    def _drop_unfit(self, place: int, *, anew: bool) -> None:
        """Another basis: what no longer applies goes. Another source (`anew`): its usual basis comes with it."""
        from gongshu_desk.domain.points.fitting import BASES
        from gongshu_desk.domain.points.rule_fields import FIELDS, options

        row = self.rule.rows("items")[place]
        allowed = BASES.get(str(row.get("source")), ())
        if allowed and (anew or row.get("basis") not in allowed):
            self.rule.set("items", place, "basis", allowed[0])
            row["basis"] = allowed[0]
        for field in FIELDS["items"]:
            held = row.get(field.key)
            if held is None:
                continue
            kept = [one for one in held if one in dict(options(field, row))] if field.editor == "codes" else held
            if not field.applies(row) or (field.editor == "codes" and not kept):
                self.rule.set("items", place, field.key, None)
            elif kept != held:
                self.rule.set("items", place, field.key, kept)

    def add(self, table: str) -> None:
        """A new row where the clerk is, chosen."""
        self._begin()
        values, place = self._fresh(table)
        self.chosen = (table, self.rule.add(table, values, place))
        self.slips.clear()
        self._look()

    def _fresh(self, table: str) -> tuple[dict[str, Any], int | None]:
        """Values of a new row that can stand, and where it goes."""
        rows, after = self.tables[table], self.chosen[1] + 1 if self.chosen[0] == table else None
        after = after or None
        match table:
            case "categories":
                return {"code": self._free_letter(), "name": NEW_WORDS[table]}, after
            case "items":
                return self._fresh_item()
            case "bands":
                starts = [
                    Fraction(0),
                    *(found for one in rows if (found := wording.number(one.get("from"))) is not None),
                ]
                middle = sum(starts[-2:], Fraction(0)) / 2 if len(starts) > 2 else starts[-1]
                plain = shown(Fraction(round(middle))).replace("−", "-")
                return {"label": self._free_word("bands", "label"), "from": plain}, max(len(rows) - 1, 0)
            case "vetoes":
                used = {one.get("when") for one in rows}
                kinds = ("unapproved_congress_absence", "suspended", "terminated")
                return {"when": next((one for one in kinds if one not in used), kinds[0]), "effect": "not_top"}, after
        first = self.head.get("effective_from")
        year = first.year if isinstance(first, date) else 2025
        name = self._free_word("examples", "name")
        return {"name": name, "total": str(self.head.get("base", "0")), "year": year, "facts": []}, after

    def _fresh_item(self) -> tuple[dict[str, Any], int | None]:
        table, place = self.chosen
        items, categories = self.tables["items"], self.tables["categories"]
        if table == "items" and place >= 0:
            category, after = items[place].get("category"), place + 1
        else:
            at = place if table == "categories" and place >= 0 else len(categories) - 1
            category = categories[at].get("code") if categories else "A"
            own = [i for i, one in enumerate(items) if one.get("category") == category]
            after = own[-1] + 1 if own else len(items)
        known = {one.get("code") for one in items}
        code = next(f"{category}{n}" for n in range(1, 1000) if f"{category}{n}" not in known)
        values = {"code": code, "category": category, "name": NEW_WORDS["items"], "source": "attendance"}
        return values | {"kinds": ["other"], "basis": "per_event", "points": "1"}, after

    def _free_letter(self) -> str:
        known = {str(one.get("code")) for one in self.tables["categories"]}
        letters = [chr(ord("A") + n) for n in range(26)]
        return next(one for one in [*letters, *(f"K{n}" for n in range(1, 100))] if one not in known)

    def _free_word(self, table: str, key: str) -> str:
        known, word = {one.get(key) for one in self.tables[table]}, NEW_WORDS[table]
        return next(one for one in [word, *(f"{word} {n}" for n in range(2, 1000))] if one not in known)

    def copy(self) -> bool:
        """The chosen row once more behind itself, under a code or name of its own."""
        if not self.on_row:
            return False
        table, place = self.chosen
        values = dict(self.row())
        if table == "items":
            values["code"] = self._fresh_item()[0]["code"]
        elif table == "categories":
            values["code"] = self._free_letter()
        elif table != "vetoes":
            key = "label" if table == "bands" else "name"
            known = {one.get(key) for one in self.tables[table]}
            values[key] = next(w for n in range(2, 1000) if (w := f"{values.get(key, '')} {n}") not in known)
        self._begin()
        self.chosen = (table, self.rule.add(table, values, place + 1))
        self.slips.clear()
        self._look()
        return True

    def items_of(self, place: int) -> list[int]:
        """Places of the items of a category."""
        code = self.tables["categories"][place].get("code")
        same = sum(one.get("code") == code for one in self.tables["categories"])
        return [i for i, one in enumerate(self.tables["items"]) if one.get("category") == code] if same == 1 else []

    def delete(self) -> bool:
        """Without the chosen row; a category takes its items with it."""
        if not self.on_row:
            return False
        table, place = self.chosen
        self._begin()
        for item in reversed(self.items_of(place) if table == "categories" else []):
            self.rule.remove("items", item)
        self.rule.remove(table, place)
        self.slips.clear()
        self._look()
        if self.chosen[1] < 0:
            self.chosen = (table, -1) if table != "categories" else ("items", -1)
        return True

    def neighbour(self, step: int) -> int | None:
        """Where the chosen row would go, one up (−1) or down: an item among those of its category."""
        if not self.on_row:
            return None
        table, place = self.chosen
        rows = self.tables[table]
        order = [
            i for i, one in enumerate(rows) if table != "items" or one.get("category") == rows[place].get("category")
        ]
        at = order.index(place) + step
        return order[at] if 0 <= at < len(order) else None

    def move(self, step: int) -> bool:
        """One place up or down."""
        to = self.neighbour(step)
        if to is None:
            return False
        table, place = self.chosen
        self._begin()
        self.rule.move(table, place, to)
        self.chosen = (table, to)
        self.slips.clear()
        self._look()
        return True


_ABOUT = {
    "bands": "等次从高到低排列；总分四舍五入后达到哪一等的起点，就是哪一等，最低一等接住其余的人。",
    "items": "类别是积分榜上的一栏，事项是每一笔得分的依据。先后次序有用：类别封顶时，从排在后面的事项截起。",
    "vetoes": "有某种情形的，不进入最高等次，或者不评定等次；分数照算。",
    "examples": "算例是规则的试金石：写一位代表一年的登记和手工算出的总分，发布前逐个验算，对不上就不能发布。",
}
