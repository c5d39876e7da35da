"""Layouts in the store: versions are added, never changed; files are checked before they are taken."""

from pathlib import Path

import pytest

from gongshu_desk.domain.codes import CertificateKind, CertificateState
from gongshu_desk.errors import Conflict, EnvironmentFault, InvalidInput, NotFound
from gongshu_desk.reports import issuing
from gongshu_desk.services import certificate_entries, history, layouts
from gongshu_desk.services.desk import Desk

KIND = CertificateKind.TRAINING


def edited(mark: str = "学习合格") -> str:
    return layouts.shipped(KIND).replace("考核合格", mark)


def test_shipped_layout_is_in_use_until_one_is_saved(desk: Desk) -> None:
    with desk.store.read() as session:
        assert layouts.current(session, KIND) == (None, layouts.shipped(KIND))
    assert layouts.versions(desk, KIND) == []


def test_saving_adds_a_version_and_keeps_the_old_one(desk: Desk) -> None:
    layouts.save(desk, KIND, edited("一"))
    with desk.store.read() as session:
        first, text = layouts.current(session, KIND)
    assert (text, first is not None) == (edited("一"), True)
    saved = layouts.save(desk, KIND, edited("二"))
    assert saved.sentence == "保存「培训结业证书」版式"
    assert [(one.version, one.text, one.issued) for one in layouts.versions(desk, KIND)] == [
        (2, edited("二"), 0),
        (1, edited("一"), 0),
    ]
    with desk.store.read() as session:
        assert layouts.text_of(session, first or 0) == edited("一")
        assert layouts.current(session, CertificateKind.HONOUR)[0] is None
    assert layouts.in_use(desk, KIND) == edited("二")


def test_unchanged_layout_is_no_version(desk: Desk) -> None:
    with pytest.raises(Conflict, match="没有改动"):
        layouts.save(desk, KIND, layouts.shipped(KIND))
    layouts.save(desk, KIND, edited())
    with pytest.raises(Conflict, match="没有改动"):
        layouts.save(desk, KIND, edited() + "\n# 备注\n")
    assert len(layouts.versions(desk, KIND)) == 1


def test_shipped_layout_comes_back_as_a_version(desk: Desk) -> None:
    layouts.save(desk, KIND, edited())
    layouts.save(desk, KIND, layouts.shipped(KIND))
    assert [one.version for one in layouts.versions(desk, KIND)] == [2, 1]
    assert layouts.in_use(desk, KIND) == layouts.shipped(KIND)


@pytest.mark.parametrize("text", ["", "x = 1", layouts.shipped(CertificateKind.HONOUR), edited() + "[nothing]\n"])
def test_what_is_no_layout_is_not_stored(desk: Desk, text: str) -> None:
    with pytest.raises(InvalidInput):
        layouts.save(desk, KIND, text)
    assert layouts.versions(desk, KIND) == []


def test_unknown_version_is_not_found(desk: Desk) -> None:
    with desk.store.read() as session, pytest.raises(NotFound, match="证书版式"):
        layouts.text_of(session, 99)


def test_file_travels(tmp_path: Path) -> None:
    file = tmp_path / "版式.toml"
    layouts.export_file(edited(), file)
    assert layouts.import_file(file, KIND) == edited()
    file.write_bytes(b"\xef\xbb\xbf" + edited().replace("\n", "\r\n").encode())  # as Windows editors save it
    assert layouts.import_file(file) == edited()


def test_broken_files_are_refused_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "版式.toml"
    for data, told in (
        (b"\xff\xfe\x00\xd8", "不是文字文件"),
        (b"kind = 1 2\n", "第 1 行写法不对"),
        (edited().replace("size = 42", "size = 4200").encode(), "「证书名称」：size"),
        (b" " * (layouts.MOST_BYTES + 1), "不是证书版式文件"),
    ):
        file.write_bytes(data)
        with pytest.raises(InvalidInput) as refused:
            layouts.import_file(file)
        assert told in refused.value.sentence
        assert "\n" not in refused.value.sentence
    with pytest.raises(InvalidInput, match="不是「荣誉证书」"):
        file.write_text(edited(), encoding="utf-8")
        layouts.import_file(file, CertificateKind.HONOUR)
    with pytest.raises(EnvironmentFault, match="打不开"):
        layouts.import_file(tmp_path / "没有.toml")
    with pytest.raises(InvalidInput):
        layouts.export_file("x = 1", tmp_path / "out.toml")
    assert not (tmp_path / "out.toml").exists()


def test_version_that_was_issued_cannot_be_taken_back(street: Desk) -> None:
    """撤销 of the save is refused once a certificate names the version; before, the one below is in use again."""
    kept = layouts.in_use(street, KIND)
    saved = layouts.save(street, KIND, edited("一"))
    history.undo(street, saved.batch)
    assert layouts.in_use(street, KIND) == kept
    saved = layouts.save(street, KIND, edited("二"))
    with street.store.read() as session:
        entry = next(
            one for one in certificate_entries.entries(session, kind=KIND) if one.state is CertificateState.VALID
        )
    assert layouts.versions(street, KIND)[0].issued == 0
    issuing.reissue(street, entry.number, "版式更新")
    newest = layouts.versions(street, KIND)[0]
    assert (newest.issued, newest.text) == (1, edited("二"))
    with pytest.raises(Conflict):
        history.undo(street, saved.batch)
    assert layouts.in_use(street, KIND) == edited("二")
