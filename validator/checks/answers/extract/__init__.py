"""Rules about the request for a copy of a civil-status extract."""
