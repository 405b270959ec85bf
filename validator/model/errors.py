"""The three kinds of trouble; a fault of the user's dossier is none of them, it is a finding.

Exception
├── CorpusError      our own data is wrong (build time): file, line, what is allowed
└── Unreadable       bytes from outside cannot be read; raised only by ``validator.read``
"""

from collections.abc import Mapping

from validator.model.text import Text, Written


class CorpusError(Exception):
    """Our own data is wrong."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file, self.line, self.message = file, line, message


class Unreadable(Exception):
    """Bytes or a request from outside cannot be used; ``text`` tells the user what happened and how to fix it."""

    def __init__(self, reason: str, text: Text, **params: str | int) -> None:
        super().__init__(text.en.format(**params))
        self.reason, self.text = reason, text
        self.params: Mapping[str, str | int] = params

    @property
    def message(self) -> Written:
        """What happened, with the parameters filled in."""
        return Written(vi=self.text.vi.format(**self.params), en=self.text.en.format(**self.params))
