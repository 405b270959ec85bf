"""What moves in the guide: the day, the terms, the choosers, the filter, the list of steps, the switch of languages."""

from dataclasses import replace
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from scripts.site.page import Page as GuidePage
from scripts.site.reader import Reader
from scripts.site.sources import Sources
from scripts.site.standing import standing
from tests.browser.conftest import Visit
from tests.browser.steps import assert_accessible, assert_no_sideways_scroll, tabs_to
from validator.model.law import LawRef
from validator.model.text import Text

pytestmark = pytest.mark.browser
DAYS = ("2019-01-01", "2021-06-01", "2024-07-01", "2025-12-31", "2026-08-05", "2026-11-24", "2027-03-01")
#: The reader's clock stands in June 2027.
LATER = """Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super("2027-06-01T12:00:00"); }
}"""
DESK = {"viewport": {"width": 1280, "height": 800}}


def shown_as_of(page: Page, day: str) -> None:
    if not page.is_visible("#hs-asof-day"):
        page.click("#hs-asof summary")
    page.fill("#hs-asof-day", day)
    expect(page.locator("html")).to_have_attribute("data-as-of", day)


def test_page_and_python_say_the_same_of_the_law(visit: Visit, sources: Sources) -> None:
    """Every instrument and provision of the register, on days before, between and after its changes."""

    refs = [
        ref
        for item in sources.corpus.instruments.values()
        for ref in (LawRef(item.id), *(provision.ref for provision in item.provisions))
    ]
    nowhere = GuidePage(path="law/index", template="", title=Text(vi="a", en="a"), description=Text(vi="a", en="a"))
    for lang in ("vi", "en"):
        page = visit(lang, "law/nd-45-2020/")
        for day in DAYS:
            there = page.evaluate(
                """async ([dates, day]) => {
                    const { standing } = await import(document.querySelector("script[src$='law.js']").src);
                    return dates.map((each) => standing(each, day, [], false));
                }""",
                [[standing(sources.corpus, ref).data() for ref in refs], day],
            )
            reader = Reader(sources, nowhere, lang, frozenset())
            for ref, (state, told) in zip(refs, there, strict=True):
                found = replace(standing(sources.corpus, ref), replaced_by=())
                assert state == found.on(date.fromisoformat(day)).value, (ref, day)
                if day == sources.as_of.isoformat():
                    assert told == reader.state_words(found, full=False), ref


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_script_and_build_write_the_same_citations(visit: Visit, lang: str, sources: Sources) -> None:
    """As of the day of the register, the script changes not one letter of what the build wrote."""
    for path in ("steps/submit/", "law/nd-45-2020/", "acts/e-transactions/", "procedures/1.001193/"):
        built = visit(lang, path, java_script_enabled=False).locator("[data-law]").all_inner_texts()
        page = visit(lang, path)
        shown_as_of(page, sources.as_of.isoformat())
        assert page.locator("[data-law]").all_inner_texts() == built


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_page_as_it_stood(visit: Visit, lang: str) -> None:
    page = visit(lang, "steps/account/")
    old, new = page.locator("#portal-accounts"), page.locator("#account-is-eid")
    expect(old).to_be_hidden()
    expect(new).to_be_visible()
    shown_as_of(page, "2021-06-01")
    expect(old).to_be_visible()
    expect(new).to_be_hidden()
    expect(page.locator(".hs-asof__told")).to_contain_text("01/06/2021" if lang == "vi" else "1 June 2021")
    assert_accessible(page)
    page.click("#hs-asof-today")
    expect(old).to_be_hidden()
    expect(new).to_be_visible()
    expect(page.locator(".hs-asof__told")).to_be_empty()


def test_a_page_that_cites_what_has_ended_says_so(visit: Visit) -> None:
    page = visit("vi", "steps/submit/")
    expect(page.locator("#database-no-demand")).to_be_visible()
    shown_as_of(page, "2027-03-01")  # the day after Resolution 66.7 lapses
    expect(page.locator("#database-no-demand")).to_be_hidden()
    page = visit("vi", "law/luat-51-2005/")
    expect(page.locator(".hs-banner")).to_contain_text("Luật Giao dịch điện tử 2023")
    shown_as_of(page, "2021-06-01")
    expect(page.locator(".hs-banner")).to_be_hidden()
    page = visit("vi", "law/nd-45-2020/")
    expect(page.locator(".hs-banner")).to_be_hidden()


def test_a_reader_of_later_years_is_warned(visit: Visit) -> None:
    """The page goes by the reader's own day: what lapses after the build is not shown as if it held."""
    page = visit("en", "steps/submit/", script=LATER)
    expect(page.locator("#database-no-demand")).to_be_hidden()
    expect(page.locator(".hs-asof__told")).to_contain_text("1 June 2027")
    page = visit("en", "procedures/1.001193/", script=LATER)
    banner = page.locator("[data-banner]")
    expect(banner).to_be_visible()
    expect(banner).to_contain_text("Resolution 66.7/2025/NQ-CP")


def test_stale_comparisons(visit: Visit) -> None:
    page = visit("vi", "law/stale/")
    expect(page.locator("#hs-stale")).not_to_be_empty()
    page = visit("vi", "law/stale/", script="Date.now = () => new Date('2028-01-01').getTime()")
    assert page.locator("tr[data-checked] .hs-unsure:visible").count() == page.locator("tr[data-checked]").count()


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_term_explains_itself(visit: Visit, lang: str) -> None:
    page = visit(lang, "steps/submit/")
    term = page.locator("a.hs-term").first
    meaning = page.locator(f"#term-{term.get_attribute('data-term')}")
    expect(meaning).to_be_hidden()
    term.focus()
    page.keyboard.press("Enter")
    expect(meaning).to_be_visible()
    assert_accessible(page)
    page.keyboard.press("Escape")
    expect(meaning).to_be_hidden()
    expect(term).to_be_focused()
    terms = page.evaluate("[...document.querySelectorAll('a.hs-term')].map((each) => each.dataset.term)")
    assert len(terms) == len(set(terms))  # each is explained once


def test_a_term_leads_to_the_glossary_without_script(visit: Visit) -> None:
    page = visit("vi", "steps/submit/", java_script_enabled=False)
    page.locator("a.hs-term").first.click()
    assert "/glossary/#" in page.url


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_am_i_ready(visit: Visit, lang: str) -> None:
    page = visit(lang, "ready/")
    advice = page.locator(".hs-advice:visible")
    stored = page.evaluate("JSON.stringify([localStorage, sessionStorage])")
    assert page.locator("fieldset").count() <= 8
    expect(advice).to_have_count(0)
    for fieldset in page.locator("fieldset").all():
        fieldset.locator("input").last.check()
    assert advice.count() >= 3
    expect(page.locator(".hs-chooser__title")).to_contain_text(str(advice.count()))
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    assert page.evaluate("JSON.stringify([localStorage, sessionStorage])") == stored
    page.click("[data-clear]")
    expect(advice).to_have_count(0)
    assert page.locator("fieldset input:checked").count() == 0


def test_choosers_are_readable_without_script(visit: Visit) -> None:
    page = visit("vi", "ready/", java_script_enabled=False)
    assert page.locator(".hs-advice:visible").count() == page.locator(".hs-advice").count()
    expect(page.locator(".hs-advice__when").first).to_be_visible()


def test_which_copy(visit: Visit) -> None:
    page = visit("en", "steps/e-copies/")
    for name in page.evaluate("[...new Set([...document.querySelectorAll('[data-question]')].map((e) => e.name))]"):
        page.locator(f"input[name='{name}']").first.check()
    assert page.locator(".hs-advice:visible").count() >= 1


@pytest.mark.parametrize("path", ["acts/", "acts/cybersecurity/"])
def test_acts_by_who_commits_them(visit: Visit, path: str) -> None:
    page = visit("vi", path)
    acts = page.locator("[data-who]")
    all_of_them = acts.count()
    page.check("#hs-filter input[value=official]")
    shown = page.locator("[data-who]:visible").count()
    assert 0 < shown < all_of_them
    assert page.locator("[data-who~=official]").count() == shown
    expect(page.locator("#hs-filter [role=status]")).to_contain_text(str(shown))
    page.check("#hs-filter input[value='']")
    assert page.locator("[data-who]:visible").count() == all_of_them


def test_the_list_of_steps(visit: Visit) -> None:
    page = visit("vi", "steps/payment/")
    opened = page.locator(".hs-stepnav details[open]")
    expect(opened).to_have_count(1)
    expect(opened).to_contain_text("6")
    expect(page.locator(".hs-stepnav [aria-current=step]")).to_have_count(1)
    tabs_to(page, ".hs-stepnav details:not([open]) summary")
    page.keyboard.press("Enter")
    expect(opened).to_have_count(2)
    page = visit("vi", "steps/payment/", java_script_enabled=False)
    expect(page.locator(".hs-stepnav details[open]")).to_have_count(7)


@pytest.mark.parametrize(("lang", "other"), [("vi", "en"), ("en", "vi")])
def test_the_switch_keeps_the_place(visit: Visit, lang: str, other: str) -> None:
    page = visit(lang, "steps/printout/", **DESK)
    shown_as_of(page, "2025-01-01")
    page.locator(".hs-stepnav summary").first.click()
    page.check("[data-question] >> nth=0")
    page.evaluate("document.getElementById('conditions').scrollIntoView()")
    page.click("#hs-switch")
    page.wait_for_url("**/steps/printout/#*")
    assert ("/en/" in page.url) == (other == "en")
    assert "#cond" in page.url
    expect(page.locator("html")).to_have_attribute("data-as-of", "2025-01-01")
    expect(page.locator(".hs-stepnav details").first).to_have_attribute("open", "")
    expect(page.locator("[data-question]").first).to_be_checked()
    top = page.locator("#conditions").evaluate("each => each.getBoundingClientRect().top")
    assert -200 < top < 500
    assert page.evaluate("sessionStorage.length") == 0  # handed over, then erased


def test_the_whole_guide_on_paper(visit: Visit) -> None:
    page = visit("vi", "steps/all/", java_script_enabled=False)
    page.emulate_media(media="print")
    for number in range(1, 8):
        expect(page.locator("h2.hs-step").nth(number - 1)).to_contain_text(str(number))
    for part in (".hs-header", ".hs-footer nav", ".hs-actions"):
        for found in page.locator(part).all():
            expect(found).to_be_hidden()
    pdf = page.pdf(format="A4")
    assert pdf.startswith(b"%PDF")


def test_both_languages_beside_each_other(visit: Visit) -> None:
    page = visit("vi", "side-by-side/submit/", **DESK)
    pair = page.locator(".hs-both").nth(4)
    left, right = (pair.locator(f"p[lang={lang}]").bounding_box() for lang in ("vi", "en"))
    assert left
    assert right
    assert left["x"] + left["width"] <= right["x"]
    languages = page.evaluate("[...new Set([...document.querySelectorAll('.hs-both p')].map((each) => each.lang))]")
    assert languages == ["vi", "en"]
