"""What the service is measured against: each a program somebody could sensibly have written."""
