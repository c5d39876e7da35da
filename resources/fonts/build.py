"""Build the faces in this folder from Debian's packages. Run it again only to change or to check them.

Sources: fonts-noto-cjk (Noto Serif CJK, Noto Sans CJK: the SC faces of the collections), fonts-lxgw-wenkai
(LXGW WenKai Regular, copied unchanged), unicode-data (Unihan: the 8105 characters of 通用规范汉字表, field kTGH).

reportlab embeds TrueType outlines only, so the Noto faces are cut down to GB 2312 + 8105 + symbols, their cubic
curves become quadratic ones (at most one unit of 1000 away), and what a print never uses is dropped. The OFL lets
nobody else's changes carry the makers' reserved names, so the changed faces are called Gongshu Serif and Gongshu Sans.

    python resources/fonts/build.py            rebuild all, write SHA256SUMS
    python resources/fonts/build.py --check    compare the files with SHA256SUMS
"""

import argparse
import bz2
import hashlib
import re
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NOTO = Path("/usr/share/fonts/opentype/noto")
WENKAI = Path("/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf")
UNIHAN = Path("/usr/share/unicode/Unihan_OtherMappings.txt.bz2")
FACES = {
    "GongshuSerif-Regular.ttf": ("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "Gongshu Serif", "Regular"),
    "GongshuSerif-Bold.ttf": ("NotoSerifCJK-Bold.ttc", "Noto Serif CJK SC", "Gongshu Serif", "Bold"),
    "GongshuSans-Regular.ttf": ("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "Gongshu Sans", "Regular"),
    "GongshuSans-Bold.ttf": ("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC", "Gongshu Sans", "Bold"),
}
WENKAI_NAME = "LXGWWenKai-Regular.ttf"
SYMBOL_RANGES = (
    (0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x2094), (0x2100, 0x218B),
    (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2460, 0x24FF), (0x2500, 0x25FF), (0x2600, 0x2612), (0x2713, 0x2717),
    (0x3000, 0x303F), (0x3105, 0x312F), (0x3200, 0x33FF), (0xFF00, 0xFFEF),
)  # fmt: skip
RARE = "䶮㛃𬀩𬬭𬭎𫖯玥喆堃犇淼垚镕旸昇㵘𠅤𮧵"
"""Characters of names; where a Noto face has one of them it is kept, WenKai must have all."""
MAX_ERROR = 1.0
"""Largest distance of the new curves from the old, in font units (1000 to the em)."""
FIXED_TIME = 3_849_465_600
"""2025-12-25 in seconds since 1904: the same input gives the same bytes."""


def standard_characters(unihan: Path) -> set[int]:
    """The 8105 code points of 通用规范汉字表; ValueError where the file holds another number."""
    with bz2.open(unihan, "rt", encoding="utf-8") as lines:
        found = {int(line.split("\t", 1)[0][2:], 16) for line in lines if "\tkTGH\t" in line}
    if len(found) != 8105:
        raise ValueError(f"{unihan} lists {len(found)} characters, not 8105")
    return found


def gb2312() -> set[int]:
    """Every code point that GB 2312 encodes."""
    points = set()
    for lead in range(0xA1, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                points.add(ord(bytes((lead, trail)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return points


def wanted(unihan: Path) -> set[int]:
    """What a converted face keeps, as far as its source has it."""
    symbols = {point for first, last in SYMBOL_RANGES for point in range(first, last + 1)}
    return standard_characters(unihan) | gb2312() | symbols | {ord(c) for c in RARE}


def convert(source: Path, face: str, family: str, style: str, points: set[int], target: Path) -> None:
    """Subset one face of a collection, make its outlines quadratic, rename and save it."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTCollection

    fonts = TTCollection(str(source)).fonts
    font = next(f for f in fonts if f["name"].getDebugName(1) in (face, f"{face} {style}"))
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    to_quadratic(font)
    rename(font, family, style)
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = FIXED_TIME
    font.flavor = None
    font.save(str(target), reorderTables=True)


def to_quadratic(font) -> None:  # noqa: ANN001 - fontTools has no types
    """Replace CFF by glyf/loca; advance widths and vertical metrics stay."""
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import newTable

    order, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    del font["CFF "]
    font.sfntVersion = "\x00\x01\x00\x00"
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxComponentDepth"):  # fmt: skip
        setattr(maxp, field, 0)
    metrics = font["hmtx"].metrics
    for name, glyph in outlines.items():
        glyph.recalcBounds(glyf)
        metrics[name] = (metrics[name][0], getattr(glyph, "xMin", 0))
    maxp.recalc(font)
    post = font["post"]
    post.formatType, post.extraNames, post.mapping = 3.0, [], {}


def rename(font, family: str, style: str) -> None:  # noqa: ANN001
    """New names in every language; copyright and licence stay as they are."""
    table = font["name"]
    kept = [record for record in table.names if record.nameID in (0, 7, 8, 9, 10, 11, 12, 13, 14)]
    table.names = [record for record in kept if record.langID == 0x409]
    post_script = f"{family.replace(' ', '')}-{style}"
    version = "Version 1.000; GB 2312 and 8105 subset, quadratic outlines"
    for number, text in ((1, family), (2, style), (3, f"1.000;{post_script}"), (4, f"{family} {style}"),
                         (5, version), (6, post_script)):  # fmt: skip
        table.setName(text, number, 3, 1, 0x409)


def missing(path: Path, characters: str) -> str:
    """Those of `characters` that a face does not map."""
    from fontTools.ttLib import TTFont

    cmap = TTFont(str(path), lazy=True).getBestCmap()
    return "".join(c for c in characters if ord(c) not in cmap)


def build(unihan: Path) -> None:
    points = wanted(unihan)
    standard = "".join(map(chr, sorted(standard_characters(unihan))))
    for name, (collection, face, family, style) in FACES.items():
        convert(NOTO / collection, face, family, style, points, HERE / name)
        if lost := missing(HERE / name, standard):
            raise ValueError(f"{name} lacks {lost}")
    shutil.copyfile(WENKAI, HERE / WENKAI_NAME)
    if lost := missing(HERE / WENKAI_NAME, standard + RARE):
        raise ValueError(f"{WENKAI_NAME} lacks {lost}")
    lines = [f"{digest(HERE / name)}  {name}\n" for name in (*sorted(FACES), WENKAI_NAME)]
    (HERE / "SHA256SUMS").write_text("".join(lines), encoding="ascii")


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def changed() -> list[str]:
    """Names of files that do not match SHA256SUMS."""
    pairs = re.findall(r"^(\w{64})  (\S+)$", (HERE / "SHA256SUMS").read_text(encoding="ascii"), re.MULTILINE)
    return [name for sum_, name in pairs if not (HERE / name).is_file() or digest(HERE / name) != sum_]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare with SHA256SUMS, build nothing")
    parser.add_argument("--unihan", type=Path, default=UNIHAN, help="Unihan_OtherMappings.txt.bz2 of unicode-data")
    options = parser.parse_args()
    if not options.check:
        build(options.unihan)
    wrong = changed()
    sys.stdout.write(f"differs: {', '.join(wrong)}\n" if wrong else "fonts as in SHA256SUMS\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
