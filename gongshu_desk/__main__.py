"""Hand over to the desktop or to the command line; the command line never imports Qt."""

import sys

DESKTOP = ("gui", "screenshots")
READER = "read-foreign-file"
"""The child that parses foreign files for a frozen program (`exchange.reading_worker`); no command for a person."""
VALUED = ("--data", "--store", "--user")
"""Global options that take a value."""


def main(arguments: list[str] | None = None) -> int:
    """Run with the given arguments (default: those of the process); the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    if given == [READER]:
        from gongshu_desk.exchange.reading_worker import serve

        return serve()
    command = first_command(given)
    if command is None and not any(a in ("--help", "-h", "--version") for a in given):
        given = [*given, "gui"]
        command = "gui"
    if command in DESKTOP and "--help" not in given:
        from gongshu_desk.app import run

        return run(given)
    from gongshu_desk.cli import run as run_command

    return run_command(given)


def first_command(arguments: list[str]) -> str | None:
    """The command word among the arguments: the first that is neither an option nor an option's value."""
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument in VALUED:
            skip = True
        elif not argument.startswith("-"):
            return argument
    return None


if __name__ == "__main__":
    sys.exit(main())
