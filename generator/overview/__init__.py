"""output/overzicht.html: one page for the programme team. Which document, which version, and what is missing where.

gather (from the project and what the batch made) → rows → page (HTML) → file. The page carries everything it needs and asks
nothing of the network; content is text in it, never markup or script.
"""
