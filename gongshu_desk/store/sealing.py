"""Bytes sealed under the data key of an encrypted store: kept files and the journal beside the backups.

Each purpose has a key of its own, derived from the data key by HKDF (RFC 5869; the data key is random, so that its
second half, the expansion, is all that is needed). Sealing is AES-256-GCM with a random nonce before the text: what was
changed, cut or moved to another name (`bound`) does not open.
"""

import hmac
import secrets

_MARK = b"GSE1"
_NONCE = 12


class Unsealed(ValueError):
    """The bytes were changed, belong elsewhere, or were sealed under another key."""


class Sealer:
    """Seals and opens for one purpose, such as `journal` or `kept-files`."""

    def __init__(self, key: bytes, purpose: str) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._cipher = AESGCM(derived(key, purpose))

    def seal(self, plain: bytes, bound: bytes = b"") -> bytes:
        """The sealed bytes, 32 longer; `bound` is not stored and must be the same again at opening."""
        nonce = secrets.token_bytes(_NONCE)
        return _MARK + nonce + self._cipher.encrypt(nonce, plain, bound)

    def open(self, sealed: bytes, bound: bytes = b"") -> bytes:
        """The bytes as they were; `Unsealed` where they are not whole, or not of this key, purpose and `bound`."""
        from cryptography.exceptions import InvalidTag

        start = len(_MARK) + _NONCE
        if not is_sealed(sealed) or len(sealed) < start + 16:
            raise Unsealed("not sealed")
        try:
            return self._cipher.decrypt(sealed[len(_MARK) : start], sealed[start:], bound)
        except InvalidTag as error:
            raise Unsealed("changed, or of another key") from error


def is_sealed(content: bytes) -> bool:
    """Whether the bytes begin as sealed ones do."""
    return content.startswith(_MARK)


def derived(key: bytes, purpose: str) -> bytes:
    """The key (32 bytes) of one purpose: HKDF-Expand with SHA-256."""
    if len(key) != 32:
        raise ValueError("a data key has 32 bytes")
    return hmac.digest(key, b"gongshu " + purpose.encode() + b"\x01", "sha256")
