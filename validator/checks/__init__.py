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
from validator.checks.answers.birth.surname_of_parent import surname_of_parent
from validator.checks.answers.business.agency_of_head_office import agency_of_head_office
from validator.checks.answers.business.agent_is_not_owner import agent_is_not_owner
from validator.checks.answers.business.business_name_begins import business_name_begins
from validator.checks.answers.business.business_name_company import business_name_company
from validator.checks.answers.business.business_name_letters import business_name_letters
from validator.checks.answers.business.capital_in_words import capital_in_words
from validator.checks.answers.business.household_without_members import household_without_members
from validator.checks.answers.business.lump_sum_ended import lump_sum_ended
from validator.checks.answers.business.member_listed_twice import member_listed_twice
from validator.checks.answers.business.one_main_line import one_main_line
from validator.checks.answers.business.owner_has_another_business import owner_has_another_business
from validator.checks.answers.business.start_not_past import start_not_past
from validator.checks.answers.certification.certified_copy_cost import certified_copy_cost
from validator.checks.answers.certification.foreign_original_legalised import foreign_original_legalised
from validator.checks.answers.certification.original_at_hand import original_at_hand
from validator.checks.answers.certification.original_can_be_certified import original_can_be_certified
from validator.checks.answers.certification.register_copy_requester import register_copy_requester
from validator.checks.answers.certification.register_entry_can_be_found import register_entry_can_be_found
from validator.checks.answers.certification.signature_cost import signature_cost
from validator.checks.answers.certification.signature_on_transaction import signature_on_transaction
from validator.checks.answers.certification.signed_beforehand import signed_beforehand
from validator.checks.answers.certification.signer_shows_identity import signer_shows_identity
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
from validator.checks.answers.extract.enough_to_find import enough_to_find
from validator.checks.answers.extract.fee_for_copies import fee_for_copies
from validator.checks.answers.extract.hard_to_find import hard_to_find
from validator.checks.answers.extract.office_of_old_name import office_of_old_name
from validator.checks.answers.extract.registered_after_birth import registered_after_birth
from validator.checks.answers.id_paper_date import id_paper_date
from validator.checks.answers.id_paper_number import id_paper_number
from validator.checks.answers.judicial.one_record_per_dossier import one_record_per_dossier
from validator.checks.answers.judicial.record_from_sixteen import record_from_sixteen
from validator.checks.answers.judicial.record_is_electronic import record_is_electronic
from validator.checks.answers.judicial.record_two_by_agent import record_two_by_agent
from validator.checks.answers.judicial.record_two_for_agency import record_two_for_agency
from validator.checks.answers.judicial.residence_history_end import residence_history_end
from validator.checks.answers.judicial.residence_history_gap import residence_history_gap
from validator.checks.answers.judicial.residence_history_start import residence_history_start
from validator.checks.answers.judicial.residence_months_in_order import residence_months_in_order
from validator.checks.answers.judicial.residence_overlap import residence_overlap
from validator.checks.answers.judicial.residence_rows_in_order import residence_rows_in_order
from validator.checks.answers.licence.health_paper_date import health_paper_date
from validator.checks.answers.licence.licence_after_training import licence_after_training
from validator.checks.answers.licence.licence_number_shape import licence_number_shape
from validator.checks.answers.light.account_of_level_2 import account_of_level_2
from validator.checks.answers.light.registration_charge_paid import registration_charge_paid
from validator.checks.answers.light.scanned_from_original import scanned_from_original
from validator.checks.answers.marital.agency_of_permanent_residence import agency_of_permanent_residence
from validator.checks.answers.marital.foreign_divorce_not_entered import foreign_divorce_not_entered
from validator.checks.answers.marital.foreign_mission_marriage import foreign_mission_marriage
from validator.checks.answers.marital.lost_certificate_other_purpose import lost_certificate_other_purpose
from validator.checks.answers.marital.married_and_marrying import married_and_marrying
from validator.checks.answers.marital.old_enough_to_marry import old_enough_to_marry
from validator.checks.answers.marital.one_copy_to_marry import one_copy_to_marry
from validator.checks.answers.marital.partner_of_same_sex import partner_of_same_sex
from validator.checks.answers.marital.time_in_order import time_in_order
from validator.checks.answers.marriage.age_to_marry import age_to_marry
from validator.checks.answers.marriage.agency_of_one_side import agency_of_one_side
from validator.checks.answers.marriage.already_married import already_married
from validator.checks.answers.marriage.both_in_person import both_in_person
from validator.checks.answers.marriage.divorce_abroad_first_entered import divorce_abroad_first_entered
from validator.checks.answers.marriage.marriage_count_and_status import marriage_count_and_status
from validator.checks.answers.marriage.marriage_with_foreign_element import marriage_with_foreign_element
from validator.checks.answers.marriage.number_of_part import number_of_part
from validator.checks.answers.marriage.same_name_of_both import same_name_of_both
from validator.checks.answers.name_letters import name_letters
from validator.checks.answers.name_one_word import name_one_word
from validator.checks.answers.number_of_own_sex import number_of_own_sex
from validator.checks.answers.old_address import old_address
from validator.checks.answers.old_identity_number import old_identity_number
from validator.checks.answers.old_identity_paper import old_identity_paper
from validator.checks.answers.passport.birth_place_is_province import birth_place_is_province
from validator.checks.answers.passport.chip_passport import chip_passport
from validator.checks.answers.passport.first_passport import first_passport
from validator.checks.answers.passport.form_of_age import form_of_age
from validator.checks.answers.passport.passport_number_shape import passport_number_shape
from validator.checks.answers.passport.photo_recent import photo_recent
from validator.checks.answers.passport.refund_account import refund_account
from validator.checks.answers.personal_number_birth_year import personal_number_birth_year
from validator.checks.answers.requester_is_person import requester_is_person
from validator.checks.answers.required_answer import required_answer
from validator.checks.answers.residence.consent_not_given import consent_not_given
from validator.checks.answers.residence.contract_not_certified import contract_not_certified
from validator.checks.answers.residence.guardian_is_someone_else import guardian_is_someone_else
from validator.checks.answers.residence.head_is_applicant import head_is_applicant
from validator.checks.answers.residence.late_minor_residence import late_minor_residence
from validator.checks.answers.residence.minor_without_guardian import minor_without_guardian
from validator.checks.answers.residence.older_than_consent_free import older_than_consent_free
from validator.checks.answers.residence.one_head import one_head
from validator.checks.answers.residence.owners_all_agree import owners_all_agree
from validator.checks.answers.residence.phone_empty import phone_empty
from validator.checks.answers.residence.request_old_address import request_old_address
from validator.checks.answers.residence.request_text import request_text
from validator.checks.answers.residence.same_number_in_household import same_number_in_household
from validator.checks.answers.residence.temporary_period import temporary_period
from validator.checks.answers.residence.too_many_members import too_many_members
from validator.checks.answers.same_personal_number import same_personal_number
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
from validator.checks.dossier.business_sibling_procedure import business_sibling_procedure
from validator.checks.dossier.certificate_not_needed import certificate_not_needed
from validator.checks.dossier.child_without_number import child_without_number
from validator.checks.dossier.civil_status_copy import civil_status_copy
from validator.checks.dossier.copy_about_deceased import copy_about_deceased
from validator.checks.dossier.copy_sibling_procedure import copy_sibling_procedure
from validator.checks.dossier.death_sibling_procedure import death_sibling_procedure
from validator.checks.dossier.dossier_not_signed import dossier_not_signed
from validator.checks.dossier.file_named_after_paper import file_named_after_paper
from validator.checks.dossier.foreign_paper_not_legalised import foreign_paper_not_legalised
from validator.checks.dossier.insurance_book_lost import insurance_book_lost
from validator.checks.dossier.land_certificate_lost import land_certificate_lost
from validator.checks.dossier.licence_expired import licence_expired
from validator.checks.dossier.licence_sibling_procedure import licence_sibling_procedure
from validator.checks.dossier.marriage_sibling_procedure import marriage_sibling_procedure
from validator.checks.dossier.members_authorisation_not_certified import members_authorisation_not_certified
from validator.checks.dossier.overseas_form import overseas_form
from validator.checks.dossier.paper_altered import paper_altered
from validator.checks.dossier.paper_missing import paper_missing
from validator.checks.dossier.paper_not_needed import paper_not_needed
from validator.checks.dossier.passport_papers_certified import passport_papers_certified
from validator.checks.dossier.posted_signature_certified import posted_signature_certified
from validator.checks.dossier.record_agent_not_online import record_agent_not_online
from validator.checks.dossier.record_authorisation_certified import record_authorisation_certified
from validator.checks.dossier.registration_not_needed import registration_not_needed
from validator.checks.dossier.residence_sibling_procedure import residence_sibling_procedure
from validator.checks.dossier.same_file_twice import same_file_twice
from validator.checks.dossier.sibling_procedure import sibling_procedure
from validator.checks.dossier.unknown_paper_slot import unknown_paper_slot
from validator.checks.dossier.vehicle_registered_before import vehicle_registered_before
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
    # Answers: marriage registration
    age_to_marry,
    marriage_with_foreign_element,
    already_married,
    marriage_count_and_status,
    divorce_abroad_first_entered,
    same_name_of_both,
    number_of_part,
    both_in_person,
    agency_of_one_side,
    # Answers: copy of a civil-status extract
    enough_to_find,
    hard_to_find,
    fee_for_copies,
    office_of_old_name,
    registered_after_birth,
    # Answers: certification, copies from the register
    original_at_hand,
    original_can_be_certified,
    foreign_original_legalised,
    certified_copy_cost,
    signature_on_transaction,
    signed_beforehand,
    signer_shows_identity,
    signature_cost,
    register_copy_requester,
    register_entry_can_be_found,
    scanned_from_original,
    account_of_level_2,
    registration_charge_paid,
    # Answers: household-business registration
    business_name_begins,
    business_name_company,
    business_name_letters,
    one_main_line,
    capital_in_words,
    start_not_past,
    lump_sum_ended,
    household_without_members,
    member_listed_twice,
    agent_is_not_owner,
    owner_has_another_business,
    agency_of_head_office,
    # Answers: residence
    head_is_applicant,
    one_head,
    same_number_in_household,
    minor_without_guardian,
    older_than_consent_free,
    consent_not_given,
    owners_all_agree,
    guardian_is_someone_else,
    contract_not_certified,
    request_text,
    request_old_address,
    temporary_period,
    phone_empty,
    too_many_members,
    late_minor_residence,
    # Answers: driving licence
    licence_after_training,
    licence_number_shape,
    health_paper_date,
    # Answers: passport
    form_of_age,
    first_passport,
    refund_account,
    passport_number_shape,
    photo_recent,
    chip_passport,
    birth_place_is_province,
    # Answers: judicial record
    residence_history_gap,
    residence_history_start,
    residence_history_end,
    residence_months_in_order,
    residence_rows_in_order,
    residence_overlap,
    record_from_sixteen,
    one_record_per_dossier,
    record_two_for_agency,
    record_two_by_agent,
    record_is_electronic,
    # The dossier as a whole
    paper_missing,
    paper_not_needed,
    paper_altered,
    authorisation_not_certified,
    foreign_paper_not_legalised,
    sibling_procedure,
    same_file_twice,
    unknown_paper_slot,
    death_sibling_procedure,
    certificate_not_needed,
    marriage_sibling_procedure,
    copy_sibling_procedure,
    copy_about_deceased,
    civil_status_copy,
    land_certificate_lost,
    insurance_book_lost,
    vehicle_registered_before,
    business_sibling_procedure,
    registration_not_needed,
    members_authorisation_not_certified,
    dossier_not_signed,
    file_named_after_paper,
    residence_sibling_procedure,
    overseas_form,
    licence_sibling_procedure,
    licence_expired,
    passport_papers_certified,
    child_without_number,
    record_authorisation_certified,
    record_agent_not_online,
    posted_signature_certified,
)
