"""The research export: de-identified by default, streamed, and checkable afterwards."""

from smsint.services.exporting.reading import Difference
from smsint.services.exporting.request import ExportRefused, ExportRequest
from smsint.services.exporting.run import export, make_folder
from smsint.services.exporting.verify import verify

__all__ = ["Difference", "ExportRefused", "ExportRequest", "export", "make_folder", "verify"]
