"""word/theme/theme1.xml: the plainest theme that Word accepts. No style refers to it; Word wants it to be there."""

from __future__ import annotations

from tekening.opmaak import DECLARATION

COLOURS = {
    "dk1": "000000", "lt1": "FFFFFF", "dk2": "154273", "lt2": "E6E6E6", "accent1": "154273", "accent2": "01689B",
    "accent3": "275937", "accent4": "42145F", "accent5": "94710A", "accent6": "A90061", "hlink": "154273",
    "folHlink": "42145F",
}  # fmt: skip
FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
LINE = f'<a:ln w="6350">{FILL}</a:ln>'
EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme() -> bytes:
    """The theme, with one font for everything."""
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    font = '<a:latin typeface="Verdana"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'{DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="rijkspen">'
        f'<a:themeElements><a:clrScheme name="rijkspen">{colours}</a:clrScheme>'
        f'<a:fontScheme name="rijkspen"><a:majorFont>{font}</a:majorFont>'
        f"<a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="rijkspen"><a:fillStyleLst>{FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{LINE * 3}</a:lnStyleLst><a:effectStyleLst>{EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    ).encode()
