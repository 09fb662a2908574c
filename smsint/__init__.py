"""smsint: text messages that keep people in treatment."""
