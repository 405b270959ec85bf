"""The command line: arguments, files, exit codes. ``python -m validator --help`` tells more."""

import os
import sys
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from io import TextIOWrapper

from validator.cli import texts
from validator.cli.arguments import language, parser
from validator.cli.commands import UNUSABLE, Stop, run
from validator.cli.data import open_data
from validator.model.errors import CorpusError, Unreadable
from validator.report.view import printable
from validator.words import Lang, pick

_VIETNAM = timezone(timedelta(hours=7))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 nothing to fix, 1 something to fix, 2 unusable input."""
    given = sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a Windows console's own encoding lacks the Vietnamese letters
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    lang = language(given, os.environ)
    options = parser(lang).parse_args(given)
    try:
        with open_data() as data:
            return run(options, data, lang, _today)
    except Unreadable as error:
        return _unusable(pick(error.message, lang))
    except (Stop, CorpusError) as error:
        return _unusable(str(error))
    except KeyboardInterrupt:
        return _stopped(lang)


def _today() -> date:
    return datetime.now(_VIETNAM).date()


def _unusable(sentence: str) -> int:
    print(printable(sentence), file=sys.stderr)
    return UNUSABLE


def _stopped(lang: Lang) -> int:
    print(pick(texts.STOPPED, lang), file=sys.stderr)
    return 130


if __name__ == "__main__":
    sys.exit(main())
