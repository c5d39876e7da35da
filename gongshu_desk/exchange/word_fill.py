"""Filling a checked Word template: one paper after the other, each beginning a page of its own, in one file.

Values are text and stay text: whatever a name or a report holds, it is escaped, cleaned of what XML forbids, and never
read as a tag. The same figures give the same bytes.
"""

import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from markupsafe import Markup, escape

from gongshu_desk.errors import InvalidInput
from gongshu_desk.exchange.word_check import Sandbox, check_text, guarded, open_template
from gongshu_desk.exchange.word_values import Kind, Line, Paper, Value

Progress = Callable[[int, int, str], None]
FIXED_TIME = (1980, 1, 1, 0, 0, 0)
CHARACTER = 320
"""A character of 3号 in twentieths of a point."""
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PARTS = (RELATIONSHIP_TYPE.HEADER, RELATIONSHIP_TYPE.FOOTER)
_AFTER_NUMBERS = ("w:cols", "w:formProt", "w:vAlign", "w:noEndnote", "w:titlePg", "w:textDirection", "w:bidi",
                  "w:rtlGutter", "w:docGrid", "w:printerSettings", "w:sectPrChange")  # fmt: skip


def filled(file: Path, kind: Kind, papers: Sequence[Paper], progress: Progress | None = None) -> bytes:
    """The finished .docx. InvalidInput where the template cannot be used, naming it and the paragraph."""
    template = open_template(file, kind.title)
    parts = [part for part in _headers_and_footers(template) if "{" in "".join(part.element.itertext())]
    blocks = tuple(one.name for one in kind.variables if one.block)
    roots = [template.docx.element.body, *(part.element for part in parts)]
    check_text(roots, kind.title, [one.name for one in kind.variables], blocks)
    for root in roots:
        _set_blocks_apart(root, blocks)
    filler = _Filler(template, kind.title)
    bodies = []
    for number, paper in enumerate(papers, start=1):
        if progress:
            progress(number, len(papers), paper.person)
        bodies.append(filler.fill(template.docx.element.body, paper.values))
    edges = [[filler.fill(part.element, paper.values) for paper in papers] for part in parts]
    for part, made in zip(parts, edges, strict=True):
        _replace(part.element, _same(template, made, kind.title))
    _replace(template.docx.element.body, _joined(bodies))
    buffer = BytesIO()
    template.docx.save(buffer)
    return fixed(buffer.getvalue())


def _headers_and_footers(template: Any) -> list[Any]:
    return [one.target_part for one in template.docx.part.rels.values() if one.reltype in _PARTS]


def _set_blocks_apart(root: Any, blocks: Sequence[str]) -> None:
    """{{ 正文 }} alone in its paragraph becomes {{p 正文 }}: the value replaces the whole paragraph."""
    for paragraph in root.iter(qn("w:p")):
        pieces = list(paragraph.iter(qn("w:t")))
        found = re.fullmatch(r"\s*\{\{\s*(?:p\s+)?(\S+?)\s*\}\}\s*", "".join(piece.text or "" for piece in pieces))
        if found and found[1] in blocks:
            pieces[0].text = f"{{{{p {found[1]} }}}}"
            for piece in pieces[1:]:
                piece.text = ""


class _Filler:
    """Renders parts of one template; compiled once for all papers."""

    def __init__(self, template: Any, title: str) -> None:
        self.template, self.title = template, title
        self.jinja = Sandbox()
        self.styles = {style.name: style.style_id for style in template.docx.styles}
        self.compiled: dict[int, Any] = {}

    def fill(self, root: Any, values: Mapping[str, Value]) -> Any:
        """A new element, like `root` with the values in it."""
        return guarded(self.title, lambda: self._filled(root, values))

    def _filled(self, root: Any, values: Mapping[str, Value]) -> Any:
        made = self.compiled.get(id(root))
        if made is None:
            source = self.template.patch_xml(self.template.xml_to_string(root))
            made = self.compiled[id(root)] = self.jinja.from_string(source)
        return parse_xml(made.render({name: self._value(value) for name, value in values.items()}))

    def _value(self, value: Value) -> Any:
        if isinstance(value, tuple):
            return Markup("").join(self._paragraph(line) for line in value)
        return one_line(value) if isinstance(value, str) else value

    def _paragraph(self, line: Line) -> Markup:
        style = self.styles.get(line.style)
        shape = Markup('<w:pStyle w:val="{}"/>').format(style) if style else Markup("")
        if line.keep:
            shape += Markup("<w:keepNext/>")
        if line.right:
            shape += Markup('<w:ind w:rightChars="{}" w:right="{}"/>').format(
                round(line.right * 100), round(line.right * CHARACTER)
            )
        return Markup(
            '<w:p><w:pPr>{}</w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
            '<w:t xml:space="preserve">{}</w:t></w:r></w:p>'
        ).format(shape, escape(one_line(line.text)))


def one_line(text: str) -> str:
    """Text without characters that XML forbids; line breaks and tabs become blanks."""
    return re.sub(r"[\t\n\r]+", " ", _FORBIDDEN.sub("", text))


def _same(template: Any, made: Sequence[Any], title: str) -> Any:
    """A header or footer is one for the whole file."""
    if len({template.xml_to_string(one) for one in made}) > 1:
        raise InvalidInput(
            f"Word 模板「{title}」的页眉或页脚里有每份不同的内容，不能把几份存成一个文件。",
            "请把这些内容移到正文，或者一次只存一份。",
        )
    return made[0]


def _replace(root: Any, made: Any) -> None:
    """Put what was made into the element of the package."""
    for child in list(root):
        root.remove(child)
    for child in list(made):
        root.append(child)


def _joined(bodies: Sequence[Any]) -> Any:
    """All papers in one body, each a section with page numbers of its own."""
    first = bodies[0]
    for body in bodies:
        for section in body.iter(qn("w:sectPr")):
            _number_from_one(section)
    last = first[-1] if len(first) and first[-1].tag == qn("w:sectPr") else None
    for body in bodies[1:]:
        _end_section(first, last)
        last = None
        for child in deepcopy(list(body)):
            first.append(_without_marks(child))
            last = child if child.tag == qn("w:sectPr") else None
    return first


def _number_from_one(section: Any) -> None:
    for old in section.findall(qn("w:pgNumType")):
        old.set(qn("w:start"), "1")
        return
    number = parse_xml(f'<w:pgNumType {nsdecls("w")} w:start="1"/>')
    section.insert_element_before(number, *_AFTER_NUMBERS)


def _end_section(body: Any, section: Any) -> None:
    """Move the section's properties from the end of the body into its last paragraph: the next one begins a page."""
    if section is not None:
        body.remove(section)
    if not len(body) or body[-1].tag != qn("w:p"):
        body.append(parse_xml(f"<w:p {nsdecls('w')}/>"))
    if section is not None:
        body[-1].get_or_add_pPr().append(section)


def _without_marks(element: Any) -> Any:
    """Bookmarks and paragraph ids are unique in a document: the second paper goes without."""
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for mark in list(element.iter(qn(tag))):
            if mark.getparent() is not None:
                mark.getparent().remove(mark)
    for one in element.iter():
        for name in [key for key in one.attrib if key.endswith(("}paraId", "}textId"))]:
            del one.attrib[name]
    return element


def fixed(data: bytes) -> bytes:
    """The same package, its times fixed."""
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after:
        for entry in before.infolist():
            after.writestr(zipfile.ZipInfo(entry.filename, FIXED_TIME), before.read(entry), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
