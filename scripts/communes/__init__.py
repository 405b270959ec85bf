"""The list of communes and what they were before July 2025, from two packages that the build reads and never installs."""
