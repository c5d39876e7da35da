"""Rule files: check, install, compare, export. The life of stored versions is in `rule_versions`, offered here too."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlmodel import col, select

from gongshu_desk import paths
from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.points.advice import Advice, advise
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.diff import diff
from gongshu_desk.domain.points.examples import work
from gongshu_desk.domain.points.scheme import Scheme, read
from gongshu_desk.errors import InvalidInput, NotFound
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

MOST_BYTES = 1_000_000
"""A rule file is some kilobytes; what is larger is something else."""


def rule_file(path: Path) -> str:
    """The text of a rule file somebody chose; InvalidInput where it cannot be one."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidInput(f"「{path.name}」太大，不是规则文件。", "请选积分规则文件（.toml）。")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InvalidInput(f"打不开规则文件「{path.name}」：{error.strerror}。", "请检查文件是否还在。") from error
    except UnicodeDecodeError as error:
        raise InvalidInput(f"「{path.name}」不是 UTF-8 文本。", "请用 UTF-8 保存规则文件再试。") from error


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


@dataclass(frozen=True, slots=True)
class Shape:
    """A rule file to begin with: complete, checked, named after the practice it follows."""

    name: str
    title: str
    note: str
    text: str


SHAPES = {
    "example": "四类 100 分、附加至多 20 分，另有扣分；出席率、封顶、等次名额都用上了",
    "hundred": "五类封顶 90 分，遵纪自律 10 分先给后扣；优秀、良好、一般、较差四等",
    "base60": "人人 60 分起，按次按件往上加，不封顶，不分等次",
    "open-scale": "做一件加一件的分，没有基础分、封顶和等次，和履职天数一起公布",
    "half-year": "上、下半年各算一次再相加，封顶和基础分每半年各用一次；优秀、称职、不称职三等",
}
"""The rule files shipped in resources/rules, in the order in which they are offered, with what is special of each."""


def shapes() -> tuple[Shape, ...]:
    """The library of rule files to begin with."""
    return tuple(shape(name) for name in SHAPES)


def shape(name: str) -> Shape:
    """One of them; NotFound names those there are."""
    if name not in SHAPES:
        raise NotFound(f"没有名为「{name}」的样例规则。", f"可用的有：{'、'.join(SHAPES)}。")
    text = (paths.resources() / "rules" / f"{name}.toml").read_text(encoding="utf-8")
    return Shape(name, read(text).title, SHAPES[name], text)


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
