"""The arguments of the command line, with help in one language."""

import argparse
import re
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, NoReturn

from validator import __version__
from validator.cli import texts
from validator.model.text import Text
from validator.report.view import printable
from validator.words import LANGS, Lang, fill, pick

LISTS = ("rules", "procedures", "papers", "law")
FORMATS = ("text", "json", "html")


def language(arguments: Sequence[str], environment: Mapping[str, str]) -> Lang:
    """The language of help and messages: ``--lang``, else HOSO_LANG, else Vietnamese.

    It is needed before the arguments are parsed, for the parser itself speaks it.
    """
    joined = [part for argument in arguments for part in argument.split("=", 1)]
    asked = [after for before, after in pairwise(joined) if before == "--lang"]
    for given in (*asked[-1:], environment.get("HOSO_LANG")):
        for lang in LANGS:
            if given == lang:
                return lang
    return "vi"


def parser(lang: Lang) -> argparse.ArgumentParser:
    """All commands and their options."""
    top = _Parser(lang=lang, prog=texts.NAME, description=_wrapped(texts.ABOUT, lang), epilog=pick(texts.AFTER, lang))
    top.option("--version", texts.VERSION, action="version", version=f"{texts.NAME} {__version__}")
    commands = top.add_subparsers(
        title=pick(texts.COMMANDS, lang), dest="command", metavar=pick(texts.COMMAND, lang), required=True
    )

    def command(name: str, summary: Text, more: Text | None = None) -> _Parser:
        return commands.add_parser(
            name, lang=lang, prog=f"{texts.NAME} {name}", help=pick(summary, lang),
            description=_wrapped(more or summary, lang),
        )  # fmt: skip

    check = command("check", texts.CHECK, texts.CHECK_MORE)
    check.given("dossiers", texts.ARG_DOSSIER, nargs="+", metavar="DOSSIER")
    check.option("--on", texts.ON_DOSSIER, type=_day(lang), metavar="DATE")
    check.option("--format", texts.FORMAT, choices=FORMATS, metavar="FORMAT")
    check.option("--jobs", texts.JOBS, type=_jobs(lang), default=1, metavar="N")
    file = command("file", texts.FILE)
    file.given("files", texts.ARG_FILE, nargs="+", metavar="FILE")
    file.option("--on", texts.ON_FILE, type=_day(lang), metavar="DATE")
    file.option("--format", texts.FORMAT, choices=FORMATS, metavar="FORMAT")
    command("explain", texts.EXPLAIN).given("rule", texts.ARG_RULE, metavar="RULE")
    command("list", texts.LIST).given("what", texts.ARG_WHAT, choices=LISTS, metavar="WHAT")
    return top


class _Parser(argparse.ArgumentParser):
    """An argparse parser that says everything in one language."""

    def __init__(self, *, lang: Lang, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_FORMATTERS[lang], **options)
        self._lang = lang
        self._input = self.add_argument_group(pick(texts.GIVEN, lang))
        self._options = self.add_argument_group(pick(texts.OPTIONS, lang))
        self.option("--help", texts.HELP, short="-h", action="help")
        self.option("--lang", texts.LANG, choices=LANGS, metavar="vi|en")

    def given(self, name: str, about: Text, **more: Any) -> None:
        """An argument without a name."""
        self._input.add_argument(name, help=pick(about, self._lang), **more)

    def option(self, name: str, about: Text, short: str | None = None, **more: Any) -> None:
        """An argument with a name."""
        self._options.add_argument(*([short] if short else []), name, help=pick(about, self._lang), **more)

    def error(self, message: str) -> NoReturn:
        """One sentence on stderr, exit code 2."""
        text = fill(texts.SEE_HELP, {"problem": self._problem(message), "command": self.prog})
        self.exit(2, pick(text, self._lang) + "\n")

    def _problem(self, message: str) -> str:
        for pattern, text in texts.MISUSE:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                params = {str(number): part for number, part in enumerate(match.groups())}
                return printable(pick(text, self._lang).format(*params.values()))
        return pick(texts.MISUSED, self._lang)


class _Vietnamese(argparse.RawDescriptionHelpFormatter):
    lang: Lang = "vi"

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or pick(texts.USAGE, self.lang))


class _English(_Vietnamese):
    lang: Lang = "en"


_FORMATTERS: Mapping[Lang, type[argparse.HelpFormatter]] = {"vi": _Vietnamese, "en": _English}


def _wrapped(text: Text, lang: Lang) -> str:
    return textwrap.fill(pick(text, lang), 88)


def _day(lang: Lang) -> Callable[[str], date]:
    def read(typed: str) -> date:
        try:
            return date.fromisoformat(typed)
        except ValueError:
            raise argparse.ArgumentTypeError(pick(fill(texts.BAD_DAY, {"typed": typed}), lang)) from None

    return read


def _jobs(lang: Lang) -> Callable[[str], int]:
    def read(typed: str) -> int:
        if not typed.isdecimal() or int(typed) < 1:
            raise argparse.ArgumentTypeError(pick(fill(texts.BAD_JOBS, {"typed": typed}), lang))
        return int(typed)

    return read
