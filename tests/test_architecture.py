"""The house rules that a machine can check: direction of imports, sizes, docstrings, what lies where."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gongshu_desk"
EXPLAINED = ("domain", "store", "services", "exchange", "reports")
DOMAIN_MAY_USE = {"gongshu_desk", "pydantic", "pydantic_core", "annotated_types", "pypinyin"}
TOP_LEVEL = {
    "gongshu_desk",
    "resources",
    "tests",
    "pyproject.toml",
    "build_installer.spec",
    "README.md",
    "Makefile",
    "CHANGELOG.md",
    "LICENSE",
    "THIRD_PARTY.md",
    "requirements.lock",
    "requirements-dev.lock",
}
# Written as patterns, so that this file passes its own test.
INDEX_HOSTS = re.compile(r"pypi\.org|pythonhosted\.|registry\.npm|debian\.org/debian|mirrors?\.[a-z.]+/(?:pypi|simple)")
BINARY = {".ttf", ".otf", ".png", ".ico", ".xlsx", ".xls", ".docx", ".pdf", ".db", ".gz", ".qm"}


def modules(*packages: str) -> list[Path]:
    """Python files of the package, or of some of its sub-packages; migrations are history, not prose."""
    folders = [PACKAGE / name for name in packages] or [PACKAGE]
    found = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
    return [path for path in found if "versions" not in path.parts]


def tracked() -> list[str]:
    """Paths that belong to the repository, also before they are committed."""
    command = ["git", "-c", "core.quotepath=off", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):  # an unpacked archive without its history
        places = [path for name in TOP_LEVEL for path in ((ROOT / name), *(ROOT / name).rglob("*"))]
        return [str(path.relative_to(ROOT)) for path in places if path.is_file() and "__pycache__" not in path.parts]
    return [path for path in listed.split("\0") if path and (ROOT / path).is_file()]


def imports(tree: ast.AST) -> Iterator[str]:
    """Top-level names of what a module imports, also inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0] if node.level == 0 else "gongshu_desk"


def test_imports_go_one_way() -> None:
    # In a process of its own: import-linter's set-up of the log disables every logger that exists.
    code = (
        f"from importlinter.cli import lint_imports as lint; raise SystemExit(lint({str(ROOT / 'pyproject.toml')!r}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_domain_stands_on_the_standard_library_alone() -> None:
    foreign = {
        f"{path.relative_to(ROOT)}: {name}"
        for path in modules("domain")
        for name in imports(ast.parse(path.read_text("utf-8")))
        if name not in DOMAIN_MAY_USE and name not in sys.stdlib_module_names
    }
    assert not foreign


def test_no_module_is_longer_than_400_lines() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in modules()}
    assert lengths
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def test_no_function_is_longer_than_40_lines() -> None:
    long = {
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}": length
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1 - len((ast.get_docstring(node) or "").splitlines()))
        > 40
    }
    assert long == {}


def test_public_names_are_explained() -> None:
    silent = []
    for path in modules(*EXPLAINED):
        tree = ast.parse(path.read_text("utf-8"))
        place = path.relative_to(ROOT)
        if not ast.get_docstring(tree):
            silent.append(f"{place}: the module")
        silent += [
            f"{place}:{node.lineno} {node.name}"
            for node in tree.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
            and not node.name.startswith("_")
            and not ast.get_docstring(node)
        ]
    assert silent == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    assert [path.name for path in modules() if path.stem in {"utils", "util", "helpers", "misc", "common"}] == []


def test_nothing_else_lies_at_the_top() -> None:
    strangers = {path.split("/")[0] for path in tracked()} - TOP_LEVEL
    assert {name for name in strangers if not name.startswith(".")} == set()


def test_no_package_index_is_named() -> None:
    named = [
        path
        for path in tracked()
        if Path(path).suffix not in BINARY and INDEX_HOSTS.search((ROOT / path).read_text("utf-8", errors="replace"))
    ]
    assert named == []


def test_locks_agree_and_carry_hashes() -> None:
    pinned = re.compile(r"^([a-z0-9.-]+==\S+)(?: ;[^\\]*)? \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.M)
    run, dev = (
        {match[1]: match[2].count("sha256") for match in pinned.finditer((ROOT / name).read_text("utf-8"))}
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert run.items() <= dev.items()
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text("utf-8")
        assert len(pinned.findall(text)) == len(re.findall(r"^[a-z]\S*==", text, re.M)) > 20
        assert not re.search(r"^(?:-i|--index|--extra|--find|-f)\b|https?:|file:", text, re.M)
