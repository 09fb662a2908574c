"""Schemathesis over the OpenAPI description."""
