"""PDF files, read by PDFium through pypdfium2 (the same code natively and in the browser)."""

from validator.model.dossier import PdfAccess, PdfFacts

_MOST_BYTES = 100_000_000  # PDFium holds the file and what it reads of it in memory, and a browser has little
_MOST_PAGES = 5_000
# Permission bits of ISO 32000-1, table 22: change, annotate, fill in, assemble.
_EDITING = 1 << 3 | 1 << 5 | 1 << 8 | 1 << 10
# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY; every other code means that the file is broken.
_UNOPENED = {4: PdfAccess.NEEDS_PASSWORD, 5: PdfAccess.OTHER_LOCK}


def read_pdf(data: bytes) -> PdfFacts:
    """Whether the PDF opens, and how many pages it has. Never raises."""
    if len(data) > _MOST_BYTES:
        return PdfFacts(access=PdfAccess.BEYOND_LIMITS)
    from pypdfium2 import raw  # heavy: only when there is a PDF

    # Not pypdfium2.PdfDocument: for a document without pages it raises with the error code of some earlier file.
    document = raw.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        return PdfFacts(access=_UNOPENED.get(raw.FPDF_GetLastError(), PdfAccess.DAMAGED))
    try:
        pages = raw.FPDF_GetPageCount(document)
        if pages > _MOST_PAGES:
            return PdfFacts(access=PdfAccess.BEYOND_LIMITS, pages=pages)
        size = raw.FS_SIZEF()  # asking for a page's size finds the page without reading what is on it
        bad = next((page for page in range(pages) if not raw.FPDF_GetPageSizeByIndexF(document, page, size)), None)
        if bad is not None:
            return PdfFacts(access=PdfAccess.DAMAGED, pages=pages, bad_page=bad + 1)
        locked = _EDITING & ~raw.FPDF_GetDocUserPermissions(document)
        return PdfFacts(access=PdfAccess.EDIT_LOCKED if locked else PdfAccess.OPEN, pages=pages)
    finally:
        raw.FPDF_CloseDocument(document)
