"""The grammar of Dutch parliamentary and legal citations: tokens, small readers, and one recogniser per kind of source.

`tokens` cuts the text up; `cursor` walks over the tokens and can step back; the readers (`header`, `vergaderjaar`,
`dossier`, `numbers`, `pages`) each read one part of a citation; the recognisers put parts together and are listed in
`registry`. Sources: Aanwijzingen voor de regelgeving 3.43, Leidraad voor juridische auteurs, the identifiers of
officielebekendmakingen.nl, and the forms found in real letters and rulings.
"""
