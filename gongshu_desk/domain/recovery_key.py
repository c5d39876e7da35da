"""Recovery keys: 160 random bits, written on paper as eight groups of five signs that tell where a slip was made.

The signs are Crockford's base32 (no I, L, O, U; read back as 1, 1, 0 and refused). The fifth sign of a group checks the
other four and the place of the group: computed in GF(32), it notices every wrong sign, every two signs swapped, and
every group standing in the wrong place. Whether the key is the right one only the lock it belongs to can tell.
"""

import secrets
import unicodedata

from gongshu_desk.errors import InvalidInput

GROUPS = 8
SIGNS = 5
"""Signs of a group, the last of which checks the others."""

SECRET_BYTES = GROUPS * (SIGNS - 1) * 5 // 8
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_WEIGHTS = (2, 4, 8, 16)
"""Distinct, none of them 0 or 1 (the weight of the check itself): two different signs swapped always change the sum."""


def new_secret() -> bytes:
    """A fresh secret (20 bytes) from the system's source of randomness."""
    return secrets.token_bytes(SECRET_BYTES)


def written(secret: bytes) -> str:
    """The secret as it stands on paper: `4T7QX-…`, eight groups; ValueError where it is not 20 bytes."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(f"a recovery key has {SECRET_BYTES} bytes")
    number = int.from_bytes(secret, "big")
    values = [number >> (5 * place) & 31 for place in reversed(range(SECRET_BYTES * 8 // 5))]
    size = SIGNS - 1
    groups = []
    for place in range(GROUPS):
        own = values[place * size : (place + 1) * size]
        groups.append("".join(ALPHABET[value] for value in (*own, _check(own, place))))
    return "-".join(groups)


def typed_groups(text: str) -> list[str]:
    """What was typed, group by group, as far as it goes: blanks, dashes, case and full-width signs do not matter."""
    plain = unicodedata.normalize("NFKC", text).upper().translate(_READ_AS)
    signs = "".join(sign for sign in plain if sign.isalnum())
    return [signs[start : start + SIGNS] for start in range(0, len(signs), SIGNS)]


def wrong_groups(text: str) -> tuple[int, ...]:
    """Numbers (from 1) of the groups that were mistyped; a group not yet whole is not among them."""
    return tuple(
        place + 1
        for place, group in enumerate(typed_groups(text))
        if len(group) == SIGNS and (place >= GROUPS or not _sound(group, place))
    )


def read(text: str) -> bytes:
    """The secret of a typed key; InvalidInput names the groups that cannot be right, or how many are missing."""
    found = typed_groups(text)
    wrong = wrong_groups(text)
    if len(found) > GROUPS:
        raise InvalidInput(f"恢复密钥只有 {GROUPS} 组，每组 {SIGNS} 位，现在多了。", "请对照纸面，删去多出的字符。")
    if wrong:
        named = "、".join(str(number) for number in wrong)
        raise InvalidInput(f"恢复密钥第 {named} 组有误。", "请对照纸面重新输入这一组（字母 O 按 0、I 和 L 按 1 算）。")
    if len(found) < GROUPS or len(found[-1]) < SIGNS:
        whole = sum(len(group) == SIGNS for group in found)
        raise InvalidInput(f"恢复密钥没有输完：共 {GROUPS} 组，现在 {whole} 组。", "请对照纸面输完全部各组。")
    number = 0
    for group in found:
        for sign in group[:-1]:
            number = number << 5 | ALPHABET.index(sign)
    return number.to_bytes(SECRET_BYTES, "big")


def same_group(key: str, number: int, typed: str) -> bool:
    """Whether `typed` is group `number` (from 1) of the written key: asked so that the paper is really there."""
    return typed_groups(typed) == typed_groups(key)[number - 1 : number]


def _sound(group: str, place: int) -> bool:
    if any(sign not in ALPHABET for sign in group):
        return False
    values = [ALPHABET.index(sign) for sign in group]
    return _check(values[:-1], place) == values[-1]


def _check(values: list[int], place: int) -> int:
    total = place
    for value, weight in zip(values, _WEIGHTS, strict=True):
        total ^= _product(value, weight)
    return total


def _product(left: int, right: int) -> int:
    """Multiplication in GF(32), modulo x⁵ + x² + 1."""
    total = 0
    while right:
        if right & 1:
            total ^= left
        left <<= 1
        if left & 32:
            left ^= 0b100101
        right >>= 1
    return total
