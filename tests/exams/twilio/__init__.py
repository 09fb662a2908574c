"""The gateway against an external Twilio emulator; run by ``make exam-twilio``."""
