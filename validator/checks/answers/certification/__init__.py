"""Rules about certified copies, signatures and copies from the register."""
