"""Rules about the declaration for the registration of a marriage."""
