"""证书版式: where every text of a certificate stands, with the finished paper in sight."""

from gongshu_desk.ui.pages.layouts.page import LayoutsPage

__all__ = ["LayoutsPage"]
