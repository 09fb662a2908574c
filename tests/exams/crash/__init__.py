"""Worker processes killed at random moments: nothing is lost, nothing is sent twice."""
