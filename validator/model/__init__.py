"""What the law, the forms, the procedures and a dossier are; standard library only."""
