"""Word files: templates, house styles, and the writer that turns a tree into WordprocessingML.

Knows the tree and the house style; has never heard of a Kamerstuk.
"""
