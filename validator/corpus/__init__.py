"""Data as the law, the forms and the procedures are: from YAML at build time, from JSON bundles at run time."""
