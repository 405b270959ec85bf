"""PDF files, read by PDFium through pypdfium2."""

from validator.model.dossier import PdfAccess, PdfFacts


def read_pdf(data: bytes) -> PdfFacts:
    """Whether the PDF opens, and how many pages it has. Never raises."""
    import pypdfium2  # heavy: only when there is a PDF
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = error.err_code if hasattr(error, "err_code") else None
        return PdfFacts(access=PdfAccess.NEEDS_PASSWORD if code == raw.FPDF_ERR_PASSWORD else PdfAccess.DAMAGED)
    try:
        locked = raw.FPDF_GetSecurityHandlerRevision(document) != -1
        return PdfFacts(access=PdfAccess.EDIT_LOCKED if locked else PdfAccess.OPEN, pages=len(document))
    finally:
        document.close()
