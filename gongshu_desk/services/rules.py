"""Rule files: check, install, compare, export."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.diff import diff
from gongshu_desk.domain.points.examples import work
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.files import write_atomically
from gongshu_desk.services import points
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.tables import PointsScheme


@dataclass(frozen=True, slots=True)
class Checked:
    """A rule file that reads, and what its worked examples came to (empty list: all as they say)."""

    scheme: Scheme
    failures: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Whether every worked example came out."""
        return not self.failures

    @property
    def sentence(self) -> str:
        """The answer in Chinese."""
        head = f"「{self.scheme.title}」第 {self.scheme.version} 版：{len(self.scheme.items)} 条细则，{len(self.scheme.examples)} 个例子"
        return f"{head}，检查通过。" if self.passed else "\n".join([f"{head}，其中：", *self.failures])

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
        }


def check(text: str) -> Checked:
    """Read a rule file and run its examples; RuleFileError names every fault of the file itself."""
    scheme = parse(text)
    faults = (fault for worked in work(scheme) for fault in worked.faults)
    return Checked(scheme, tuple(fault.sentence for fault in faults))


def install(desk: Desk, text: str) -> Scheme:
    """Install a version; Conflict where it is not above the installed one, InvalidInput where an example fails."""
    checked = check(text)
    scheme = checked.scheme
    if not checked.passed:
        raise InvalidInput(
            f"规则里的例子与试算结果不符：{checked.failures[0]}", "请改正后再安装；可先用 rules check 检查。"
        )
    with desk.store.write(f"安装积分规则「{scheme.title}」第 {scheme.version} 版") as session:
        rows = session.exec(
            select(PointsScheme).where(PointsScheme.code == scheme.code, col(PointsScheme.archived).is_(False))
        ).all()
        newest = max((row.version for row in rows), default=0)
        if scheme.version <= newest:
            raise Conflict(
                f"规则「{scheme.code}」已装到第 {newest} 版，这个文件是第 {scheme.version} 版。",
                f"请把文件中的 version 改为 {newest + 1} 或更高，再安装。",
            )
        session.add(
            PointsScheme(
                code=scheme.code,
                version=scheme.version,
                title=scheme.title,
                effective_from=scheme.effective_from,
                text=scheme.text,
            )
        )
    return scheme


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
    """Every installed version, newest first."""
    with desk.store.read() as session:
        rows = session.exec(select(PointsScheme).where(col(PointsScheme.archived).is_(False))).all()
    return sorted((parse(row.text) for row in rows), key=lambda s: (s.effective_from, s.version), reverse=True)
