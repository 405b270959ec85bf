"""From the data and the rules to the pages of the guide: pure page functions, one Jinja template per kind of page."""
