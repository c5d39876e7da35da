"""What 评选 does in several steps: conditions and proposal, the choice by votes, honours and certificates."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import UserError
from gongshu_desk.reports import issuing
from gongshu_desk.services import certificate_register, consequences, history, selection_grants, selections
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.selection_criteria import Criteria
from gongshu_desk.services.selection_values import Board, Granting, Proposal
from gongshu_desk.ui.kit.dialogs import ask_box, confirm
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.pages.selections.dialogs import CriteriaDialog, GrantingDialog, ProposalDialog


def write(shell: Shell, desk: Desk, owner: QWidget, work: Callable[[], Any], sentence: str) -> None:
    """Carry out a write on its worker, and tell it with 撤销."""
    shell.jobs.run(
        lambda _progress: work(),
        lambda saved: tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch)),
        owner=owner,
        title="正在保存",
    )


def choose_by_votes(shell: Shell, desk: Desk, owner: QWidget, found: Board) -> None:
    """Say who is chosen and which tie is left out; write it when the clerk agrees."""
    try:
        made = selections.by_votes(found)
    except UserError as error:
        shell.refuse(error)
        return
    if confirm(owner, "按得票确定入选", made.sentence(found.places or 0), yes="确定入选"):
        wanted = {one.id for one in made.chosen}
        chosen = {one.id: one.id in wanted for one in found.candidates}
        told = f"已按得票确定入选 {len(wanted)} 人"
        write(shell, desk, owner, lambda: selections.choose(desk, found.no, chosen), told)


def ask_criteria(shell: Shell, desk: Desk, owner: QWidget, found: Board) -> None:
    """Ask the conditions, then show whom they name."""

    def ask(read: tuple[list[str], list[str]]) -> None:
        box = CriteriaDialog(owner, found.criteria, *read)
        if ask_box(box):
            propose(shell, desk, owner, found, box.criteria())

    shell.jobs.run(
        lambda _progress: (selections.bands_of(desk, found.year), consequences.tags_in_use(desk)),
        ask,
        owner=owner,
        title="读取积分等次",
    )


def propose(shell: Shell, desk: Desk, owner: QWidget, found: Board, criteria: Criteria) -> None:
    """Show whom the conditions name; kept only when the clerk says so."""

    def ask(proposal: Proposal) -> None:
        box = ProposalDialog(owner, proposal)
        if ask_box(box):
            picked = box.picked()
            told = f"候选名单加入 {len(picked)} 人"
            write(shell, desk, owner, lambda: selections.keep_proposal(desk, found.no, proposal, picked), told)

    shell.jobs.run(lambda _progress: selections.propose(desk, found.no, criteria), ask, owner=owner, title="按条件提名")


def grant(shell: Shell, desk: Desk, owner: QWidget, found: Board) -> None:
    """Preview, draw, write: honours and certificates in one write, or nothing."""

    def ask(read: tuple[Granting, str, Any]) -> None:
        box = GrantingDialog(owner, *read)
        if ask_box(box):
            numbered, day, word = box.numbered.isChecked(), box.day.value(), box.word.value() or None
            shell.jobs.run(
                lambda _progress: selection_grants.granting(desk, found.no, numbers=numbered, issued_on=day, word=word),
                lambda made: _draw(shell, desk, owner, made),
                owner=owner,
                title="登记荣誉并编号",
            )

    shell.jobs.run(
        lambda _progress: (
            selection_grants.granting(desk, found.no),
            certificate_register.series(desk)[CertificateKind.HONOUR],
            desk.today(),
        ),
        ask,
        owner=owner,
        title="预览荣誉和证书",
    )


def _draw(shell: Shell, desk: Desk, owner: QWidget, made: Granting) -> None:
    """Draw what gets a number; a certificate that cannot be drawn stops everything before it is written."""
    plan = made.plan
    if plan is None:
        _carry_out(shell, desk, owner, made, None)
        return
    shell.jobs.run(
        lambda progress: issuing.draw(plan, progress),
        lambda hashes: _carry_out(shell, desk, owner, made, hashes),
        worker="draw",
        owner=owner,
        title="证书逐张生成",
    )


def _carry_out(shell: Shell, desk: Desk, owner: QWidget, made: Granting, hashes: Sequence[str] | None) -> None:
    numbers = made.plan.numbers if made.plan else []
    told = f"已登记荣誉 {len(made.people)} 条" + (f"，编发证书 {len(numbers)} 张" if numbers else "")

    def done(saved: Any) -> None:
        tell_saved(shell, saved, told, None if numbers else lambda: history.undo(desk, saved.batch))

    shell.jobs.run(
        lambda _progress: selection_grants.grant(desk, made, hashes), done, owner=owner, title="登记荣誉并编号"
    )
