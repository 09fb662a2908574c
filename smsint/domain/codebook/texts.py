"""Texts in both directions, answers, and the counters of each day."""

from smsint.domain.codebook.codes import KINDS, UNSENT_REASONS
from smsint.domain.codebook.shape import (
    DATED,
    Column,
    Table,
    count,
    labels,
    local_date,
    named,
    of_enrollment,
    share,
    when,
    yes_no,
)

_REPLIES = labels(understood="understood", not_understood="replied to, and not understood")

MESSAGES = Table(
    "messages",
    "message",
    "One row per text to a participant, sent or not.",
    ("participant_id", "enrollment_no", "message_no"),
    (
        *of_enrollment("message_no", "texts of the enrollment in the order in which they were written"),
        Column("kind", "code", "why it was written", values=KINDS),
        Column("track", "code", "which track of the protocol", missing="not of a track"),
        Column("occurrence_day", "integer", "study day it was planned for: with track the "
               "decision point", unit="days", missing="not of a track"),
        Column("template", "code", "which message template", missing="written by staff"),
        Column("variant", "integer", "which wording of it", missing="written by staff"),
        Column("question", "code", "the question it asks", missing="asks nothing"),
        yes_no("is_reply", "answers a text of the participant"),
        Column("language", "code", "of the text", values=labels(en="English", es="Spanish"),
               identifier="quasi", profiles=DATED),
        Column("encoding", "code", "how it is sent"),
        count("segments", "SMS segments that it takes"),
        Column("state", "code", "where it stands in the send ledger",
               values=labels("due", "claimed", "in_doubt", "sent", "expired", "cancelled",
                              "suppressed", "failed", "escalated")),
        Column("reason", "code", "why it was not sent, or waits",
               values=labels(*UNSENT_REASONS), missing="none"),
        count("attempts", "tries to hand it to the provider"),
        *when("planned", "first planned to leave"),
        *when("sent", "taken by the provider", "not sent"),
        Column("delivery_status", "code", "the provider's last word on it",
               values=labels("accepted", "scheduled", "queued", "sending", "sent", "undelivered",
                              "failed", "canceled", "delivered", "read"),
               missing="not sent, or nothing heard"),
        Column("error_code", "integer", "the provider's error", missing="none"),
        Column("reply", "code", "how its question was answered",
               values=_REPLIES, missing="asks nothing, or nobody replied"),
        Column("reply_s", "integer", "from the text to the first reply to its question",
               unit="seconds", missing="asks nothing, or nobody replied"),
        Column("library_hash", "code", "SHA-256 of the library it came from",
               missing="not of the library"),
        named("provider_id", "the provider's identifier", "not sent"),
        named("text", "the text as it was sent"),
    ),
)  # fmt: skip


INBOUND = Table(
    "inbound",
    "inbound",
    "One row per text from a participant. Texts from shared or unknown phones belong to nobody and "
    "are left out.",
    ("participant_id", "enrollment_no", "inbound_no"),
    (
        *of_enrollment("inbound_no", "texts of the participant to us in the order of their arrival"),
        *when("received", "received"),
        yes_no("prompted", "a question was open when it came"),
        count("media", "pictures and other attachments"),
        Column("answer", "code", "how it answers a question, open or lately closed, or corrects an answer",
               values=labels("parsed", "invalid", "ambiguous"), missing="it answers none"),
        yes_no("reprompted", "the question was asked a second time"),
        yes_no("opted_out", "it ended the texts"),
        yes_no("opted_in", "it let texts begin again"),
        yes_no("held", "texts were held until staff had looked"),
        Column("alert", "code", "words of crisis", values=labels("acute", "concern"),
               missing="none"),
        yes_no("task", "staff were asked to look"),
        yes_no("replied", "the service answered it"),
        Column("source", "code", "how it reached us",
               values=labels(webhook="webhook", list="found in the provider's list")),
        named("provider_id", "the provider's identifier"),
        named("text", "what the participant wrote"),
    ),
)  # fmt: skip


ANSWERS = Table(
    "answers",
    "answer",
    "One row per answer to a question; a correction is a further row.",
    ("participant_id", "enrollment_no", "answer_no"),
    (
        *of_enrollment("answer_no", "answers of the enrollment in the order of their arrival"),
        Column("question", "code", "the question"),
        Column("item", "code", "the construct that it asks for"),
        Column("status", "code", "whether it was understood",
               values=labels("parsed", "invalid", "ambiguous")),
        Column("value_number", "number", "the answer, where it is a number",
               missing="not a number, or not understood"),
        Column("value_code", "code", "the answer, where it is one of listed words",
               missing="not a listed word, or not understood"),
        yes_no("is_right", "the right answer to a question of a quiz",
               missing="no quiz, or not understood"),
        yes_no("is_final", "no later answer corrects it"),
        *when("asked", "asked"),
        *when("answered", "answered"),
        Column("latency_s", "integer", "from question to answer", unit="seconds",
               derived=True),
    ),
)  # fmt: skip


ENGAGEMENT_DAYS = Table(
    "engagement_days",
    "day",
    "One row per enrollment and study day on which anything happened; a day without a row is a day "
    "without events. Replies count on the day of the prompt that they answer.",
    ("participant_id", "enrollment_no", "day"),
    (
        *of_enrollment(),
        Column("day", "integer", "study day", unit="days"),
        count("sent", "texts that the provider took", derived=True),
        count("delivered", "texts known to have arrived", derived=True),
        count("undelivered", "texts known not to have arrived", derived=True),
        count("prompts", "texts that asked something, less those known not to have arrived; what was "
              "replied to arrived", derived=True),
        count("answered", "prompts of this day with an answer that was understood", derived=True),
        count("not_understood", "prompts of this day with a reply, and none understood", derived=True),
        count("inbound", "texts from the participant", derived=True),
        count("unprompted", "of these, while nothing was asked", derived=True),
        Column("latency_s", "integer", "from prompt to first reply, summed over the prompts with "
               "a reply", unit="seconds", derived=True),
        share("response_rate_7", "answered / prompts of this day and the six before",
               "nothing was asked in these days"),
        share("response_rate_28", "answered / prompts of this day and the 27 before",
               "nothing was asked in these days"),
        local_date("on", "local date"),
    ),
)  # fmt: skip
