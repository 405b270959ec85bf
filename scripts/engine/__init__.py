"""Builds the Python engine that runs in the browser: Pyodide's core, the wheels, and our own lock file over them."""
