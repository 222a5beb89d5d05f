"""The last stage, convert: from Word file to accessible PDF (PDF/UA-1 and PDF/A-2a), and what can be seen in one.

    from generator.pdf.libreoffice import Converter

    with Converter() as converter:
        pdf = converter.convert("voortgang", docx).data()

LibreOffice lays out and tags; `repair` mends what it does wrong; `fonts` says which letters stand on the page.
"""
