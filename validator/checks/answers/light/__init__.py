"""Rules of the procedures that are checked lightly: papers and a few questions of ours."""
