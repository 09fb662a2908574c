"""Rows: tables, engine, encryption, the audit chain, and queries by noun."""
