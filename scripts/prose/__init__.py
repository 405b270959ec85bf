"""What is true of all texts of the project: both languages say the same, every duty cites, one word for one thing."""
