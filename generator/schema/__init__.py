"""Content models: what an author may write, and what it means. The one door to pydantic and to markdown-it."""
