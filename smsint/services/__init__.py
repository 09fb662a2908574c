"""One use case each: gather rows, let the domain decide, apply what it answered, in one transaction."""
