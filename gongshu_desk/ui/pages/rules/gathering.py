"""What the page reads: the versions with what is known of each, and where a draft may begin. Runs on the store worker."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from gongshu_desk.domain import toml_text
from gongshu_desk.domain.points.faults import RuleFileError
from gongshu_desk.errors import UserError
from gongshu_desk.services import rules, setup
from gongshu_desk.services.choices import choices
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.rule_versions import Version
from gongshu_desk.ui.pages.rules.dialogs import Origin

EXAMPLE = "example"
FILE = "file"
"""The origin that stands for a rule file of the clerk's choice."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Everything the page shows. `confirmed` by id; `items` is None where a draft does not read."""

    versions: tuple[Version, ...]
    confirmed: dict[int, str]
    items: dict[int, int | None]
    tags: tuple[str, ...]
    in_force: int | None
    today: date

    def version(self, number: int | None) -> Version | None:
        """A version by its id."""
        return next((one for one in self.versions if one.id == number), None)


def gather(desk: Desk) -> Shown:
    """Read the versions."""
    found = tuple(rules.versions(desk))
    return Shown(
        versions=found,
        confirmed={one.id: setup.rules_confirmed(desk, one.code, one.version) for one in found},
        items={one.id: _items(one.text) for one in found},
        tags=tuple(one.value for one in choices(desk, ["tags"])["tags"]),
        in_force=_in_force(found, desk.today()),
        today=desk.today(),
    )


def _items(text: str) -> int | None:
    try:
        return len(toml_text.loads(text).get("items", ()))
    except tomllib.TOMLDecodeError:
        return None


def _in_force(found: Sequence[Version], today: date) -> int | None:
    """The version a new draft begins from: in force today, else the newest that was published."""
    live = [one for one in found if one.word == "生效"] or [one for one in found if not one.draft]
    newest = max(live, key=lambda one: (one.effective_from, one.version), default=None)
    return newest.id if newest else None


def replaced(found: Sequence[Version], fresh: Version) -> Version | None:
    """The published version a draft takes the place of: what scores the year in which it begins, without it."""
    last = date(fresh.effective_from.year, 12, 31)
    usable = [
        one for one in found
        if not one.draft and one.id != fresh.id and one.effective_from <= last
        and (one.retired_on is None or one.retired_on > last)
    ]  # fmt: skip
    return max(usable, key=lambda one: (one.effective_from, one.version), default=None)


def overtaken(found: Sequence[Version], fresh: Version) -> Version | None:
    """A published version of the same year that begins later: the draft would never score a year."""
    old = replaced(found, fresh)
    later = old is not None and (old.effective_from, old.version) >= (fresh.effective_from, fresh.version)
    return old if later else None


def differences(found: Sequence[Version], number: int) -> dict[int, list[str]]:
    """id of every other version → the sentences from it to this one."""
    own = next(one for one in found if one.id == number)
    return {one.id: said(one.text, own.text) for one in found if one.id != number}


def said(old: str, new: str) -> list[str]:
    """The differences in sentences; why they cannot be told where one of the texts has faults."""
    try:
        return rules.difference(old, new)
    except RuleFileError as error:
        return [f"其中一版还有错误，改正后才能对照：{fault.sentence}" for fault in error.faults[:5]]
    except UserError as error:
        return [error.sentence]


def origins(shown: Shown, shapes: Sequence[rules.Shape]) -> list[Origin]:
    """Where a new draft may begin: the version in force first, then the library, then a file."""
    found = []
    current = shown.version(shown.in_force)
    if current is not None:
        note = f"复制现行规则的全部内容，版本号加一。现行：{current.title}，{current.effective_from} 起用。"
        found.append(Origin(("copy", current.id), f"{current.title}　第 {current.version} 版", "现行", note))
    for one in shapes:
        found.append(
            Origin(("text", one.text), one.title, "" if one.title.startswith("示例") else "示例", _shape_note(one))
        )
    found.append(
        Origin((FILE, None), "从规则文件导入…", "", "打开一份规则文件（.toml），先存成草稿，看过、试算过再发布。")
    )
    return found


def _shape_note(shape: rules.Shape) -> str:
    """What is special of a shape, then what its file says of where it comes from."""
    return "\n".join([f"{shape.note}。", *_said_above(shape.text)])


def _said_above(text: str) -> list[str]:
    """The paragraphs of the comment at the head of a rule file but its title; a line set in goes on with the one before."""
    found: list[str] = []
    for line in text.split("\n")[1:]:
        if not line.startswith("#"):
            break
        words = line[1:]
        if words.startswith("   ") and found:
            found[-1] += words.strip()
        elif words.strip():
            found.append(words.strip())
    return found
