"""The tools that keep the registers: add an entry (`rijkspen bronnen toevoegen`) and check what is in them
(`rijkspen bronnen controleer`). A register belongs to people: a tool changes only the lines it was asked to change.
"""
