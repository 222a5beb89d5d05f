"""Accessible: what a Word file must have by law (EN 301 549, WCAG 2.1 AA) before anyone can read it with a screen reader."""
