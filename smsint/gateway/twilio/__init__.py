"""Twilio: its own SDK over our HTTP client, its signatures, its webhook forms."""

from smsint.gateway.twilio.address import check_api_url
from smsint.gateway.twilio.client import TwilioGateway

__all__ = ["TwilioGateway", "check_api_url"]
