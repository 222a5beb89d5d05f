"""Any Word file, ours or someone else's, as a small read-only model: `WordText`. Opened with limits, never trusted."""
