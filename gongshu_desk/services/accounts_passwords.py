"""Passwords of accounts: kept as Argon2id alone, with its cost in the kept text, so that the cost can grow.

64 MiB, three passes, four lanes is the second recommended choice of RFC 9106. A text made at a lower cost still opens
and says that it is to be made anew (`outdated`), which sign-in does.
"""

import os
import re
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from gongshu_desk.errors import InvalidInput

SHORTEST = 8
"""Signs a password must have at least."""

LONGEST = 128
"""Signs a password may have: a pasted page is a slip, not a password."""

_ONE_TIME = "23456789abcdefghjkmnpqrstuvwxyz"
"""Signs of a one-time password: those that nobody reads wrong."""

_COST = re.compile(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs: memory in KiB, passes, lanes."""

    memory: int = 65_536
    passes: int = 3
    lanes: int = 4


cost = Cost()
"""The cost of new passwords. Tests set a small one here; nothing else does."""


def kept(password: str) -> str:
    """The text that stands for the password: algorithm, cost, salt and hash (PHC string format)."""
    kdf = Argon2id(salt=os.urandom(16), length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive_phc_encoded(password.encode())


def fits(password: str, text: str) -> bool:
    """Whether this is the password; with an empty `text` (no such account) it costs the same and is never."""
    try:
        Argon2id.verify_phc_encoded(password.encode(), text or _nobody())
    except InvalidKey:
        return False
    except (ValueError, TypeError):  # a kept text that was tampered with opens for nobody
        return False
    return bool(text)


def outdated(text: str) -> bool:
    """Whether the text was made at a cost below today's."""
    found = _COST.match(text)
    if found is None:
        return True
    memory, passes, lanes = (int(part) for part in found.groups())
    return memory < cost.memory or passes < cost.passes or lanes < cost.lanes


def refuse_weak(password: str, name: str, shown: str = "") -> None:
    """InvalidInput where a password may not be chosen: too short, too long, or the name of who chooses it."""
    if len(password) < SHORTEST:
        raise InvalidInput(
            f"密码至少 {SHORTEST} 位，现在 {len(password)} 位。", "请换一个长一些的，例如几个不相干的词连在一起。"
        )
    if len(password) > LONGEST:
        raise InvalidInput(f"密码最多 {LONGEST} 位。", "请换一个短一些的。")
    if len(set(password)) < 4 or password.casefold() in (name.casefold(), shown.casefold()):
        raise InvalidInput("这个密码太好猜。", "请不要用姓名、账户名，也不要总是同几个字符。")


def one_time() -> str:
    """A password to hand over once, in three groups: about 59 random bits."""
    return "-".join("".join(secrets.choice(_ONE_TIME) for _ in range(4)) for _ in range(3))


_decoy: dict[Cost, str] = {}


def _nobody() -> str:
    """A text that no password fits, at today's cost: a name that does not exist must take as long as one that does."""
    if cost not in _decoy:
        _decoy[cost] = kept(secrets.token_hex(32))
    return _decoy[cost]
