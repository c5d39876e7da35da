"""The same certificates by other programs: the strings and the QR at the same places, as each is commonly used."""

import base64
import html
import io
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from gongshu_desk.paths import resources
from gongshu_desk.reports.placed import FrameBox, QrBox, RuleLine

MM = 72 / 25.4
HIGH = 210 * MM
FACES = ("GongshuSerif-Bold", "GongshuSans-Regular", "LXGWWenKai-Regular")
BREAK = 'fo:break-before="page"'
Drawn = list[tuple[list[Any], list[Any]]]


def face_file(name: str) -> Path:
    """Where a face lies."""
    return resources() / "fonts" / f"{name}.ttf"


@cache
def code_cells(text: str) -> tuple[list[tuple[int, int]], int]:
    """Dark modules by reportlab's encoder; kept, so that the others are not charged for it."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    side = code.getModuleCount()
    return [(column, row) for row in range(side) for column in range(side) if code.isDark(row, column)], side


def _svg(mark: QrBox) -> str:
    cells, side = code_cells(mark.text)
    path = "".join(f"M{column} {row}h1v1h-1z" for column, row in cells)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'


def _png(mark: QrBox) -> str:
    """One pixel to the module: vector codes would take weasyprint half as long again."""
    cells, side = code_cells(mark.text)
    picture = Image.new("1", (side, side), 1)
    for cell in cells:
        picture.putpixel(cell, 0)
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()


# --- weasyprint -----------------------------------------------------------------------------------------------


def weasyprint_pages(drawn: Drawn) -> bytes:
    """One HTML document, every string positioned."""
    import weasyprint

    pages = []
    for strings, marks in drawn:
        parts = [_html_mark(mark) for mark in marks]
        parts += [
            f'<p style="left:{x:.2f}pt;top:{HIGH - y - 0.86 * size:.2f}pt;font:{size:.2f}pt/1 {face};'
            f'letter-spacing:{tracking:.2f}pt;color:#{colour}">{html.escape(text)}</p>'
            for face, size, x, y, tracking, colour, text in strings
        ]
        pages.append(f"<section>{''.join(parts)}</section>")
    faces = "".join(f"@font-face{{font-family:{name};src:url({face_file(name).as_uri()})}}" for name in FACES)
    style = (
        f"{faces}@page{{size:297mm 210mm;margin:0}}section{{position:relative;width:297mm;height:209.9mm;break-after:page}}"
        "p,div,img{position:absolute;margin:0;white-space:pre}div{box-sizing:border-box}"
    )
    return bytes(weasyprint.HTML(string=f"<style>{style}</style>{''.join(pages)}").write_pdf())


def _html_mark(mark: Any) -> str:
    if isinstance(mark, QrBox):
        place = f"left:{mark.x}mm;top:{mark.y}mm;width:{mark.side}mm;height:{mark.side}mm;image-rendering:pixelated"
        return f'<img style="{place}" src="data:image/png;base64,{_png(mark)}">'
    if isinstance(mark, FrameBox):
        place = f"left:{mark.x}mm;top:{mark.y}mm;width:{mark.width}mm;height:{mark.height}mm"
        return f'<div style="{place};border:{mark.weight}pt solid #{mark.colour}"></div>'
    wide, high = abs(mark.x2 - mark.x1), abs(mark.y2 - mark.y1)
    place = f"left:{min(mark.x1, mark.x2)}mm;top:{min(mark.y1, mark.y2)}mm"
    size = f"width:max({wide}mm,{mark.weight}pt);height:max({high}mm,{mark.weight}pt)"
    return f'<div style="{place};{size};background:#{mark.colour}"></div>'


# --- fpdf2 ----------------------------------------------------------------------------------------------------


def fpdf_pages(drawn: Drawn) -> bytes:
    """Page by page with fpdf2's own calls."""
    from fpdf import FPDF

    pdf = FPDF(orientation="landscape", unit="pt", format="A4")
    pdf.set_auto_page_break(False)
    for name in FACES:
        pdf.add_font(name, fname=str(face_file(name)))
    for strings, marks in drawn:
        pdf.add_page()
        for mark in marks:
            _fpdf_mark(pdf, mark)
        for face, size, x, y, tracking, colour, text in strings:
            pdf.set_font(face, size=size)
            pdf.set_text_color(*bytes.fromhex(colour))
            pdf.set_char_spacing(tracking)
            pdf.text(x, HIGH - y, text)
    return bytes(pdf.output())


def _fpdf_mark(pdf: Any, mark: Any) -> None:
    if isinstance(mark, QrBox):
        cells, side = code_cells(mark.text)
        edge = mark.side * MM / side
        pdf.set_fill_color(17, 17, 17)
        for column, row in cells:
            pdf.rect(mark.x * MM + column * edge, mark.y * MM + row * edge, edge, edge, style="F")
        return
    pdf.set_draw_color(*bytes.fromhex(mark.colour))
    pdf.set_line_width(mark.weight)
    if isinstance(mark, RuleLine):
        pdf.line(mark.x1 * MM, mark.y1 * MM, mark.x2 * MM, mark.y2 * MM)
    else:
        pdf.rect(mark.x * MM, mark.y * MM, mark.width * MM, mark.height * MM)


# --- typst ----------------------------------------------------------------------------------------------------


def typst_pages(drawn: Drawn) -> bytes:
    """One source, every string placed."""
    import typst

    lines = [
        "#set page(width: 297mm, height: 210mm, margin: 0pt)",
        '#set text(top-edge: "baseline", bottom-edge: "baseline")',
    ]
    families = _families()
    for strings, marks in drawn:
        lines += [_typst_mark(mark) for mark in marks]
        for face, size, x, y, tracking, colour, text in strings:
            said = text.replace("\\", "\\\\").replace('"', '\\"')
            weight = ', weight: "bold"' if face.endswith("Bold") else ""
            lines.append(
                f'#place(top + left, dx: {x:.2f}pt, dy: {HIGH - y:.2f}pt, text(font: "{families[face]}"{weight}, size: {size:.2f}pt, '
                f'tracking: {tracking:.2f}pt, fill: rgb("{colour}"), "{said}"))'
            )
        lines.append("#pagebreak(weak: true)")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "all.typ"
        source.write_text("\n".join(lines), encoding="utf-8")
        found: bytes = typst.compile(str(source), font_paths=[str(resources() / "fonts")])
        return found


def _families() -> dict[str, str]:
    from reportlab.pdfbase.ttfonts import TTFontFile

    return {name: TTFontFile(str(face_file(name))).familyName.decode() for name in FACES}


def _typst_mark(mark: Any) -> str:
    if isinstance(mark, QrBox):
        svg = _svg(mark).replace('"', '\\"')
        return f'#place(top + left, dx: {mark.x}mm, dy: {mark.y}mm, image(bytes("{svg}"), format: "svg", width: {mark.side}mm))'
    stroke = f'stroke: {mark.weight}pt + rgb("{mark.colour}")'
    if isinstance(mark, RuleLine):
        return f"#place(top + left, line(start: ({mark.x1}mm, {mark.y1}mm), end: ({mark.x2}mm, {mark.y2}mm), {stroke}))"
    size = f"width: {mark.width}mm, height: {mark.height}mm"
    return f"#place(top + left, dx: {mark.x}mm, dy: {mark.y}mm, rect({size}, {stroke}))"


# --- LibreOffice ----------------------------------------------------------------------------------------------


def office_pages(drawn: Drawn) -> bytes:
    """What a mail merge ends in: one writer document of all letters, turned into a PDF, the program's start included.

    Strings as paragraphs, the QR as a vector picture; merging itself is not charged.
    """
    with tempfile.TemporaryDirectory() as folder:
        merged = Path(folder) / "merged.fodt"
        merged.write_text(_merged(drawn), encoding="utf-8")
        program = shutil.which("soffice")
        assert program
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = [program, "--headless", profile, "--convert-to", "pdf", "--outdir", folder, str(merged)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return (Path(folder) / "merged.pdf").read_bytes()


def _merged(drawn: Drawn) -> str:
    spaces = {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    }
    names = " ".join(f'xmlns:{name}="{place}"' for name, place in spaces.items())
    sizes = sorted({f"{string[1]:.1f}" for strings, _ in drawn for string in strings})
    styles = "".join(
        f'<style:style style:name="S{at}{new}" style:family="paragraph"><style:paragraph-properties '
        f'{BREAK if new else ""}/><style:text-properties fo:font-size="{size}pt" '
        f'style:font-size-asian="{size}pt"/></style:style>'
        for at, size in enumerate(sizes) for new in ("", "n")
    )  # fmt: skip
    page = (
        '<office:automatic-styles><style:page-layout style:name="P"><style:page-layout-properties fo:page-width="297mm" '
        'fo:page-height="210mm" fo:margin="20mm"/></style:page-layout>' + styles + "</office:automatic-styles>"
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/></office:master-styles>'
    )
    body = []
    for strings, marks in drawn:
        for at, (_face, size, _x, _y, _tracking, _colour, text) in enumerate(strings):
            style = f"S{sizes.index(f'{size:.1f}')}{'' if at else 'n'}"
            body.append(f'<text:p text:style-name="{style}">{html.escape(text)}</text:p>')
        body += [_office_code(mark) for mark in marks if isinstance(mark, QrBox)]
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} office:version="1.3" '
        f'office:mimetype="application/vnd.oasis.opendocument.text">{page}<office:body><office:text>{"".join(body)}'
        "</office:text></office:body></office:document>"
    )


def _office_code(mark: QrBox) -> str:
    data = base64.b64encode(_svg(mark).encode()).decode()
    size = f'svg:width="{mark.side}mm" svg:height="{mark.side}mm"'
    return (
        f'<text:p><draw:frame text:anchor-type="as-char" {size}><draw:image draw:mime-type="image/svg+xml">'
        f"<office:binary-data>{data}</office:binary-data></draw:image></draw:frame></text:p>"
    )
