"""The document as a tree of blocks and inlines: the contract between the document types and the Word writer.

It says what a text *is* (a heading, a note, a box), never how it looks. It knows only `Location`. Change it in a
commit of its own. Modelled on pandoc's AST and python-mammoth's `documents.py`.
"""
