"""What texts cost: one rule and one price, for rehearsals and for reports."""

SEGMENT_PRICE = 0.0128
"""US dollars for a segment to or from a US mobile, at most: Twilio's list price of a long code, 0.0083
in either direction (its page of US prices, as of October 2026), and what a large carrier adds, up to
0.0045 (0.0035 at AT&T, 0.0045 at T-Mobile and Verizon: TextVolt's list of 26 May 2026). Rent of numbers
and registration are not in it, and no discounts."""
PRICED_IN = "October 2026"


def cost(segments: int, inbound: int, price: float) -> float:
    """Of segments sent and texts received: both are billed, and a text from a patient is taken for
    one segment."""
    return (segments + inbound) * price
