"""Where data, logs, backups and resources lie: in a checkout, an installed wheel and a frozen bundle."""

import sys
from pathlib import Path

from platformdirs import PlatformDirs

APP = "gongshu_desk"


def resources() -> Path:
    """The folder of fonts, rule sets, certificate layouts, icons and help pages.

    Frozen: beside the unpacked modules. Wheel: inside the package. Checkout (also an editable
    install, which holds no force-included files): beside the package.
    """
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle) / "resources"] if bundle else []
    places += [package / "resources", package.parent / "resources"]
    for place in places:
        if (place / "rules").is_dir():
            return place
    raise FileNotFoundError(f"resources/ not found in {[str(p) for p in places]}")


def default_data() -> Path:
    """The folder of store, backups and logs of this user, when `--data` names none."""
    return Path(PlatformDirs(APP, appauthor=False).user_data_dir)


def preferences() -> Path:
    """What this user set for this PC, whichever store is open (fonts of official prints)."""
    return Path(PlatformDirs(APP, appauthor=False).user_config_dir) / "preferences.json"


_SHARES = frozenset(
    {"cifs", "smb3", "smbfs", "nfs", "nfs4", "ncpfs", "9p", "afs", "fuse.sshfs", "fuse.rclone", "davfs"}
)
_DRIVE_REMOTE = 4


def is_shared(folder: Path, mounts: str | None = None) -> bool:
    """Whether a folder lies on another computer, as far as the system tells. `mounts`: as in /proc/mounts."""
    place = folder.absolute()
    if sys.platform == "win32":
        import ctypes

        root = place.anchor
        return root.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(root) == _DRIVE_REMOTE
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text("utf-8", errors="replace")
        except OSError:
            return False
    best, kind = -1, ""
    for line in mounts.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        point = Path(words[1].replace("\\040", " "))
        if place.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), words[2]
    return kind in _SHARES


def store_file(data: Path) -> Path:
    """The SQLite file inside a data folder."""
    return data / "gongshu.db"


def backups(data: Path) -> Path:
    """The folder of verified backups inside a data folder."""
    return data / "backups"


def logs(data: Path) -> Path:
    """The folder of log files inside a data folder."""
    return data / "logs"


def templates(data: Path) -> Path:
    """The folder of the office's own Word templates inside a data folder."""
    return data / "templates"
