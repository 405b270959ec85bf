"""Rules about the application to exchange or re-issue a driving licence."""
