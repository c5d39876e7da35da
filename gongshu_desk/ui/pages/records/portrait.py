"""The photo on a deputy's card: given by dialog or by dropping, cut, cut anew, taken away."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint

from gongshu_desk.services import history, photos
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.photos import Crop, Photo, Prepared
from gongshu_desk.ui.kit import file_dialogs
from gongshu_desk.ui.kit.buttons import Action, context_menu
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.kit.deputy_parts import PhotoPlace
from gongshu_desk.ui.kit.photo_crop import CropDialog
from gongshu_desk.ui.kit.saving import tell_saved
from gongshu_desk.ui.kit.shell import Shell


class Portrait:
    """What can be done with the photo in `place`; `show_row` is told of each deputy that is looked at."""

    def __init__(self, shell: Shell, desk: Desk, place: PhotoPlace) -> None:
        self._shell, self._desk, self.place = shell, desk, place
        self._number: int | None = None
        self._photo: Photo | None = None
        place.clicked.connect(self._menu)
        place.dropped.connect(lambda path: self.take(Path(path)))

    def show_row(self, current: Row | None) -> None:
        """Show the photo of a deputy, or the empty place."""
        number = current["id"] if current is not None else None
        if number != self._number:
            self._photo = None
            self.place.set_picture(b"")
        self._number = number
        self.place.setEnabled(number is not None)
        self.reload()

    def reload(self) -> None:
        """Read the photo again."""
        number, desk = self._number, self._desk
        if number is None:
            return

        def gather(_progress: object) -> tuple[Photo | None, bytes]:
            found = photos.photo(desk, number)
            return found, photos.portrait(found.jpeg, found.crop) if found is not None else b""

        def show(made: tuple[Photo | None, bytes]) -> None:
            if number == self._number:
                self._photo = made[0]
                self.place.set_picture(made[1])

        self._shell.jobs.run(gather, show, lambda _error: None, owner=self.place, latest="photo")

    # ---- acts -------------------------------------------------------------------------------------------

    def acts(self) -> list[Action | None]:
        """What the menu offers."""
        if self._photo is None:
            return [Action("添加照片…", self.choose, "image")]
        return [
            Action("重新裁剪…", self.cut, "crop"),
            Action("换照片…", self.choose, "image"),
            None,
            Action("删除照片", self.remove, "trash"),
        ]

    def _menu(self) -> None:
        if self._photo is None:
            self.choose()
        else:
            context_menu(self.place, self.acts(), self.place.mapToGlobal(QPoint(0, self.place.height() + 2)))

    def choose(self) -> None:
        """Ask for a picture."""
        chosen = file_dialogs.ask_open(self.place, self._shell.settings, "选照片", file_dialogs.PICTURE)
        if chosen is not None:
            self.take(chosen)

    def take(self, file: Path) -> None:
        """Read a picture, let it be cut, and keep it."""
        number = self._number
        if number is not None:
            self._shell.jobs.run(
                lambda _progress: photos.prepare(file),
                lambda made: self._cut_new(number, made),
                owner=self.place,
                title="读取照片",
            )

    def _cut_new(self, number: int, made: Prepared) -> None:
        crop = self._ask(made.jpeg, made.crop)
        if crop is not None:
            self._write(lambda: photos.put(self._desk, number, made, crop), "已保存照片")

    def cut(self) -> None:
        """Show another part of the photo."""
        number, photo = self._number, self._photo
        if number is None or photo is None:
            return
        crop = self._ask(photo.jpeg, photo.crop)
        if crop is not None:
            self._write(lambda: photos.cut(self._desk, number, crop), "已重新裁剪照片")

    def remove(self) -> None:
        """Take the photo away."""
        number = self._number
        if number is not None:
            self._write(lambda: photos.remove(self._desk, number), "已删除照片")

    def _ask(self, jpeg: bytes, crop: Crop) -> Crop | None:
        box = CropDialog(self.place, jpeg, (crop.left, crop.top, crop.width, crop.height))
        accepted = box.exec() == CropDialog.DialogCode.Accepted
        part = box.part()
        box.deleteLater()
        return Crop(*part) if accepted else None

    def _write(self, run: Callable[[], Any], sentence: str) -> None:
        desk, shell = self._desk, self._shell

        def told(saved: Any) -> None:
            tell_saved(shell, saved, sentence, lambda: history.undo(desk, saved.batch))
            self.reload()

        shell.jobs.run(lambda _progress: run(), told, owner=self.place, title="正在保存")
