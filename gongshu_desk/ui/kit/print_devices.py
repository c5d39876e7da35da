"""The printers of this PC as plain values, and what is remembered of each: its correction, sides, grey.

Asking the system for one printer may take a moment where it stands in the network, so only the chosen one is asked.
"""

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from gongshu_desk.domain.calibration import Correction, read_correction
from gongshu_desk.errors import EnvironmentFault

Paper = tuple[float, float]
"""Width and height of upright paper in millimetres."""

OFFSET = "print/offset/"
LAST = "print/printer"
STATES = {
    QPrinter.PrinterState.Active: "正在打印",
    QPrinter.PrinterState.Aborted: "已停止",
    QPrinter.PrinterState.Error: "有故障",
}
NAMED: tuple[tuple[str, Paper], ...] = (
    ("A4", (210, 297)),
    ("A3", (297, 420)),
    ("A5", (148, 210)),
    ("B4", (257, 364)),
    ("B4（ISO）", (250, 353)),
    ("B5", (182, 257)),
    ("16 开", (184, 260)),
    ("8 开", (260, 368)),
    ("Letter", (215.9, 279.4)),
)
SAME_PAPER = 2.0
"""Papers that differ by no more than this are the same (mm)."""


@dataclass(frozen=True, slots=True)
class Device:
    """A printer: name in the system, words for the clerk, what it can do. `papers` empty: it did not say."""

    name: str
    label: str
    state: str = ""
    duplex: frozenset[str] = frozenset()
    colour: bool = True
    paper: Paper = (210.0, 297.0)
    papers: tuple[Paper, ...] = ()
    largest: Paper = (0.0, 0.0)

    def takes(self, paper: Paper) -> bool:
        """Whether this paper can be put in, as far as the printer says."""
        if same_paper(paper, self.paper) or any(same_paper(paper, known) for known in self.papers):
            return True
        free = self.largest != (0.0, 0.0) and self.largest != self.paper
        return not self.papers or (free and all(have <= most for have, most in zip(paper, self.largest, strict=True)))


def names() -> list[str]:
    """Names of the printers, the system's default first."""
    first = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != first, name))


def device(name: str) -> Device:
    """What the system knows of a printer."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        return Device(name, name, "没有找到")
    modes = {
        QPrinter.DuplexMode.DuplexLongSide: {"long"},
        QPrinter.DuplexMode.DuplexShortSide: {"short"},
        QPrinter.DuplexMode.DuplexAuto: {"long", "short"},
    }
    duplex = frozenset(way for mode in info.supportedDuplexModes() for way in modes.get(mode, set()))
    colours = info.supportedColorModes()
    described = info.description() if info.description() != name else ""
    return Device(
        name,
        f"{name}（{described}）" if described else name,
        STATES.get(info.state(), ""),
        duplex,
        not colours or QPrinter.ColorMode.Color in colours,
        _millimetres(info.defaultPageSize()),
        tuple(_millimetres(size) for size in info.supportedPageSizes()),
        _millimetres(info.maximumPhysicalPageSize()) if info.supportsCustomPageSizes() else (0.0, 0.0),
    )


def printer_of(name: str) -> QPrinter:
    """A printer to print on. EnvironmentFault where it is gone: Qt would quietly write a file nobody sees instead."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setPrinterName(name)
    if made.outputFormat() != QPrinter.OutputFormat.NativeFormat or made.printerName() != name:
        raise EnvironmentFault(f"没有找到打印机「{name}」，没有打印。", "请检查打印机是否开机、联机，或换一台打印机。")
    return made


def _millimetres(size: QPageSize) -> Paper:
    found: QSizeF = size.size(QPageSize.Unit.Millimeter)
    if not size.isValid() or found.width() <= 0:
        return 210.0, 297.0
    return upright((found.width(), found.height()))


def upright(paper: Paper) -> Paper:
    """The paper as it lies in the tray."""
    return min(paper), max(paper)


def same_paper(one: Paper, other: Paper) -> bool:
    """Whether two papers are the same, whichever way they lie."""
    pairs = zip(upright(one), upright(other), strict=True)
    return all(abs(first - second) <= SAME_PAPER for first, second in pairs)


def paper_name(paper: Paper) -> str:
    """A4, B4; else its size in millimetres."""
    for name, known in NAMED:
        if same_paper(paper, known):
            return name
    wide, high = upright(paper)
    return f"{wide:.0f} × {high:.0f} 毫米"


def correction_of(settings: Mapping[str, str], printer: str) -> Correction:
    """What is kept for a printer on this PC."""
    return read_correction(settings.get(OFFSET + printer, ""))


def keep_correction(settings: MutableMapping[str, str], printer: str, correction: Correction) -> None:
    """Keep a printer's correction; none is not kept."""
    if correction.is_none:
        settings.pop(OFFSET + printer, None)
    else:
        settings[OFFSET + printer] = correction.text


def corrected_printers(settings: Mapping[str, str]) -> list[str]:
    """Names of the printers for which something is kept, whether they are connected now or not."""
    return sorted(key.removeprefix(OFFSET) for key in settings if key.startswith(OFFSET))


def known_ways(found: Device) -> Sequence[tuple[str, str]]:
    """The sides a printer offers, with their words; turning by hand is always possible."""
    words = {"long": "双面，长边翻页", "short": "双面，短边翻页"}
    own = [(way, word) for way, word in words.items() if way in found.duplex]
    return [("one", "单面"), *own, ("hand", "手动双面，自己翻纸")]
