"""What is checked of a Word template before it is filled: the file itself, then every {{ name }} in its text.

A template may come from anybody. It is data, not a program: no macro, no link to the outside, and of Jinja only names,
「如果」 and 「循环」; nothing in it can be called. What is wrong is told with the paragraph it stands in.
"""

import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docxtpl.template import DocxTemplate
from jinja2 import StrictUndefined, meta
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import SandboxedEnvironment

from gongshu_desk.errors import EnvironmentFault, InvalidInput, UserError
from gongshu_desk.exchange.guards import check_archive, read_start

FILTERS = ("default", "d", "length", "trim", "replace", "first", "last")
_TAG = re.compile(r"\{\{(.*?)\}\}|\{%(.*?)%\}", re.DOTALL)
_LEFT_OVER = re.compile(r"\{\{|\{%|%\}|\}\}")
_PREFIX = re.compile(r"^-?(?:p|r|tr|tc)\s+|^-?\s*")
_LOOP = re.compile(r"for\s+(.+?)\s+in\s+(.+)", re.DOTALL)
_QUOTES = str.maketrans("“”‘’", "\"\"''")
_FAILURES = (
    *(TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError, RecursionError),
    SyntaxError,  # what was made is no XML: lxml's errors are of this kind
)
_RESTORE = "请在「设置」的「Word 模板」里改正，或者恢复随程序的模板。"
_SHOWN = 30


class Sandbox(SandboxedEnvironment):
    """Jinja for a template of unknown make: values are escaped, unknown names refused, nothing can be called."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)
        self.filters = {name: self.filters[name] for name in FILTERS}
        self.globals = {}

    def is_safe_callable(self, obj: Any) -> bool:
        """Nothing is: a template names what it shows."""
        return False

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Text times a number would fill the memory."""
        raise SecurityError(operator)


def open_template(file: Path, title: str) -> Any:
    """The `DocxTemplate`, once its package is found whole and harmless; InvalidInput names the template."""
    try:
        read_start(file)
        check_archive(file)
        _check_package(file)
        template: Any = DocxTemplate(str(file))
        template.init_docx()
        _drop_attached(template.docx)
    except EnvironmentFault:
        raise
    except UserError as fault:
        raise InvalidInput(f"Word 模板「{title}」不能使用：{fault.sentence}", _RESTORE) from None
    except Exception as error:  # python-docx raises whatever its parser meets
        raise InvalidInput(f"Word 模板「{title}」已损坏，不能打开。", _RESTORE) from error
    return template


def _check_package(file: Path) -> None:
    with zipfile.ZipFile(file) as package:
        names = package.namelist()
        if "word/document.xml" not in names:
            raise InvalidInput("不是 Word 文档（.docx）。")
        if any(name.lower().endswith("vbaproject.bin") for name in names):
            raise InvalidInput("其中有宏。")
        for name in names:
            if name.endswith(".rels"):
                _check_links(package.read(name).decode("utf-8", "replace"))


def _check_links(relations: str) -> None:
    """Links to files or pages elsewhere; the name of Word's own template is no link that anybody follows."""
    for relation in re.findall(r"<Relationship\b[^>]*>", relations):
        if re.search(r"TargetMode\s*=\s*[\"']External", relation) and "/attachedTemplate" not in relation:
            raise InvalidInput("其中有指向外部文件或网页的链接。")


def _drop_attached(document: Any) -> None:
    """The path of the template that the clerk's Word was using stays out of what is given away."""
    settings = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    for key, relation in list(settings.rels.items()):
        if relation.reltype.endswith("/attachedTemplate"):
            del settings.rels[key]
    for element in settings.element.findall(qn("w:attachedTemplate")):
        settings.element.remove(element)


# --- the text -------------------------------------------------------------------------------------------------


def check_text(roots: Iterable[Any], title: str, names: Iterable[str], blocks: Iterable[str]) -> None:
    """Every tag of every paragraph: its writing, its names, that 如果 and 循环 are closed, that blocks stand alone."""
    check = _TextCheck(title, tuple(names), tuple(blocks))
    for root in roots:
        check.part(root)


class _TextCheck:
    """Goes through the paragraphs of each part in order."""

    def __init__(self, title: str, names: tuple[str, ...], blocks: tuple[str, ...]) -> None:
        self.title, self.names, self.blocks = title, names, blocks
        self.jinja = Sandbox()
        self.open: list[tuple[str, int, str]] = []
        self.looped: set[str] = set()

    def part(self, root: Any) -> None:
        self.open = []
        for number, paragraph in enumerate(root.iter(qn("w:p")), start=1):
            text = "".join(piece.text or "" for piece in paragraph.iter(qn("w:t")))
            if "{" in text or "}" in text:
                self._paragraph(number, text.translate(_QUOTES))
        for _, number, text in self.open:
            raise self._fault(number, text, "「如果」或者「循环」没有结束")

    def _paragraph(self, number: int, text: str) -> None:
        for expression, statement in _TAG.findall(text):
            if statement:
                self._statement(number, text, _PREFIX.sub("", statement).rstrip("- \t"))
            else:
                self._expression(number, text, _PREFIX.sub("", expression).rstrip("- \t"))
        if _LEFT_OVER.search(_TAG.sub("", text)):
            raise self._fault(number, text, "花括号没有成对")
        for block in self.blocks:
            inside = re.search(rf"\{{\{{\s*p?\s*{block}\s*\}}\}}", text)
            if inside and inside.group() != text.strip():
                raise self._fault(number, text, f"「{block}」要单独占一段")

    def _expression(self, number: int, text: str, expression: str) -> None:
        self._names(number, text, f"{{{{ {expression} }}}}")

    def _statement(self, number: int, text: str, statement: str) -> None:
        word = statement.split(maxsplit=1)[0] if statement else ""
        if word == "if":
            self.open.append(("if", number, text))
            self._names(number, text, f"{{% {statement} %}}{{% endif %}}")
        elif word == "for":
            self.open.append(("for", number, text))
            if found := _LOOP.match(statement):
                self.looped |= {name.strip() for name in found[1].split(",")} | {"loop"}
            self._names(number, text, f"{{% {statement} %}}{{% endfor %}}")
        elif word in ("else", "elif") and self.open:
            if word == "elif":
                self._names(number, text, f"{{% {statement.removeprefix('el')} %}}{{% endif %}}")
        elif word in ("endif", "endfor") and self.open and self.open[-1][0] == word.removeprefix("end"):
            self.open.pop()
        else:
            raise self._fault(number, text, "这种写法不支持，或者没有成对")

    def _names(self, number: int, text: str, source: str) -> None:
        try:
            self.jinja.from_string(source)
            used = meta.find_undeclared_variables(self.jinja.parse(source))
        except (TemplateError, RecursionError):
            raise self._fault(number, text, "写法不对") from None
        if unknown := sorted(used - set(self.names) - self.looped):
            raise self._fault(number, text, f"没有「{unknown[0]}」这一项", f"可以用的有：{'、'.join(self.names)}。")

    def _fault(self, number: int, text: str, what: str, step: str = _RESTORE) -> InvalidInput:
        text = text.strip()
        shown = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
        return InvalidInput(f"Word 模板「{self.title}」第 {number} 段「{shown}」：{what}。", step)


def guarded(title: str, fill: Callable[[], Any]) -> Any:
    """What `fill` gives; a template that fails only while it is filled is refused with a sentence too."""
    try:
        return fill()
    except _FAILURES:
        raise InvalidInput(f"Word 模板「{title}」里有算不出来的内容，没有生成文件。", _RESTORE) from None
