"""All rules, in the order of the guide: readable → right kind → specific."""

from validator.checks.answers.answer_length import answer_length
from validator.checks.answers.answer_misread import answer_misread
from validator.checks.answers.answer_number_range import answer_number_range
from validator.checks.answers.answer_option import answer_option
from validator.checks.answers.birth.agency_of_residence import agency_of_residence
from validator.checks.answers.birth.child_after_parents import child_after_parents
from validator.checks.answers.birth.date_in_words import date_in_words
from validator.checks.answers.birth.ethnic_group_of_parent import ethnic_group_of_parent
from validator.checks.answers.birth.foreign_element import foreign_element
from validator.checks.answers.birth.late_registration import late_registration
from validator.checks.answers.birth.mother_very_young import mother_very_young
from validator.checks.answers.birth.parent_unknown_but_filled import parent_unknown_but_filled
from validator.checks.answers.birth.personal_number_sex import personal_number_sex
from validator.checks.answers.birth.registration_kind import registration_kind
from validator.checks.answers.birth.requester_is_parent import requester_is_parent
from validator.checks.answers.birth.same_name_as_parent import same_name_as_parent
from validator.checks.answers.birth.same_personal_number import same_personal_number
from validator.checks.answers.birth.surname_of_parent import surname_of_parent
from validator.checks.answers.commune_elsewhere import commune_elsewhere
from validator.checks.answers.commune_of_province import commune_of_province
from validator.checks.answers.date_in_future import date_in_future
from validator.checks.answers.death.agency_of_last_residence import agency_of_last_residence
from validator.checks.answers.death.death_after_birth import death_after_birth
from validator.checks.answers.death.death_not_in_future import death_not_in_future
from validator.checks.answers.death.death_notice_date import death_notice_date
from validator.checks.answers.death.death_paper_of_case import death_paper_of_case
from validator.checks.answers.death.death_registration_kind import death_registration_kind
from validator.checks.answers.death.deceased_number_sex import deceased_number_sex
from validator.checks.answers.death.late_death_registration import late_death_registration
from validator.checks.answers.death.moment_of_death import moment_of_death
from validator.checks.answers.death.no_death_paper import no_death_paper
from validator.checks.answers.death.requester_is_not_deceased import requester_is_not_deceased
from validator.checks.answers.death.time_of_death import time_of_death
from validator.checks.answers.email_domain_slip import email_domain_slip
from validator.checks.answers.ethnic_group_is_nationality import ethnic_group_is_nationality
from validator.checks.answers.id_paper_date import id_paper_date
from validator.checks.answers.id_paper_number import id_paper_number
from validator.checks.answers.marital.agency_of_permanent_residence import agency_of_permanent_residence
from validator.checks.answers.marital.foreign_divorce_not_entered import foreign_divorce_not_entered
from validator.checks.answers.marital.foreign_mission_marriage import foreign_mission_marriage
from validator.checks.answers.marital.lost_certificate_other_purpose import lost_certificate_other_purpose
from validator.checks.answers.marital.married_and_marrying import married_and_marrying
from validator.checks.answers.marital.number_of_own_sex import number_of_own_sex
from validator.checks.answers.marital.old_enough_to_marry import old_enough_to_marry
from validator.checks.answers.marital.one_copy_to_marry import one_copy_to_marry
from validator.checks.answers.marital.partner_of_same_sex import partner_of_same_sex
from validator.checks.answers.marital.requester_is_person import requester_is_person
from validator.checks.answers.marital.time_in_order import time_in_order
from validator.checks.answers.name_letters import name_letters
from validator.checks.answers.name_one_word import name_one_word
from validator.checks.answers.old_address import old_address
from validator.checks.answers.old_identity_number import old_identity_number
from validator.checks.answers.old_identity_paper import old_identity_paper
from validator.checks.answers.personal_number_birth_year import personal_number_birth_year
from validator.checks.answers.required_answer import required_answer
from validator.checks.answers.unknown_answer import unknown_answer
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
from validator.checks.dossier.authorisation_not_certified import authorisation_not_certified
from validator.checks.dossier.certificate_not_needed import certificate_not_needed
from validator.checks.dossier.death_sibling_procedure import death_sibling_procedure
from validator.checks.dossier.foreign_paper_not_legalised import foreign_paper_not_legalised
from validator.checks.dossier.paper_missing import paper_missing
from validator.checks.dossier.paper_not_needed import paper_not_needed
from validator.checks.dossier.same_file_twice import same_file_twice
from validator.checks.dossier.sibling_procedure import sibling_procedure
from validator.checks.dossier.unknown_paper_slot import unknown_paper_slot
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
    answer_misread,
    answer_length,
    answer_option,
    answer_number_range,
    unknown_answer,
    name_letters,
    name_one_word,
    personal_number_birth_year,
    old_identity_number,
    id_paper_date,
    old_identity_paper,
    email_domain_slip,
    id_paper_number,
    date_in_future,
    old_address,
    commune_of_province,
    commune_elsewhere,
    ethnic_group_is_nationality,
    # Answers: birth registration
    personal_number_sex,
    same_personal_number,
    child_after_parents,
    mother_very_young,
    registration_kind,
    late_registration,
    date_in_words,
    surname_of_parent,
    ethnic_group_of_parent,
    foreign_element,
    parent_unknown_but_filled,
    requester_is_parent,
    agency_of_residence,
    same_name_as_parent,
    # Answers: death registration
    death_not_in_future,
    death_after_birth,
    time_of_death,
    death_registration_kind,
    late_death_registration,
    no_death_paper,
    death_paper_of_case,
    death_notice_date,
    deceased_number_sex,
    agency_of_last_residence,
    requester_is_not_deceased,
    moment_of_death,
    # Answers: marital-status certificate
    requester_is_person,
    one_copy_to_marry,
    old_enough_to_marry,
    partner_of_same_sex,
    foreign_mission_marriage,
    married_and_marrying,
    time_in_order,
    lost_certificate_other_purpose,
    agency_of_permanent_residence,
    number_of_own_sex,
    foreign_divorce_not_entered,
    # The dossier as a whole
    paper_missing,
    paper_not_needed,
    authorisation_not_certified,
    foreign_paper_not_legalised,
    sibling_procedure,
    same_file_twice,
    unknown_paper_slot,
    death_sibling_procedure,
    certificate_not_needed,
)
