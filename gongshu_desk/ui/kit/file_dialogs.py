"""Asking for a file. The last folder is remembered; an existing file is never overwritten unasked."""

from collections.abc import MutableMapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from gongshu_desk.files import safe_name

_FOLDER = "files/folder"
SHEETS = "表格 (*.xlsx *.xls *.ods *.csv *.txt)"
XLSX = "Excel 工作簿 (*.xlsx)"
PDF = "PDF 文件 (*.pdf)"
WORD = "Word 文档 (*.docx)"
RULES = "积分规则 (*.toml)"
PICTURE = "照片 (*.jpg *.jpeg *.png *.bmp *.tif *.tiff *.webp)"
BACKUP = "备份 (*.db)"


def ask_save(parent: QWidget, settings: MutableMapping[str, str], title: str, name: str, kind: str) -> Path | None:
    """Where to write a file of this name; None if the clerk gave up."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(_folder(settings) / safe_name(name)), kind)
    return _taken(settings, chosen)


def ask_open(parent: QWidget, settings: MutableMapping[str, str], title: str, kind: str) -> Path | None:
    """Which file to read; None if the clerk gave up."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_folder(settings)), kind)
    return _taken(settings, chosen)


def ask_open_many(parent: QWidget, settings: MutableMapping[str, str], title: str, kind: str) -> list[Path]:
    """Which files to read; none if the clerk gave up."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(_folder(settings)), kind)
    for name in chosen[:1]:
        _taken(settings, name)
    return [Path(name) for name in chosen]


def ask_folder(parent: QWidget, settings: MutableMapping[str, str], title: str) -> Path | None:
    """Which folder to use; None if the clerk gave up."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_folder(settings)))
    return Path(chosen) if chosen else None


def _folder(settings: MutableMapping[str, str]) -> Path:
    kept = Path(settings.get(_FOLDER, ""))
    if settings.get(_FOLDER) and kept.is_dir():
        return kept
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if Path(documents).is_dir() else Path.home()


def _taken(settings: MutableMapping[str, str], chosen: str) -> Path | None:
    if not chosen:
        return None
    settings[_FOLDER] = str(Path(chosen).parent)
    return Path(chosen)
