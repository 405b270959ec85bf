"""All rules, in the order of the guide: readable → right kind → specific."""

from validator.checks.answers.birth.child_after_parents import child_after_parents
from validator.checks.answers.required_answer import required_answer
from validator.checks.attachments.pdf_needs_password import pdf_needs_password
from validator.model.rule import Rule

#: The table of contents. ``scripts/new.py`` writes the line for a new rule.
RULES: tuple[Rule, ...] = (
    # Files
    pdf_needs_password,
    # Answers
    required_answer,
    # Answers: birth registration
    child_after_parents,
)
