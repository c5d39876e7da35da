"""What the register does, step by step on its worker: plan and write on the store's, draw on the other."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.reports import issuing
from gongshu_desk.services import certificate_register as register
from gongshu_desk.services.certificate_register import Plan
from gongshu_desk.services.desk import Desk
from gongshu_desk.ui.kit.shell import Shell

Done = Callable[[list[str]], object]


def issue(
    shell: Shell,
    desk: Desk,
    owner: QObject,
    kind: CertificateKind,
    keys: frozenset[str],
    order: str,
    day: date,
    word: str,
    done: Done,
) -> None:
    """Number the chosen claims; nothing is written where one of them cannot be drawn."""
    title = f"编发{kind.label}"
    _run(shell, desk, owner, title, lambda: register.plan(desk, kind, shell.year, keys, order, day, word), done)


def reissue(
    shell: Shell, desk: Desk, owner: QObject, number: str, reason: str, fresh: bool, day: date, done: Done
) -> None:
    """补发 one certificate."""

    def plan() -> Plan:
        return register.plan_reissue(desk, number, reason, fresh=fresh, issued_on=day)

    _run(shell, desk, owner, f"补发 {number}", plan, done)


def _run(shell: Shell, desk: Desk, owner: QObject, title: str, plan: Callable[[], Plan], done: Done) -> None:
    def draw(made: Plan) -> None:
        shell.jobs.run(
            lambda progress: issuing.draw(made, progress),
            lambda hashes: write(made, hashes),
            worker="draw", owner=owner, title=f"{title}：逐张生成",
        )  # fmt: skip

    def write(made: Plan, hashes: Sequence[str]) -> None:
        shell.jobs.run(
            lambda _progress: register.carry_out(desk, made, hashes),
            lambda saved: (shell.notices.tell(saved.kinds), done(made.numbers)),
            owner=owner, title=title,
        )  # fmt: skip

    shell.jobs.run(lambda _progress: plan(), draw, owner=owner, title=title)


def compare(shell: Shell, desk: Desk, owner: QObject, done: Callable[[int, list[tuple[str, str]]], object]) -> None:
    """核对重印: how many were compared, and which come out otherwise than they were issued."""

    def draw(kept: Any) -> None:
        shell.jobs.run(
            lambda progress: issuing.differing(kept, progress),
            lambda found: done(len(kept), found),
            worker="draw", owner=owner, title="核对重印",
        )  # fmt: skip

    shell.jobs.run(lambda _progress: issuing.kept_prints(desk), draw, owner=owner, title="读取登记簿")
