"""The dialect of the manual: CommonMark, pipe tables and Pandoc's well-known marks, read into our tree.

The road of a text: `grammar` (markdown-it with our rules: `inline_rules`, `block_rules`) makes tokens; `blocks`,
`tables` and `inlines` make tree nodes of them, with the place of each (`places`); what cannot be in a document is
refused with advice (`refusals`). Nothing is dropped in silence: what we do not understand is a fault.
"""
