"""Rules about the dossier as a whole: its papers and its circumstances."""
