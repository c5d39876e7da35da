"""A layout file (TOML) to a `Layout`, with every slip told in Chinese: which box, which key, what to write."""

import base64
import binascii
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from functools import lru_cache
from typing import Any, TypeVar, get_args

from gongshu_desk.domain import toml_text
from gongshu_desk.domain.certificates.layout import (
    ALIGNS,
    PAPERS,
    ROLES,
    VALIGNS,
    Background,
    Box,
    Corners,
    Frame,
    Layout,
    Qr,
    Rule,
    Sentence,
)
from gongshu_desk.domain.certificates.picture import MOST_BYTES, inspect
from gongshu_desk.domain.certificates.variables import CONDITIONS, VARIABLES, names_in, stray_brace
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import InvalidInput

MOST_CHARACTERS = MOST_BYTES * 4 // 3 + 200_000
MOST_ITEMS = 200
MOST_TEXT = 2_000
NEXT = "请改正后再用；也可以恢复默认版式。"
SLACK = 0.01
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
_KEYS = {"kind", "title", "paper", "boxes", "sentences", "rules", "frames", "corners", "qr", "background"}
_CHOICES: Mapping[str, Mapping[str, str]] = {
    "role": ROLES, "strong_role": ROLES, "align": ALIGNS, "valign": VALIGNS,
}  # fmt: skip
_LIMITS: Mapping[str, tuple[float, float]] = {
    "size": (4, 300), "min_size": (0, 300), "behind_size": (0, 300), "strong_size": (0, 300), "leading": (0.8, 5),
    "tracking": (-5, 200), "strong_tracking": (-5, 200), "indent": (0, 20), "weight": (0, 20), "least": (0, 353),
    "side": (8, 80), "length": (1, 100), "inset": (0, 170), "width": (0.5, 353), "height": (0.5, 353),
}  # fmt: skip
Piece = TypeVar("Piece", Box, Rule, Frame, Corners, Qr)


def refuse(place: str, what: str) -> InvalidInput:
    """The error of one slip: 证书版式的「姓名」：…"""
    return InvalidInput(f"证书版式的「{place}」：{what}。", NEXT)


@lru_cache(maxsize=8)  # a layout with a picture is some megabytes
def parse(text: str, kind: CertificateKind | None = None) -> Layout:
    """The layout in a file. InvalidInput names the box and the key; `kind` refuses a layout of another kind."""
    if len(text) > MOST_CHARACTERS:
        raise InvalidInput(f"证书版式文件太大（{len(text) / 1e6:.1f} MB）。", "背景图片最多 2 MB，请换一张小些的。")
    try:
        data = toml_text.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InvalidInput(f"证书版式文件读不懂：{_place(str(error))}", "请用本程序导出的版式文件。") from error
    unknown = sorted(set(data) - _KEYS)
    if unknown:
        raise refuse("文件", f"不认识的项目 {unknown[0]}")
    own = _kind(data.get("kind"))
    if kind is not None and own is not kind:
        raise InvalidInput(f"这是「{own.label}」的版式，不是「{kind.label}」的。", "请到对应的证书里导入。")
    layout = _layout(data, own)
    _check(layout)
    return layout


def _place(message: str) -> str:
    found = re.search(r"line (\d+)", message)
    return f"第 {found.group(1)} 行写法不对。" if found else "写法不对。"


def _kind(value: object) -> CertificateKind:
    for kind in CertificateKind:
        if kind.value == value:
            return kind
    known = "、".join(f"{kind.value}（{kind.label}）" for kind in CertificateKind)
    raise refuse("文件", f"kind 应是 {known} 之一")


def _layout(data: dict[str, Any], kind: CertificateKind) -> Layout:
    paper, title = data.get("paper"), data.get("title")
    if paper not in PAPERS:
        raise refuse("文件", f"paper 应是 {'、'.join(PAPERS)} 之一")
    if not isinstance(title, str) or not 1 <= len(title.strip()) <= 40:
        raise refuse("文件", "title 应是 1 到 40 个字的证书名称")
    qr = data.get("qr")
    return Layout(
        kind=kind,
        title=title,
        paper=paper,
        boxes=tuple(_piece(Box, one, _box_name(one, n)) for n, one in _listed(data, "boxes")),
        sentences=_sentences(data.get("sentences", {})),
        rules=tuple(_piece(Rule, one, f"第 {n} 条线") for n, one in _listed(data, "rules")),
        frames=tuple(_piece(Frame, one, f"第 {n} 个边框") for n, one in _listed(data, "frames")),
        corners=tuple(_piece(Corners, one, f"第 {n} 组角线") for n, one in _listed(data, "corners")),
        qr=None if qr is None else _piece(Qr, qr, "核验码图"),
        background=_background(data.get("background")),
    )


def _listed(data: dict[str, Any], key: str) -> list[tuple[int, Any]]:
    found = data.get(key, [])
    if not isinstance(found, list) or len(found) > MOST_ITEMS:
        raise refuse("文件", f"{key} 应是一列，最多 {MOST_ITEMS} 项")
    return list(enumerate(found, start=1))


def _box_name(one: object, number: int) -> str:
    name = one.get("name") if isinstance(one, dict) else None
    return name if isinstance(name, str) and name else f"第 {number} 个文本框"


def _piece(shape: type[Piece], given: object, place: str) -> Piece:
    """One table of the file as a frozen value: known keys, right types, sizes within limits."""
    if not isinstance(given, dict):
        raise refuse(place, "应写成一组「键 = 值」")
    known = {one.name: one for one in fields(shape)}
    for key in given:
        if key not in known:
            raise refuse(place, f"不认识的键 {key}")
    lacking = [k for k, f in known.items() if f.default is MISSING and k not in given]
    if lacking:
        raise refuse(place, f"缺少 {lacking[0]}")
    return shape(**{key: _value(place, key, value, known[key]) for key, value in given.items()})


def _value(place: str, key: str, value: object, one: "Field[Any]") -> Any:
    if key in _CHOICES:
        if value not in _CHOICES[key]:
            raise refuse(place, f"{key} 应是 {'、'.join(_CHOICES[key])} 之一")
        return value
    read = _READERS.get(one.type if isinstance(one.type, type) else get_args(one.type) and tuple)
    assert read is not None, key
    return read(place, key, value)


def _text(place: str, key: str, value: object) -> str:
    if not isinstance(value, str) or len(value) > MOST_TEXT:
        raise refuse(place, f"{key} 应是文字，最多 {MOST_TEXT} 字")
    if key in ("colour", "fill") and not (_COLOUR.fullmatch(value) or (key == "fill" and not value)):
        raise refuse(place, f"{key} 应是六位的颜色代码，例如 9B1C1F")
    return value


def _number(place: str, key: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not -1000 < value < 1000:
        raise refuse(place, f"{key} 应是数字")
    low, high = _LIMITS.get(key, (0, 353))
    if not low <= value <= high:
        raise refuse(place, f"{key} 是 {value:g}，应在 {low:g} 到 {high:g} 之间")
    return float(value)


def _switch(place: str, key: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise refuse(place, f"{key} 应是 true 或 false")
    return value


def _numbers(place: str, key: str, value: object) -> tuple[float, ...]:
    if not isinstance(value, list) or len(value) > 8:
        raise refuse(place, f"{key} 应是一列数字")
    return tuple(_number(place, key, one) for one in value)


_READERS: Mapping[Any, Callable[[str, str, object], Any]] = {
    str: _text, float: _number, bool: _switch, tuple: _numbers,
}  # fmt: skip


def _sentences(given: object) -> tuple[Sentence, ...]:
    if not isinstance(given, dict):
        raise refuse("语句", "sentences 应写成一组语句")
    found = []
    for name, one in given.items():
        if not _NAME.fullmatch(name):
            raise refuse(name, "语句的名称应是小写英文字母")
        if isinstance(one, str):
            one = {"text": one}
        if not isinstance(one, dict) or "text" not in one:
            raise refuse(name, "语句缺少 text")
        texts = {key: _text(name, key, value) for key, value in one.items()}
        text = texts.pop("text")
        found.append(Sentence(name, text, tuple(texts.items())))
    return tuple(found)


def _background(given: object) -> Background | None:
    if given is None:
        return None
    place = "背景图片"
    if not isinstance(given, dict) or not isinstance(given.get("image"), str) or set(given) - {"image", "stock"}:
        raise refuse(place, "应有 image（图片的 base64 文字）")
    try:
        data = base64.b64decode("".join(given["image"].split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise refuse(place, "image 不是 base64 文字") from error
    return Background(picture_data(data), _switch(place, "stock", given.get("stock", False)))


def picture_data(data: bytes) -> bytes:
    """The bytes of a background picture, if they are one; else InvalidInput."""
    try:
        inspect(data)
    except ValueError as error:
        raise refuse("背景图片", str(error)) from error
    return data


# --- what the pieces mean together ----------------------------------------------------------------------------


def _check(layout: Layout) -> None:
    if not layout.boxes:
        raise refuse("文件", "没有文本框")
    conditions = {one.name for one in CONDITIONS[layout.kind]}
    values = {one.name for one in VARIABLES[layout.kind]}
    for sentence in layout.sentences:
        if sentence.name in values:
            raise refuse(sentence.name, "语句不能与变量同名")
        for condition, text in (("text", sentence.text), *sentence.variants):
            if condition != "text" and condition not in conditions:
                raise refuse(sentence.name, f"不认识的条件 {condition}，可用 {'、'.join(sorted(conditions))}")
            _check_text(sentence.name, condition, text, values)
    values |= {sentence.name for sentence in layout.sentences}
    seen: set[str] = set()
    for box in layout.boxes:
        if not box.name.strip() or box.name in seen:
            raise refuse(box.name or "文本框", "每个文本框要有不同的名称")
        seen.add(box.name)
        if box.when and box.when not in conditions:
            raise refuse(box.name, f"when 不认识条件 {box.when}，可用 {'、'.join(sorted(conditions))}")
        if box.min_size > box.size:
            raise refuse(box.name, f"min_size {box.min_size:g} 大于 size {box.size:g}")
        _check_text(box.name, "text", box.text, values)
        _check_text(box.name, "behind", box.behind, values)
    _check_places(layout)


def _check_text(place: str, key: str, text: str, known: set[str]) -> None:
    for name in names_in(text):
        if name not in known:
            raise refuse(place, f"{key} 里的变量 {{{name}}} 不认识，可用 {'、'.join(sorted(known))}")
    if stray_brace(text):
        raise refuse(place, f"{key} 里有多余的大括号")


def _check_places(layout: Layout) -> None:
    """Nothing reaches over the edge of the paper."""
    places = [(box.name, box.x + box.width, box.y + box.height) for box in layout.boxes]
    places += [(f"第 {n} 个边框", one.x + one.width, one.y + one.height) for n, one in enumerate(layout.frames, 1)]
    places += [(f"第 {n} 条线", max(r.x1, r.x2), max(r.y1, r.y2)) for n, r in enumerate(layout.rules, 1)]
    half = min(layout.width, layout.height) / 2
    places += [(f"第 {n} 组角线", c.inset + c.length, c.inset + c.length) for n, c in enumerate(layout.corners, 1)
               if c.inset + c.length > half]  # fmt: skip
    if layout.qr:
        places.append(("核验码图", layout.qr.x + layout.qr.side, layout.qr.y + layout.qr.side))
    for name, right, bottom in places:
        if right > layout.width + SLACK or bottom > layout.height + SLACK or name.endswith("组角线"):
            raise refuse(name, f"超出纸面（右 {right:g}、下 {bottom:g}，纸张 {layout.width:g}×{layout.height:g} 毫米）")
