"""The only door: a request as JSON and the files' bytes in, a report as JSON out.

The command line and the browser's worker both come through ``handle``. It is a pure function of its arguments.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from validator import __version__
from validator.checks import RULES
from validator.corpus.bundle import BadValue, Json, corpus_of, decode, encode
from validator.engine import check_dossier, check_files
from validator.model.commune import Communes
from validator.model.corpus import Corpus
from validator.model.dossier import Answers, Attachment, Dossier
from validator.model.errors import Unreadable
from validator.model.form import Form
from validator.model.procedure import Procedure
from validator.model.report import Report
from validator.model.text import Text
from validator.read.answers import provinces_named, read_answers, with_rows
from validator.read.attachment import read_attachment, readers_for
from validator.read.request import DossierRequest, read_request
from validator.report.data import canonical, report_json

_GENERAL = "general"  # the profile for files that belong to no procedure


def handle(request_json: str, files: Mapping[str, bytes]) -> str:
    """Answer one request.

    ``request_json`` follows ``validator/schema/request.schema.json``: an ``action``, the ``bundle`` (JSON of a Corpus),
    the ``dossier`` (``dossier.schema.json``) or the ``day``. Actions are ``check`` (a dossier, with the ``communes`` of
    the provinces that it names: JSON of Communes), ``files`` (single files), ``readers`` (which distributions reading
    these files needs) and ``communes`` (which provinces' communes a check needs). ``files`` maps the paths named there
    to bytes.

    Returns canonical JSON: ``{"report": …}``, ``{"readers": […]}``, ``{"communes": […]}`` or
    ``{"error": {reason, message, params}}``.
    Raises nothing, whatever the input.
    """
    try:
        return canonical(_answer(request_json, files))
    except Unreadable as error:
        return canonical({"error": error_json(error)})
    except LookupError as error:
        # A browser may hold a bundle of another version than the engine: then something it names is not in it.
        return canonical({"error": error_json(_bad_bundle(repr(error)))})


def _answer(request_json: str, files: Mapping[str, bytes]) -> dict[str, Json]:
    request = read_request(request_json)
    corpus = _corpus(canonical(request.bundle))
    if request.action == "readers":
        return {"readers": list(readers_for(files, corpus))}
    if request.action == "communes" and request.dossier:
        return {"communes": list(provinces_named(_read(request.dossier, corpus)[1]))}
    if request.day is None:  # the schema asks for it with every other action
        raise AssertionError
    if request.action == "files" or request.dossier is None:
        report = _check_files(files, corpus, request.day)
    else:
        report = _check_dossier(request.dossier, files, corpus, request.communes, request.day)
    return {"report": report_json(report, corpus)}


@lru_cache(maxsize=4)
def _corpus(bundle: str) -> Corpus:
    try:
        return corpus_of(json.loads(bundle))
    except BadValue as error:
        raise _bad_bundle(str(error)) from None


@lru_cache(maxsize=4)
def _communes(given: str) -> Communes:
    try:
        return decode(Communes, json.loads(given))
    except BadValue as error:
        raise _bad_bundle(str(error)) from None


def _bad_bundle(problem: str) -> Unreadable:
    return Unreadable(
        "bad-bundle",
        Text(
            vi="Dữ liệu quy tắc không khớp với phiên bản {version} của bộ kiểm tra ({problem}). Hãy tải lại trang.",
            en="The rule data do not fit version {version} of the checker ({problem}). Reload the page.",
        ),
        version=__version__,
        problem=problem,
    )


def _read(given: DossierRequest, corpus: Corpus) -> tuple[Form, Answers]:
    if given.procedure not in corpus.procedures:
        raise Unreadable(
            "unknown-procedure",
            Text(
                vi="Bộ kiểm tra chưa có thủ tục mã {code}.",
                en="The checker does not know a procedure with the code {code}.",
            ),
            code=given.procedure,
        )
    form = with_rows(corpus.forms[corpus.procedures[given.procedure].form], given.answers)
    return form, read_answers(form, corpus.lists, given.answers)


def _check_dossier(
    given: DossierRequest, files: Mapping[str, bytes], corpus: Corpus, communes: Json, day: date
) -> Report:
    form, answers = _read(given, corpus)
    procedure = corpus.procedures[given.procedure]
    dossier = Dossier(
        procedure=procedure,
        form=form,
        submitted_on=day,
        answers=answers,
        attachments=tuple(_attachments(given, files, corpus, procedure, day)),
        papers={key: paper.name for key, paper in corpus.papers.items()},
        limits=corpus.limits,
        lists=corpus.lists,
        communes=_communes(canonical(communes)),
        profile=corpus.profiles[procedure.profile],
        calendar=corpus.calendar,
    )
    return check_dossier(dossier, RULES)


def _check_files(files: Mapping[str, bytes], corpus: Corpus, day: date) -> Report:
    read = [
        read_attachment(name_of(path), data, corpus=corpus, profile=corpus.profiles[_GENERAL], day=day, index=index)
        for index, (path, data) in enumerate(files.items())
    ]
    return check_files(read, day, RULES)


def _attachments(
    given: DossierRequest, files: Mapping[str, bytes], corpus: Corpus, procedure: Procedure, day: date
) -> Iterator[Attachment]:
    for paper, paths in given.attachments.items():
        for index, path in enumerate(paths):
            if path not in files:
                raise Unreadable(
                    "file-missing",
                    Text(
                        vi="Hồ sơ có nêu tệp “{path}” nhưng không thấy tệp này.",
                        en="The dossier names the file “{path}”, but it is not there.",
                    ),
                    path=path,
                )
            yield read_attachment(
                name_of(path),
                files[path],
                corpus=corpus,
                profile=corpus.profiles[procedure.profile],
                day=day,
                paper=paper,
                paper_name=corpus.papers[paper].name if paper in corpus.papers else None,
                index=index,
            )


def name_of(path: str) -> str:
    """The file's own name: what stands after the last slash."""
    return path.rsplit("/", 1)[-1]


def error_json(error: Unreadable) -> Json:
    """An error as a request is answered with."""
    return {"reason": error.reason, "message": encode(error.message), "params": dict(error.params)}
