"""The photo of a deputy: the picture as given, and the part of it that is shown (5 : 7, the cut of a 二寸 photo)."""

import io
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from gongshu_desk.domain.codes import AttachmentRole
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services.attachments import MOST_BYTES, safe_name, shown_size
from gongshu_desk.services.desk import Desk
from gongshu_desk.store import kept_files
from gongshu_desk.store.entry_tables import Attachment
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Mandate, Person

WIDE, HIGH = 5, 7
"""The cut: 35 mm × 49 mm."""
SHOWN = (550, 770)
"""Pixels of the part that is shown: 400 dots to the inch on paper."""
MOST_SIDE = 1600
"""What is kept is at most so many pixels long: sharp enough for any cut, and small enough for five years."""
MOST_PIXELS = 80_000_000
THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that is shown, in thousandths of its width and height from the upper left."""

    left: int
    top: int
    width: int
    height: int

    def as_text(self) -> str:
        """As it is stored."""
        return f"{self.left},{self.top},{self.width},{self.height}"

    @classmethod
    def of(cls, text: str) -> "Crop":
        """From what is stored; ValueError where it lies outside the picture."""
        left, top, width, height = (int(part) for part in text.split(","))
        inside = (
            min(left, top) >= 0 and min(width, height) > 0 and left + width <= THOUSAND and top + height <= THOUSAND
        )
        if not inside:
            raise ValueError(text)
        return cls(left, top, width, height)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture ready to be kept: upright, without what a camera writes into it (place, time), and a proposed cut."""

    name: str
    jpeg: bytes
    width: int
    height: int
    crop: Crop


@dataclass(frozen=True, slots=True)
class Photo:
    """A kept photo: what was given, and the cut."""

    id: int
    jpeg: bytes
    crop: Crop


def prepare(file: Path) -> Prepared:
    """Read a picture; InvalidInput where it is none, too large, or too small to print."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # reportlab brings it; a start need not wait for it

    try:
        if file.stat().st_size > MOST_BYTES:
            raise InvalidInput(f"「{file.name}」超过 {shown_size(MOST_BYTES)}。", "请用手机或画图软件存小一些再选。")
        with Image.open(file, formats=("JPEG", "PNG", "BMP", "TIFF", "WEBP")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise InvalidInput(f"「{file.name}」有 {opened.width}×{opened.height} 像素，太大。", "请存小一些再选。")
            picture = ImageOps.exif_transpose(opened).convert("RGB")
    except InvalidInput:
        raise
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError):
        raise InvalidInput(f"「{file.name}」不是能用的图片。", "请选 JPG 或 PNG 照片。") from None
    if min(picture.size) < 120:
        raise InvalidInput(
            f"「{file.name}」只有 {picture.width}×{picture.height} 像素，印出来会模糊。", "请换一张大一些的。"
        )
    picture.thumbnail((MOST_SIDE, MOST_SIDE))
    return Prepared(
        safe_name(file.name), _jpeg(picture), picture.width, picture.height, middle(picture.width, picture.height)
    )


def _jpeg(picture: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88, optimize=True)
    return out.getvalue()


def middle(width: int, height: int) -> Crop:
    """The largest cut of the right shape: in the middle across, and rather high, where a face is."""
    if width * HIGH > height * WIDE:
        part = round(THOUSAND * height * WIDE / HIGH / width)
        return Crop((THOUSAND - part) // 2, 0, part, THOUSAND)
    part = min(round(THOUSAND * width * HIGH / WIDE / height), THOUSAND)
    return Crop(0, (THOUSAND - part) // 4, THOUSAND, part)


def put(desk: Desk, mandate_id: int, prepared: Prepared, crop: Crop | None = None) -> Saved:
    """Give the person of a mandate this photo, in place of the one there is."""
    kept = kept_files.keep(desk.data, prepared.jpeg, desk.store.key)
    with desk.store.write("更换照片", Command.ENTER) as session:
        person = _person(session, mandate_id)
        for old in _photos(session, person):
            old.archived = True
        session.add(
            Attachment(
                owner_table="person",
                owner_uid=person.uid,
                role=AttachmentRole.PHOTO,
                name=prepared.name,
                media_type="image/jpeg",
                size=kept.size,
                sha256=kept.sha256,
                added_on=desk.today(),
                crop=(crop or prepared.crop).as_text(),
            )
        )
    assert desk.store.last is not None
    return desk.store.last


def cut(desk: Desk, mandate_id: int, crop: Crop) -> Saved:
    """Show another part of the photo there is."""
    with desk.store.write("裁剪照片", Command.ENTER) as session:
        photos = _photos(session, _person(session, mandate_id))
        if not photos:
            raise NotFound("这位代表还没有照片。", "请先选一张照片。")
        photos[-1].crop = crop.as_text()
    assert desk.store.last is not None
    return desk.store.last


def remove(desk: Desk, mandate_id: int) -> Saved:
    """Take the photo away; 撤销 brings it back."""
    with desk.store.write("删除照片", Command.ENTER) as session:
        for photo in _photos(session, _person(session, mandate_id)):
            photo.archived = True
    assert desk.store.last is not None
    return desk.store.last


def photo(desk: Desk, mandate_id: int) -> Photo | None:
    """The photo of a deputy; None where there is none or its file is gone."""
    with desk.store.read() as session:
        photos = _photos(session, _person(session, mandate_id))
    if not photos:
        return None
    try:
        return Photo(
            photos[-1].rowid, kept_files.read(desk.data, photos[-1].sha256, desk.store.key), Crop.of(photos[-1].crop)
        )
    except NotFound:
        return None


def portrait(jpeg: bytes, crop: Crop, size: tuple[int, int] = SHOWN) -> bytes:
    """The part that is shown, as JPEG; the same bytes for the same input."""
    from PIL import Image

    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as picture:
        w, h = picture.size
        left, top = round(crop.left * w / THOUSAND), round(crop.top * h / THOUSAND)
        right, bottom = round((crop.left + crop.width) * w / THOUSAND), round((crop.top + crop.height) * h / THOUSAND)
        part = picture.crop((left, top, max(right, left + 1), max(bottom, top + 1))).convert("RGB")
    return _jpeg(part.resize(size, Image.Resampling.LANCZOS))


def portraits(desk: Desk, wanted: Collection[str]) -> dict[str, bytes]:
    """certificate number → what is shown of the photo, of those wanted who have one."""
    statement = (
        select(col(Mandate.certificate_no), Attachment)
        .join(Person, col(Person.id) == col(Mandate.person_id))
        .join(Attachment, col(Attachment.owner_uid) == col(Person.uid))
        .where(
            Attachment.owner_table == "person",
            Attachment.role == AttachmentRole.PHOTO,
            col(Attachment.archived).is_(False),
            col(Mandate.archived).is_(False),
        )
    )
    found = {}
    with desk.store.read() as session:
        kept = session.exec(statement).all()
    for number, row in kept:
        if number not in wanted:
            continue
        try:
            found[number] = portrait(kept_files.read(desk.data, row.sha256, desk.store.key), Crop.of(row.crop))
        except NotFound:
            continue  # `verify` names it; the paper has its empty place
    return found


def _person(session: Session, mandate_id: int) -> Person:
    mandate = session.get(Mandate, mandate_id)
    person = session.get(Person, mandate.person_id) if mandate is not None else None
    if person is None:
        raise NotFound("这位代表已经不在名册里。", "请按 F5 刷新列表。")
    return person


def _photos(session: Session, person: Person) -> list[Attachment]:
    statement = select(Attachment).where(
        Attachment.owner_table == "person",
        Attachment.owner_uid == person.uid,
        Attachment.role == AttachmentRole.PHOTO,
        col(Attachment.archived).is_(False),
    )
    return list(session.exec(statement.order_by(col(Attachment.id))))
