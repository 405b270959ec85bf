"""The only modules that meet outside bytes and the libraries that read them; every failure is ``Unreadable``."""
