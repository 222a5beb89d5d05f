"""Laws that are cited by name or abbreviation, with their id in wetten.overheid.nl: only those that leave no doubt.

"Woo", "Awb" and the like are also ordinary letters, so a name counts only behind "artikel …". The Burgerlijk Wetboek is
one id per book, which the number of the article names ("artikel 6:162 BW").
"""

from __future__ import annotations

LAWS: dict[tuple[str, ...], str] = {
    ("grondwet",): "BWBR0001840",
    ("gw",): "BWBR0001840",
    ("awb",): "BWBR0005537",
    ("algemene", "wet", "bestuursrecht"): "BWBR0005537",
    ("woo",): "BWBR0045754",
    ("wet", "open", "overheid"): "BWBR0045754",
    ("wob",): "BWBR0005252",
    ("wet", "openbaarheid", "van", "bestuur"): "BWBR0005252",
    ("gemeentewet",): "BWBR0005416",
    ("provinciewet",): "BWBR0005645",
    ("wgr",): "BWBR0003740",
    ("wet", "gemeenschappelijke", "regelingen"): "BWBR0003740",
    ("financiële", "-", "verhoudingswet"): "BWBR0008290",
    ("fvw",): "BWBR0008290",
    ("omgevingswet",): "BWBR0037885",
    ("comptabiliteitswet", "2016"): "BWBR0039429",
    ("archiefwet", "1995"): "BWBR0007376",
    ("kieswet",): "BWBR0004627",
    ("participatiewet",): "BWBR0015703",
    ("jeugdwet",): "BWBR0034925",
    ("wmo", "2015"): "BWBR0035362",
    ("wet", "maatschappelijke", "ondersteuning", "2015"): "BWBR0035362",
    ("zorgverzekeringswet",): "BWBR0018450",
    ("wlz",): "BWBR0035917",
    ("wet", "langdurige", "zorg"): "BWBR0035917",
    ("wet", "milieubeheer"): "BWBR0003245",
    ("wabo",): "BWBR0024779",
    ("vreemdelingenwet", "2000"): "BWBR0011823",
    ("wetboek", "van", "strafrecht"): "BWBR0001854",
    ("sr",): "BWBR0001854",
    ("wetboek", "van", "strafvordering"): "BWBR0001903",
    ("sv",): "BWBR0001903",
    ("wetboek", "van", "burgerlijke", "rechtsvordering"): "BWBR0001827",
    ("rv",): "BWBR0001827",
    ("politiewet", "2012"): "BWBR0031788",
    ("aanwijzingen", "voor", "de", "regelgeving"): "BWBR0005730",
}
CIVIL_CODE = {
    "1": "BWBR0002656", "2": "BWBR0003045", "3": "BWBR0005291", "4": "BWBR0002761", "5": "BWBR0005288",
    "6": "BWBR0005289", "7": "BWBR0005290", "8": "BWBR0005034", "10": "BWBR0030068",
}  # fmt: skip
NAMES = {
    "BWBR0001840": "Grondwet", "BWBR0005537": "Awb", "BWBR0045754": "Woo", "BWBR0005252": "Wob",
    "BWBR0005416": "Gemeentewet", "BWBR0005645": "Provinciewet", "BWBR0003740": "Wet gemeenschappelijke regelingen",
    "BWBR0008290": "Financiële-verhoudingswet", "BWBR0037885": "Omgevingswet", "BWBR0039429": "Comptabiliteitswet 2016",
    "BWBR0007376": "Archiefwet 1995", "BWBR0004627": "Kieswet", "BWBR0015703": "Participatiewet",
    "BWBR0034925": "Jeugdwet", "BWBR0035362": "Wmo 2015", "BWBR0018450": "Zorgverzekeringswet", "BWBR0035917": "Wlz",
    "BWBR0003245": "Wet milieubeheer", "BWBR0024779": "Wabo", "BWBR0011823": "Vreemdelingenwet 2000",
    "BWBR0001854": "Sr", "BWBR0001903": "Sv", "BWBR0001827": "Rv", "BWBR0031788": "Politiewet 2012",
    "BWBR0005730": "Aanwijzingen voor de regelgeving",
}  # fmt: skip
LONGEST_NAME = max(len(name) for name in LAWS)
