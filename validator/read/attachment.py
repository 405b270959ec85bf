"""A file as it was handed over → an Attachment with what the readers saw."""

import hashlib
from collections.abc import Mapping
from datetime import date
from functools import partial

from validator.model.corpus import Corpus
from validator.model.dossier import Attachment
from validator.model.filename import whole
from validator.model.limit import LimitValue
from validator.model.procedure import Profile
from validator.model.text import Text
from validator.read.kind import by_name, cut_off, sniff
from validator.read.pdf import read_pdf


def read_attachment(
    name: str,
    data: bytes,
    *,
    corpus: Corpus,
    profile: Profile,
    day: date,
    paper: str | None = None,
    paper_name: Text | None = None,
    index: int = 0,
) -> Attachment:
    """Look into one file. Never raises: what cannot be read is a fact of its own."""
    kind = sniff(data, corpus.kinds)
    name = whole(name)
    return Attachment(
        paper=paper,
        paper_name=paper_name,
        index=index,
        name=name,
        size=len(data),
        kind=kind,
        named_kind=by_name(name, corpus.kinds),
        cut_off=cut_off(data, kind) if kind else None,
        pdf=read_pdf(data) if kind and kind.id == "pdf" else None,
        digest=hashlib.sha256(data).hexdigest(),
        profile=profile,
        kinds=corpus.kinds,
        limit=partial(_limit, corpus, day),
    )


def readers_for(files: Mapping[str, bytes], corpus: Corpus) -> tuple[str, ...]:
    """The distributions that reading *files* needs, so that a browser loads a heavy one only then.

    The first 8 KiB of each file are enough.
    """
    kinds = {kind.id for data in files.values() if (kind := sniff(data, corpus.kinds))}
    return ("pypdfium2",) if "pdf" in kinds else ()


def _limit(corpus: Corpus, day: date, name: str) -> LimitValue:
    return corpus.limits[name].on(day)
