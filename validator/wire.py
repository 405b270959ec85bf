"""The only door: a request as JSON and the files' bytes in, a report as JSON out.

The command line and the browser's worker both come through ``handle``. It is a pure function of its arguments.
"""

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath

from validator import __version__
from validator.checks import RULES
from validator.corpus.bundle import BadValue, Json, corpus_of, encode
from validator.engine import check_dossier, check_files
from validator.model.corpus import Corpus
from validator.model.dossier import Attachment, Dossier
from validator.model.errors import Unreadable
from validator.model.report import Report
from validator.model.text import Text
from validator.read.answers import read_answers
from validator.read.attachment import read_attachment, readers_for
from validator.read.request import read_request
from validator.report.data import canonical, report_json

_GENERAL = "general"  # the profile for files that belong to no procedure


def handle(request_json: str, files: Mapping[str, bytes]) -> str:
    """Answer one request.

    ``request_json`` follows ``validator/schema/request.schema.json``: an ``action`` (``check``: a dossier; ``files``:
    single files; ``readers``: which distributions reading these files needs), the ``bundle`` (JSON of a Corpus), the
    ``dossier`` (``dossier.schema.json``) or the day. ``files`` maps the paths named there to bytes.

    Returns canonical JSON: ``{"report": …}``, ``{"readers": […]}`` or ``{"error": {reason, message, params}}``.
    Raises nothing for any input.
    """
    try:
        request = read_request(request_json)
        return canonical(_answer(request, files))
    except Unreadable as error:
        return canonical({"error": _error(error)})


def _answer(request: Mapping[str, Json], files: Mapping[str, bytes]) -> dict[str, Json]:
    corpus = _corpus(canonical(request["bundle"]))
    match request["action"]:
        case "readers":
            return {"readers": list(readers_for(files, corpus))}
        case "files":
            report = _check_files(request, files, corpus)
        case _:
            report = _check(request, files, corpus)
    return {"report": report_json(report, corpus)}


@lru_cache(maxsize=4)
def _corpus(bundle: str) -> Corpus:
    try:
        return corpus_of(json.loads(bundle))
    except BadValue as error:
        raise Unreadable(
            "bad-bundle",
            Text(
                vi="Dữ liệu quy tắc không khớp với phiên bản {version} của bộ kiểm tra ({problem}). Hãy tải lại trang.",
                en="The rule data do not fit version {version} of the checker ({problem}). Reload the page.",
            ),
            version=__version__,
            problem=str(error),
        ) from None


def _check(request: Mapping[str, Json], files: Mapping[str, bytes], corpus: Corpus) -> Report:
    dossier = request["dossier"]
    assert isinstance(dossier, dict)  # the schema says so
    code = str(dossier["procedure"])
    if code not in corpus.procedures:
        raise Unreadable(
            "unknown-procedure",
            Text(
                vi="Bộ kiểm tra chưa có thủ tục mã {code}.",
                en="The checker does not know a procedure with the code {code}.",
            ),
            code=code,
        )
    procedure = corpus.procedures[code]
    form = corpus.forms[procedure.form]
    day = date.fromisoformat(str(dossier["submitted_on"]))
    return check_dossier(
        Dossier(
            procedure=procedure,
            form=form,
            submitted_on=day,
            answers=read_answers(form, corpus.lists, dossier.get("answers", {})),
            attachments=tuple(_attachments(dossier.get("attachments", {}), files, corpus, procedure.profile, day)),
            papers={key: paper.name for key, paper in corpus.papers.items()},
            limits=corpus.limits,
            profile=corpus.profiles[procedure.profile],
        ),
        RULES,
    )


def _check_files(request: Mapping[str, Json], files: Mapping[str, bytes], corpus: Corpus) -> Report:
    day = date.fromisoformat(str(request["day"]))
    profile = corpus.profiles[_GENERAL]
    read = [
        read_attachment(PurePosixPath(path).name, data, corpus=corpus, profile=profile, day=day, index=index)
        for index, (path, data) in enumerate(files.items())
    ]
    return check_files(read, day, RULES)


def _attachments(
    given: Json, files: Mapping[str, bytes], corpus: Corpus, profile: str, day: date
) -> list[Attachment]:
    assert isinstance(given, dict)  # the schema says so
    found = []
    for paper, paths in given.items():
        assert isinstance(paths, list)
        for index, path in enumerate(paths):
            if path not in files:
                raise Unreadable(
                    "file-missing",
                    Text(
                        vi="Hồ sơ có nêu tệp “{path}” nhưng không thấy tệp này.",
                        en="The dossier names the file “{path}”, but it is not there.",
                    ),
                    path=str(path),
                )
            found.append(
                read_attachment(
                    str(path).replace("\\", "/").rsplit("/", 1)[-1],
                    files[str(path)],
                    corpus=corpus,
                    profile=corpus.profiles[profile],
                    day=day,
                    paper=paper,
                    paper_name=corpus.papers[paper].name if paper in corpus.papers else None,
                    index=index,
                )
            )
    return found


def _error(error: Unreadable) -> Json:
    message = Text(vi=error.text.vi.format(**error.params), en=error.text.en.format(**error.params))
    return {"reason": error.reason, "message": encode(message), "params": dict(error.params)}
