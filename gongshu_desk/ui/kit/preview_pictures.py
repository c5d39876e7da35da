"""Pictures of pages, drawn when they are in sight, one at a time, on the drawing worker.

    pictures.want([(page, scale), ...])   # what is in sight now, most wanted first; replaces what was wanted before
    pictures.get(page, scale)             # the picture, one of another scale meanwhile, or None

Only what was wanted last is drawn, so a quick scroll over 800 pages leaves no queue behind. What is kept is bounded
in bytes; what was shown longest ago goes first.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from gongshu_desk.ui.kit.jobs import Jobs
from gongshu_desk.ui.kit.pdf_raster import PdfSheet, raster

Key = tuple[int, int]


class Pictures(QObject):
    """The pictures of one sheet. `ready` carries a page whose picture has come."""

    ready = Signal(int)

    def __init__(self, jobs: Jobs, most_bytes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._most = jobs, most_bytes
        self._sheet: PdfSheet | None = None
        self._kept: dict[Key, QImage] = {}
        self._wanted: list[Key] = []
        self._busy = False

    def set_sheet(self, sheet: PdfSheet | None) -> None:
        """Draw another sheet from now on."""
        self._sheet = sheet
        self._kept.clear()
        self._wanted.clear()

    def kept_bytes(self) -> int:
        """Memory of all pictures kept."""
        return sum(picture.sizeInBytes() for picture in self._kept.values())

    def pages(self) -> set[int]:
        """Pages of which some picture is kept."""
        return {page for page, _ in self._kept}

    def get(self, page: int, scale: float) -> QImage | None:
        """See the module."""
        key = _key(page, scale)
        found = self._kept.get(key)
        if found is not None:
            self._kept[key] = self._kept.pop(key)  # shown last
            return found
        return next((picture for (other, _), picture in self._kept.items() if other == page), None)

    def want(self, pages: Sequence[tuple[int, float]]) -> None:
        """See the module."""
        self._wanted = [key for page, scale in pages if (key := _key(page, scale)) not in self._kept]
        self._draw()

    def _draw(self) -> None:
        sheet = self._sheet
        if self._busy or not self._wanted or sheet is None:
            return
        key = self._wanted.pop(0)
        self._busy = True
        self._jobs.run(
            lambda _progress: raster(sheet, key[0], key[1] / 1000),
            lambda picture: self._take(sheet, key, picture),
            lambda _error: self._free(),
            worker="draw",
            title="正在显示",
            owner=self,
        )

    def _free(self) -> None:
        self._busy = False

    def _take(self, sheet: PdfSheet, key: Key, picture: QImage) -> None:
        self._busy = False
        if sheet is self._sheet:
            for other in [k for k in self._kept if k[0] == key[0]]:
                del self._kept[other]  # one picture to a page
            self._kept[key] = picture
            spare = self.kept_bytes() - self._most
            for other in list(self._kept)[:-1]:
                if spare <= 0:
                    break
                spare -= self._kept.pop(other).sizeInBytes()
            self.ready.emit(key[0])
        self._draw()


def _key(page: int, scale: float) -> Key:
    return page, round(scale * 1000)
