"""Consistency: do the words of a document agree with each other, with the registers and with the other documents?

A rule sees text as ordered passages, whatever they came from: a composed document, a whole set, or a Word file that
rijkspen did not make. It knows the names of the registers (`vocabulary`), never the pipeline. Precision goes before
recall: a rule that cries wolf is switched off, and then it finds nothing at all.
"""
