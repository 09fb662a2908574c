"""The way to the SMS provider: Twilio, or a full fake."""
