"""Layouts of certificates in the store. Versions are only added: what an issued certificate names never changes."""

from sqlmodel import Session, col, select

from gongshu_desk import paths
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import NotFound
from gongshu_desk.store.tables import CertificateLayout


def shipped(kind: CertificateKind) -> str:
    """The layout that comes with the program."""
    return (paths.resources() / "certificates" / f"{kind.value}.toml").read_text(encoding="utf-8")


def current(session: Session, kind: CertificateKind) -> tuple[int | None, str]:
    """Row id and text of the layout in use for a kind; None and the shipped text where none was ever saved."""
    row = session.exec(
        select(CertificateLayout)
        .where(CertificateLayout.kind == kind, col(CertificateLayout.archived).is_(False))
        .order_by(col(CertificateLayout.version).desc())
    ).first()
    return (None, shipped(kind)) if row is None else (row.rowid, row.text)


def text_of(session: Session, layout_id: int) -> str:
    """The text of one saved version; NotFound where the store does not hold it."""
    row = session.get(CertificateLayout, layout_id)
    if row is None:
        raise NotFound(f"数据里没有编号 {layout_id} 的证书版式。", "请从备份恢复，或用现行版式另发证书。")
    return row.text
