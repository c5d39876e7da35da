"""Which files may be kept with a record, told by what they contain, not by what they are called.

Scans, photographs, recordings and the papers of an office; never programs, scripts, shortcuts, web pages or documents
that carry macros: whoever opens an attachment opens it with the PC's own program.
"""

import io
import zipfile
from dataclasses import dataclass

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class FileKind:
    """What a file is: its media type, and the endings it may bear (the first is the usual one)."""

    media_type: str
    endings: tuple[str, ...]
    label: str


PDF = FileKind("application/pdf", (".pdf",), "PDF")
JPEG = FileKind("image/jpeg", (".jpg", ".jpeg"), "图片")
PNG = FileKind("image/png", (".png",), "图片")
_STARTS: tuple[tuple[bytes, FileKind], ...] = (
    (b"%PDF-", PDF),
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF8", FileKind("image/gif", (".gif",), "图片")),
    (b"BM", FileKind("image/bmp", (".bmp",), "图片")),
    (b"II*\0", FileKind("image/tiff", (".tif", ".tiff"), "图片")),
    (b"MM\0*", FileKind("image/tiff", (".tif", ".tiff"), "图片")),
    (b"ID3", FileKind("audio/mpeg", (".mp3",), "录音")),
    (b"\xff\xfb", FileKind("audio/mpeg", (".mp3",), "录音")),
)
_OLD_OFFICE = FileKind("application/x-ole-storage", (".doc", ".xls", ".ppt", ".wps", ".et", ".dps"), "文档")
_ZIPPED = (
    ("word/document.xml", FileKind("application/vnd.openxmlformats-officedocument.wordprocessingml.document", (".docx",), "文档")),
    ("xl/workbook.xml", FileKind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (".xlsx",), "表格")),
    ("ppt/presentation.xml", FileKind("application/vnd.openxmlformats-officedocument.presentationml.presentation", (".pptx",), "演示")),
    ("OFD.xml", FileKind("application/ofd", (".ofd",), "OFD")),
    ("content.xml", FileKind("application/vnd.oasis.opendocument", (".odt", ".ods", ".odp"), "文档")),
)  # fmt: skip
_PLAIN = FileKind("text/plain", (".txt", ".csv"), "文本")
_MACROS = (b"_VBA_PROJECT", "_VBA_PROJECT".encode("utf-16-le"), b"VBA\0", "Macros".encode("utf-16-le"))
ENDINGS = tuple(
    sorted(
        {e for kind in (*(k for _, k in _STARTS), _OLD_OFFICE, *(k for _, k in _ZIPPED), _PLAIN) for e in kind.endings}
    )
)
"""Every ending that may be kept, for the file dialog."""


def kind_of(name: str, content: bytes) -> FileKind:
    """What a file is; ValueError with a Chinese reason where it may not be kept."""
    if not content:
        raise ValueError("是空文件")
    found = _told(content)
    ending = f".{name.rpartition('.')[2].lower()}" if "." in name else ""
    if found is None:
        raise ValueError("不是可以保存的文件（图片、PDF、OFD、Word、Excel、WPS、录音、文本）")
    if ending not in found.endings:
        raise ValueError(f"内容是{found.label}，后缀却是「{ending or '没有后缀'}」，请核对是不是这个文件")
    return found


def _told(content: bytes) -> FileKind | None:
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    if content.startswith(OLE):
        if any(sign in content for sign in _MACROS):
            raise ValueError("带有宏，不能保存")
        return _OLD_OFFICE
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content)
    if content[4:8] == b"ftyp":
        return FileKind("audio/mp4", (".m4a", ".mp4"), "录音")
    return _PLAIN if _is_text(content) else None


def _zipped(content: bytes) -> FileKind | None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        raise ValueError("已损坏，不能打开") from None
    if any(name.rpartition("/")[2].lower() == "vbaproject.bin" for name in names):
        raise ValueError("带有宏，不能保存")
    return next((kind for name, kind in _ZIPPED if name in names), None)


def _is_text(content: bytes) -> bool:
    """Text of an office, and no script or web page in disguise."""
    if b"\0" in content:
        return False
    head = content[:400].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<", b"#!", b"mz", b"@echo", b"[internetshortcut]")):
        return False
    for encoding in ("utf-8", "gb18030"):
        try:
            content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return True
    return False
