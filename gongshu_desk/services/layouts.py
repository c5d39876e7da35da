"""Layouts of certificates in the store. Versions are only added: what an issued certificate names never changes."""

from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa
from sqlmodel import Session, col, select

from gongshu_desk import paths
from gongshu_desk.domain.certificates.reading import MOST_CHARACTERS, parse
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, EnvironmentFault, InvalidInput, NotFound
from gongshu_desk.files import write_atomically
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import Certificate, CertificateLayout

SUFFIX = ".toml"
MOST_BYTES = MOST_CHARACTERS + 100_000


@dataclass(frozen=True, slots=True)
class Version:
    """One saved version of a layout. `issued`: how many certificates were issued with it."""

    id: int
    version: int
    title: str
    text: str
    issued: int


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


def in_use(desk: Desk, kind: CertificateKind) -> str:
    """The text of the layout in use."""
    with desk.store.read() as session:
        return current(session, kind)[1]


def versions(desk: Desk, kind: CertificateKind) -> list[Version]:
    """Every saved version, newest first."""
    listed = (
        col(CertificateLayout.id), col(CertificateLayout.version), col(CertificateLayout.title), col(CertificateLayout.text),
    )  # fmt: skip
    issued = (
        sa.select(sa.func.count())
        .where(col(Certificate.layout_id) == col(CertificateLayout.id), col(Certificate.archived).is_(False))
        .scalar_subquery()
    )
    statement = (
        sa.select(*listed, issued)
        .where(col(CertificateLayout.kind) == kind, col(CertificateLayout.archived).is_(False))
        .order_by(col(CertificateLayout.version).desc())
    )
    with desk.store.read() as session:
        return [Version(*row) for row in session.connection().execute(statement)]


def save(desk: Desk, kind: CertificateKind, text: str) -> Saved:
    """Store a layout as the next version, in use from now on; certificates issued before keep theirs.

    InvalidInput where the text is no layout of this kind, Conflict where it is the one in use already.
    """
    layout = parse(text, kind)
    with desk.store.read() as session:
        row_id, before = current(session, kind)
    if before == text or (row_id is not None and parse(before) == layout):
        raise Conflict("版式没有改动，没有保存新版本。", "改动后再保存。")
    with desk.store.write(f"保存「{layout.title}」版式", Command.SETTINGS) as session:
        last = session.exec(select(sa.func.max(CertificateLayout.version)).where(CertificateLayout.kind == kind)).one()
        session.add(CertificateLayout(kind=kind, version=(last or 0) + 1, title=layout.title, text=text))
    assert desk.store.last is not None
    return desk.store.last


def export_file(text: str, path: Path) -> None:
    """Write a layout as a file, background picture and all. InvalidInput where it is none."""
    parse(text)
    write_atomically(path, text.encode("utf-8"))


def import_file(path: Path, kind: CertificateKind | None = None) -> str:
    """The text of a layout file, checked. InvalidInput in one sentence where it is too large or none at all."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise InvalidInput(
                f"“{path.name}”有 {size / 1e6:.1f} MB，不是证书版式文件。", "请选用本程序导出的版式文件。"
            )
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(f"“{path.name}”不是文字文件，读不出版式。", "请选用本程序导出的版式文件。") from error
    except OSError as error:
        raise EnvironmentFault(f"“{path.name}”打不开。", "请核对文件是否还在、是否有权限读取。") from error
    text = text.replace("\r\n", "\n")
    parse(text, kind)
    return text
