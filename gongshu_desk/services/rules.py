"""Rule files: check, install, compare, export. The life of stored versions is in `rule_versions`, offered here too."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.points.advice import Advice, advise
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.diff import diff
from gongshu_desk.domain.points.examples import work
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.files import write_atomically
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.rule_versions import Version as Version
from gongshu_desk.services.rule_versions import copy_as_draft as copy_as_draft
from gongshu_desk.services.rule_versions import drop_draft as drop_draft
from gongshu_desk.services.rule_versions import install as install
from gongshu_desk.services.rule_versions import new_draft as new_draft
from gongshu_desk.services.rule_versions import numbered as numbered
from gongshu_desk.services.rule_versions import publish as publish
from gongshu_desk.services.rule_versions import retire as retire
from gongshu_desk.services.rule_versions import save_draft as save_draft
from gongshu_desk.services.rule_versions import version as version
from gongshu_desk.services.rule_versions import versions as versions
from gongshu_desk.services.rule_versions import withdraw as withdraw
from gongshu_desk.store.tables import PointsScheme


@dataclass(frozen=True, slots=True)
class Checked:
    """A rule file that reads; what its worked examples came to (empty: all as they say), and remarks on it."""

    scheme: Scheme
    failures: tuple[str, ...]
    advice: tuple[Advice, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether every worked example came out."""
        return not self.failures

    @property
    def sentence(self) -> str:
        """The answer in Chinese."""
        items, examples = len(self.scheme.items), len(self.scheme.examples)
        head = f"「{self.scheme.title}」第 {self.scheme.version} 版：{items} 条细则，{examples} 个例子"
        return f"{head}，检查通过。" if self.passed else "\n".join([f"{head}，其中：", *self.failures])

    @property
    def remarks(self) -> str:
        """What should be looked at, one line each; empty where there is nothing."""
        if not self.advice:
            return ""
        lines = (f"· {one.sentence}{one.step}" for one in self.advice)
        return "\n".join([f"另有 {len(self.advice)} 处请看一看（不是错误）：", *lines])

    def as_document(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "code": self.scheme.code,
            "version": self.scheme.version,
            "title": self.scheme.title,
            "items": len(self.scheme.items),
            "examples": len(self.scheme.examples),
            "passed": self.passed,
            "failures": list(self.failures),
            "advice": [asdict(one) for one in self.advice],
        }


def check(text: str) -> Checked:
    """Read a rule file, run its examples, look for what may be meant otherwise.

    RuleFileError names every fault of the file itself.
    """
    scheme = parse(text)
    faults = (fault for worked in work(scheme) for fault in worked.faults)
    return Checked(scheme, tuple(fault.sentence for fault in faults), advise(scheme))


def difference(old: str, new: str) -> list[str]:
    """Readable differences of two rule files, in Chinese."""
    return diff(parse(old), parse(new))


def export(desk: Desk, out: Path, year: int | None = None) -> Scheme:
    """Write the rule file that scores a year (default: the present one)."""
    with desk.store.read() as session:
        scheme = points.scheme_for(session, year or desk.today().year)
    write_atomically(out, scheme.text.encode())
    return scheme


def installed(desk: Desk) -> list[Scheme]:
    """Every version that was published, newest first; drafts are in `versions`."""
    with desk.store.read() as session:
        rows = session.exec(
            select(PointsScheme).where(
                col(PointsScheme.archived).is_(False), col(PointsScheme.state) != SchemeState.DRAFT
            )
        ).all()
    return sorted((parse(row.text) for row in rows), key=lambda s: (s.effective_from, s.version), reverse=True)
