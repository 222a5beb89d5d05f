"""Around the chain: on which page everything stands, and what is remembered of that."""
