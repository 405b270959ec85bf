"""All rules, in the order of the guide: readable → right kind → specific."""

from validator.checks.answers.birth.child_after_parents import child_after_parents
from validator.checks.answers.required_answer import required_answer
from validator.checks.attachments.empty_file import empty_file
from validator.checks.attachments.file_cut_off import file_cut_off
from validator.checks.attachments.file_large import file_large
from validator.checks.attachments.file_name_hostile import file_name_hostile
from validator.checks.attachments.file_too_big import file_too_big
from validator.checks.attachments.kind_not_accepted import kind_not_accepted
from validator.checks.attachments.name_says_otherwise import name_says_otherwise
from validator.checks.attachments.pdf_damaged import pdf_damaged
from validator.checks.attachments.pdf_edit_locked import pdf_edit_locked
from validator.checks.attachments.pdf_needs_password import pdf_needs_password
from validator.checks.attachments.pdf_without_pages import pdf_without_pages
from validator.checks.attachments.photo_not_pdf import photo_not_pdf
from validator.checks.attachments.total_too_big import total_too_big
from validator.model.rule import Rule

#: The table of contents. ``scripts/new.py`` writes the line for a new rule.
RULES: tuple[Rule, ...] = (
    # Files
    empty_file,
    file_too_big,
    file_large,
    kind_not_accepted,
    file_name_hostile,
    name_says_otherwise,
    photo_not_pdf,
    file_cut_off,
    pdf_damaged,
    pdf_needs_password,
    pdf_edit_locked,
    pdf_without_pages,
    total_too_big,
    # Answers
    required_answer,
    # Answers: birth registration
    child_after_parents,
)
