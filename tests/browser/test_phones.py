"""The virtual phone, as a person uses it."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.demo import Demo

pytestmark = pytest.mark.browser


def open_first(page: Page) -> None:
    """The phone of somebody who was asked something."""
    page.goto("/sandbox")
    page.locator(".phones a").first.click()
    expect(page.locator(".handset")).to_be_visible()


def send(page: Page, text: str) -> None:
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def test_enter_sends_and_the_answer_appears_by_itself(page: Page) -> None:
    open_first(page)
    expect(page.get_by_placeholder("Text message")).to_be_focused()
    send(page, "HELP")
    last = page.locator(".bubble").last
    expect(last).to_have_class(re.compile("theirs"), timeout=3000)
    expect(last).to_contain_text("STOP")
    expect(last.locator(".tick")).to_have_attribute("title", "delivered")
    assert page.get_by_placeholder("Text message").input_value() == ""


def test_the_field_is_ready_for_the_next_text(page: Page) -> None:
    open_first(page)
    send(page, "one")
    expect(page.locator(".bubble.ours", has_text="one").last).to_be_visible()
    expect(page.get_by_placeholder("Text message")).to_be_focused()
    send(page, "two")
    expect(page.locator(".bubble.ours", has_text="two").last).to_be_visible()


def test_what_is_being_typed_survives_the_news(page: Page) -> None:
    open_first(page)
    send(page, "HELP")
    page.keyboard.type("half a wor")
    expect(page.locator(".bubble").last).to_have_class(re.compile("theirs"), timeout=3000)
    with page.expect_response(lambda answer: "/conversation" in answer.url):
        pass  # the page has asked for news once more
    assert page.get_by_placeholder("Text message").input_value() == "half a wor"


def test_the_newest_text_is_in_view(page: Page) -> None:
    open_first(page)
    expect(page.locator(".bubble").last).to_be_in_viewport()
    send(page, "HELP")
    expect(page.locator(".bubble").last).to_have_class(re.compile("theirs"), timeout=3000)
    expect(page.locator(".bubble").last).to_be_in_viewport()


def test_a_day_later_there_are_new_texts(page: Page) -> None:
    open_first(page)
    before = page.locator(".clock strong").inner_text()
    days = page.locator(".bubbles .day").count()
    page.get_by_role("button", name="+1 day").click()
    expect(page.locator(".clock strong")).not_to_have_text(before, timeout=20_000)
    expect(page.locator(".handset")).to_be_visible()
    assert page.locator(".bubbles .day").count() > days


def test_without_javascript_everything_still_works(browser: Browser, demo: Demo) -> None:
    context = browser.new_context(base_url=demo.url, java_script_enabled=False)
    page = context.new_page()
    open_first(page)
    page.get_by_placeholder("Text message").fill("no script")
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".bubble.ours", has_text="no script")).to_be_visible()
    before = page.locator(".clock strong").inner_text()
    page.get_by_role("button", name="+1 hour").click()
    expect(page.locator(".clock strong")).not_to_have_text(before)
    context.close()
