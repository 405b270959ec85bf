"""From the whole corpus to the JSON that ships: one bundle per procedure, and small common files."""

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from validator.checks import RULES
from validator.corpus.authoring import load_corpus
from validator.corpus.bundle import Json, encode
from validator.corpus.references import check_references, citations
from validator.deadlines import limits_for
from validator.model.corpus import Corpus
from validator.model.law import Instrument
from validator.model.procedure import Procedure
from validator.model.rule import Rule
from validator.report.data import canonical


def compile_all(forms: Path, out: Path, communes: Path | None = None) -> Corpus:
    """Read *forms* and write into *out* (emptied first). Raises CorpusError.

    ``procedures/<code>.json`` and ``files.json`` are bundles, ``index.json`` lists the procedures, ``register.json``
    holds all law and all papers. ``communes/`` is a copy of the folder *communes*, which ``scripts/communes`` makes.
    """
    corpus = load_corpus(forms)
    check_references(corpus, RULES, forms)
    shutil.rmtree(out, ignore_errors=True)
    (out / "procedures").mkdir(parents=True)
    for procedure in corpus.procedures.values():
        _write(out / "procedures" / f"{procedure.code}.json", encode(bundle(corpus, procedure)))
    if communes:
        shutil.copytree(communes, out / "communes")
    _write(out / "files.json", encode(files_bundle(corpus)))
    _write(out / "register.json", encode(Corpus(instruments=corpus.instruments, papers=corpus.papers)))
    _write(out / "index.json", [_entry(procedure) for procedure in corpus.procedures.values()])
    return corpus


def bundle(corpus: Corpus, procedure: Procedure) -> Corpus:
    """The part of *corpus* that checking *procedure* needs, whatever else the catalogue holds."""
    form = corpus.forms[procedure.form]
    papers = {slot.paper: corpus.papers[slot.paper] for slot in procedure.papers}
    lists = {field.codelist for _, _, field in form.fields() if field.codelist}
    profile = corpus.profiles[procedure.profile]
    rules = [rule for rule in RULES if not rule.forms or form.id in rule.forms]
    counted = [corpus.limits[name] for name in limits_for(procedure)]
    return Corpus(
        instruments=_cited(corpus, [procedure, form, papers, profile, counted, corpus.calendar], rules),
        limits=corpus.limits,
        lists={key: corpus.lists[key] for key in sorted(lists)},
        kinds=corpus.kinds,
        profiles={profile.id: profile},
        papers=papers,
        forms={form.id: form},
        procedures={procedure.code: procedure},
        calendar=corpus.calendar,
    )


def files_bundle(corpus: Corpus) -> Corpus:
    """What checking single files needs."""
    profile = corpus.profiles["general"]
    return Corpus(
        instruments=_cited(corpus, [profile], [rule for rule in RULES if not rule.forms]),
        limits=corpus.limits,
        kinds=corpus.kinds,
        profiles={profile.id: profile},
    )


def _entry(procedure: Procedure) -> Json:
    return {
        "code": procedure.code,
        "slug": procedure.slug,
        "form": procedure.form,
        "name": encode(procedure.name),
        "summary": encode(procedure.summary),
        "keywords": list(procedure.keywords),
    }


def _cited(corpus: Corpus, objects: Iterable[object], rules: Iterable[Rule]) -> Mapping[str, Instrument]:
    """The instruments that are cited, by name only: a report says where the law stands, the guide what it says."""
    cited = {ref.instrument for ref in (*citations(list(objects)), *citations([rule.law for rule in rules]))}
    return {key: replace(item, provisions=(), note=None) for key, item in corpus.instruments.items() if key in cited}


def _write(path: Path, data: Json) -> None:
    path.write_text(canonical(data) + "\n", encoding="utf-8")
