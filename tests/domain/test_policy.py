"""The table of command × role, and that no door is without its command."""

import ast
from pathlib import Path

import gongshu_desk
from gongshu_desk.domain.policy import FOUR_EYES, NEVER_UNDONE, POLICY, UNDO_ASKS, Command, Role, allowed, undo_commands
from gongshu_desk.store.tables import TABLES

PACKAGE = Path(gongshu_desk.__file__).parent
GOLDEN = Path(__file__).parent.parent / "data" / "policy.txt"


def _table() -> str:
    """A line for each command: what, and who may."""
    lines = ["命令　" + "　".join(role.label for role in Role)]
    for command in Command:
        marks = "　".join(("有" if allowed([role], command) else "无") for role in Role)
        lines.append(f"{marks}　{command.label}{'（须第二人）' if command in FOUR_EYES else ''}")
    return "\n".join(lines) + "\n"


def test_the_whole_table_is_the_agreed_one() -> None:
    assert _table() == GOLDEN.read_text(encoding="utf-8")


def test_every_command_has_a_row_and_every_row_a_command_and_a_role() -> None:
    assert set(POLICY) == set(Command)
    assert all(POLICY.values()) and set(POLICY) >= FOUR_EYES
    assert all(any(allowed([role], command) for command in Command) for role in Role)


def test_what_is_not_listed_nobody_may_do() -> None:
    assert not allowed(list(Role), "unheard-of")  # type: ignore[arg-type]
    assert not any(allowed([], command) for command in Command)


def test_reading_only_writes_nothing_but_what_the_program_keeps() -> None:
    may = {command for command in Command if allowed([Role.VIEW], command)}
    assert may == {
        Command.VIEW, Command.LOG, Command.PRINT, Command.EXPORT, Command.OWN_PASSWORD, Command.BACKUP,
        Command.DIAGNOSE,
    }  # fmt: skip


def test_what_undoing_asks_names_tables_that_there_are() -> None:
    assert set(UNDO_ASKS) | NEVER_UNDONE <= set(TABLES)
    assert undo_commands(["attendance"]) == (Command.UNDO,)
    assert undo_commands(["setting", "adjustment"]) == (Command.ADJUST, Command.SETTINGS)


def test_every_write_of_the_store_names_its_command() -> None:
    """A `store.write(` with the sentence alone would be refused to everybody where accounts are on.

    `store/guarded.py` makes the triggers anew while the store is opened, before anybody could sign in.
    """
    found, bare = 0, []
    for file in PACKAGE.rglob("*.py"):
        if "demo" in file.relative_to(PACKAGE).parts:
            continue
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr != "write":
                continue
            owner = ast.unparse(call.func.value)
            if not (owner == "store" or owner.endswith(".store")) or file.name == "guarded.py":
                continue
            found += 1
            named = call.args[1:] or [word.value for word in call.keywords if word.arg == "command"]
            if not named or (isinstance(named[0], ast.Constant) and named[0].value is None):
                bare.append(f"{file.relative_to(PACKAGE)}:{call.lineno}")
    assert found > 100 and bare == []
