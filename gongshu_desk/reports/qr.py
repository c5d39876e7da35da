"""QR code as filled modules, from reportlab's own encoder."""

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel


@lru_cache(maxsize=1024)
def modules(payload: str) -> tuple[list[tuple[int, int]], int]:
    """The dark modules as (column, row), and how many a side has. An ASCII payload keeps the code small."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(payload)
    code.make()
    side = code.getModuleCount()
    return [(column, row) for row in range(side) for column in range(side) if code.isDark(row, column)], side
