"""The command line: its arguments and words, where its data come from, what its commands do."""
