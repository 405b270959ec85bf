"""YAML read strictly: only true, false, integers and null are typed, everything else is text.

The stock loader turns the procedure code ``1.002990`` into ``1.00299`` and ``no`` into False. Duplicate keys, anchors,
aliases and tags are errors. Depth and size are limited, for a dossier's YAML comes from outside.
"""

import re
from dataclasses import dataclass

import yaml

from validator.corpus.bundle import Json
from validator.model.errors import Unreadable
from validator.model.text import Text

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,15})")
#: libyaml's, some 35 times faster over all of ``forms/``, where the installed PyYAML has it.
_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MOST_BYTES = 4_000_000
_MOST_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Parsed:
    """The value and the line (from 1) of every JSON Pointer in it."""

    value: Json
    lines: dict[str, int]

    def line(self, pointer: str) -> int:
        """The line of *pointer*, or of its nearest parent that has one."""
        while pointer not in self.lines and pointer:
            pointer = pointer.rpartition("/")[0]
        return self.lines.get(pointer, 1)


class NotYaml(Unreadable):
    """The text is not YAML as we take it; ``line`` says where, ``problem`` what, for authors of our data."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(
            "not-yaml",
            Text(
                vi="Không đọc được tệp YAML ở dòng {line}. Xem lại thụt lề, dấu hai chấm, ngoặc; mỗi tên một lần.",
                en="The YAML cannot be read at line {line}. Look at indentation, colons, quotes; a name stands once.",
            ),
            line=line,
        )
        self.line, self.problem = line, problem


def load(text: str) -> Parsed:
    """Read one YAML document. Raises NotYaml."""
    if len(text) > _MOST_BYTES:
        raise NotYaml(1, f"the file is larger than {_MOST_BYTES} characters")
    lines: dict[str, int] = {}
    try:
        depth = 0
        for event in yaml.parse(text, Loader=_LOADER):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            _refuse(event, depth)
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise NotYaml(mark.line + 1 if mark else 1, error.problem or "syntax") from None
    except (yaml.YAMLError, RecursionError) as error:
        raise NotYaml(1, str(error).splitlines()[0] or "syntax") from None
    if node is None:
        raise NotYaml(1, "the file is empty")
    return Parsed(_value(node, "", lines), lines)


def _refuse(event: yaml.Event, depth: int) -> None:
    line = event.start_mark.line + 1 if event.start_mark else 1
    if depth > _MOST_DEPTH:  # here and not later: the parser takes minutes over a hundred thousand brackets
        raise NotYaml(line, f"nested deeper than {_MOST_DEPTH} levels")
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise NotYaml(line, "anchors and aliases are not allowed; write the value out")
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
        raise NotYaml(line, f"tags such as {event.tag} are not allowed")


def _value(node: yaml.Node, at: str, lines: dict[str, int]) -> Json:
    lines[at] = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, f"{at}/{index}", lines) for index, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, at, lines)
    if not isinstance(node, yaml.ScalarNode):
        raise NotYaml(lines[at], "only text, lists and mappings are taken")
    return _scalar(node)


def _mapping(node: yaml.MappingNode, at: str, lines: dict[str, int]) -> Json:
    result: dict[str, Json] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise NotYaml(line, "a key must be plain text")
        if key.value in result:
            raise NotYaml(line, f"the key {key.value!r} stands twice")
        result[key.value] = _value(value, f"{at}/{key.value}", lines)
        lines[f"{at}/{key.value}"] = line
    return result


def _scalar(node: yaml.ScalarNode) -> Json:
    text: str = node.value
    if node.style:  # quoted or a block: always text
        return text
    if text in ("", "null", "~"):
        return None
    if text in ("true", "false"):
        return text == "true"
    return int(text) if _INTEGER.fullmatch(text) else text
