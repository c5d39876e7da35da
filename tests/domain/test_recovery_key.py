"""Recovery keys: what is mistyped is told by its group."""

import pytest

from gongshu_desk.domain import recovery_key
from gongshu_desk.domain.recovery_key import ALPHABET
from gongshu_desk.errors import InvalidInput

SECRET = bytes(range(7, 27))


def test_written_and_read_back_in_any_spelling() -> None:
    """Case, blanks, dashes, full-width signs and the look-alikes O, I, L do not matter."""
    for secret in (SECRET, bytes(20), bytes([255] * 20), recovery_key.new_secret()):
        key = recovery_key.written(secret)
        assert [len(group) for group in key.split("-")] == [5] * 8
        wide = "".join(chr(ord(sign) + 0xFEE0) for sign in key)
        for spelling in (key.lower(), key.replace("-", " "), wide, key.replace("0", "O").replace("1", "l")):
            assert recovery_key.read(spelling) == secret
    assert recovery_key.new_secret() != recovery_key.new_secret()


def test_every_wrong_or_swapped_sign_and_every_moved_group_is_told() -> None:
    """Not one of the slips of a hand passes the check of its group."""
    key = recovery_key.written(SECRET)
    groups = key.split("-")
    for number, group in enumerate(groups, start=1):
        for place in range(5):
            for sign in ALPHABET:
                wrong = group[:place] + sign + group[place + 1 :]
                text = "-".join([*groups[: number - 1], wrong, *groups[number:]])
                assert recovery_key.wrong_groups(text) == ((number,) if wrong != group else ())
            for other in range(place + 1, 5):
                signs = list(group)
                signs[place], signs[other] = signs[other], signs[place]
                text = "-".join([*groups[: number - 1], "".join(signs), *groups[number:]])
                assert recovery_key.wrong_groups(text) == ((number,) if "".join(signs) != group else ())
        for target in range(1, 9):
            if target != number:
                assert target in recovery_key.wrong_groups("-".join([*groups[: target - 1], group, *groups[target:]]))


def test_the_sentence_names_the_group() -> None:
    """A clerk reads which group to type again, that some are missing, or that there are too many."""
    key = recovery_key.written(SECRET)
    groups = key.split("-")
    with pytest.raises(InvalidInput, match="第 2 组有误"):
        recovery_key.read("-".join([groups[0], "U" + groups[1][1:], *groups[2:]]))
    with pytest.raises(InvalidInput, match="共 8 组，现在 7 组"):
        recovery_key.read("-".join(groups[:7]) + "-" + groups[7][:3])
    with pytest.raises(InvalidInput, match="多了"):
        recovery_key.read(key + "-00000")
    assert recovery_key.same_group(key, 3, groups[2].lower()) and not recovery_key.same_group(key, 3, groups[1])
