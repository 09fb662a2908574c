"""``python -m smsint`` is the ``smsint`` command."""

from smsint.cli import main

main()
