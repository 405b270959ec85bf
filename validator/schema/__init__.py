"""Published JSON Schemas: a dossier, a report, a request to the checker."""
