"""The list of communes, and the units before July 2025, from two packages that are read and never installed."""
