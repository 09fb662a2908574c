"""Phone numbers as the clinic writes them, in the one form the service keeps: E.164.

The numbering plans of the world are data, like the zones of ``zoneinfo``; ``phonenumbers`` holds
them (Google's libphonenumber).
"""

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

# A text to these reaches no patient, or costs whoever answers it.
_NOT_A_PATIENT = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
        PhoneNumberType.PAGER,
        PhoneNumberType.UNKNOWN,  # of no range that was given out: what is_valid_number asks, once
    }
)


def normalize(text: str, region: str) -> str | None:
    """The E.164 form of a number that a patient can be texted at; none when it is not one.

    ``region`` (such as ``US``) reads numbers without a country code. An extension cannot be
    texted, so a number with one is refused rather than shortened.
    """
    try:
        number = phonenumbers.parse(text, region)
    except NumberParseException:
        return None
    if number.extension or phonenumbers.number_type(number) in _NOT_A_PATIENT:
        return None
    return str(phonenumbers.format_number(number, PhoneNumberFormat.E164))
