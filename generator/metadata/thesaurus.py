"""The codes of TOOI that our documents use: the terms of the value lists of DiWoo 0.9.8, by their preferred name.

Source: diwoo-metadata-lijsten.xsd 0.9.8 (lists of 12 August 2025), published on standaarden.overheid.nl/diwoo/metadata.
A document type names its terms (`PublicationKind`); here they get their URI. The list of relations has no "is bijlage
bij": that a nota belongs to a letter is told by isPartOf, and from the letter by "heeft bijlage".
"""

from __future__ import annotations

import re

from generator.metadata.model import Term

CORE = "https://identifier.overheid.nl/tooi/def/thes/kern/"
ORGANISATIONS = "https://identifier.overheid.nl/tooi/id/"
EU_LISTS = "http://publications.europa.eu/resource/authority/"

CATEGORIES = {  # scw_woo_informatiecategorieen, version 4
    "adviezen": "c_99a836c7",
    "agenda’s en besluitenlijsten bestuurscolleges": "c_3a248e3a",
    "bereikbaarheidsgegevens": "c_89ee6784",
    "beschikkingen": "c_46a81018",
    "bij vertegenwoordigende organen ingekomen stukken": "c_8c840238",
    "convenanten": "c_8fc2335c",
    "inspanningsverplichting art 3.1 Woo": "c_816e508d",
    "jaarplannen en jaarverslagen": "c_c6cd1213",
    "klachtoordelen": "c_a870c43d",
    "onderzoeksrapporten": "c_fdaee95e",
    "ontwerpen van wet- en regelgeving met adviesaanvraag": "c_759721e2",
    "organisatie en werkwijze": "c_40a05794",
    "overige besluiten van algemene strekking": "c_aab6bfc7",
    "subsidieverplichtingen anders dan met beschikking": "c_cf268088",
    "vergaderstukken Staten-Generaal": "c_c76862ab",
    "vergaderstukken decentrale overheden": "c_db4862c3",
    "wetten en algemeen verbindende voorschriften": "c_139c6280",
    "Woo-verzoeken en -besluiten": "c_3baef532",
}
KINDS = {  # ccw_plooi_documentsoorten, version 7: those that fit what we make
    "Kamerbrief": "c_49599e6c",
    "agenda": "c_f90465b3",
    "beleidsnota": "c_9376c730",
    "beslisnota": "c_2977c34f",
    "brief": "c_7652d853",
    "convenant": "c_386e74cb",
    "plan": "c_5b1055aa",
    "publicatie": "c_6bbc9177",
    "voortgangsrapport": "c_cccba364",
}
ACTIONS = {  # ccw_plooi_documenthandelingen, version 2
    "ondertekening": "c_e1ec050e",
    "ontvangst": "c_dfcee535",
    "vaststelling": "c_641ecd76",
}
RELATIONS = {  # scw_documentrelatie, version 1
    "heeft bijlage": "c_05f4a5f3",
    "is reactie op": "c_07748060",
    "is uitwerking van": "c_24ddfb9b",
    "verwijst naar": "c_75fac459",
}
DUTCH = Term("Nederlands", f"{EU_LISTS}language/NLD")
DOCX = Term("Word DOCX", f"{EU_LISTS}file-type/DOCX")

REGISTERS = {  # letters that a code begins with → the register of organisations it stands in
    "mnre": "ministerie",
    "pv": "provincie",
    "gm": "gemeente",
    "ws": "waterschap",
    "so": "so",
    "zb": "zbo",
    "oorg": "oorg",
    "col": "col",
}
CODE = re.compile(r"(?P<register>[a-z]+)[0-9]+\Z")


def term(terms: dict[str, str], label: str) -> Term:
    """The term of this list with this name."""
    return Term(label, CORE + terms[label])


def organisation_uri(code: str) -> str | None:
    """The URI of the organisation with this code (`mnre1034`); None when it is no code of TOOI."""
    match = CODE.match(code)
    register = REGISTERS.get(match["register"]) if match else None
    return f"{ORGANISATIONS}{register}/{code}" if register else None
