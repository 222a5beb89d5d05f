"""The last stage, convert: from Word file to accessible PDF, through LibreOffice."""
