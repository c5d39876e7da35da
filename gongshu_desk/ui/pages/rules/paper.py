"""Sentences on plain paper: what differs between two versions, for whoever decides on them."""

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from gongshu_desk.ui.kit import type as ladder


def print_text(parent: QWidget, text: str) -> bool:
    """Ask for a printer and print; False if the clerk gave up."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    asked = QPrintDialog(printer, parent.window())
    asked.setWindowTitle("打印对照")
    done = asked.exec() == QDialog.DialogCode.Accepted
    asked.deleteLater()
    if done:
        document(text).print_(printer)
    return done


def document(text: str) -> QTextDocument:
    """The page as it is printed."""
    made = QTextDocument()
    made.setDefaultFont(ladder.font())
    made.setPlainText(text)
    return made
