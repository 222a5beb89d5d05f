"""Figures as native Word charts: DrawingML chart parts (ECMA-376, 21.2) with their workbook, to be edited in Word.

A chart or a time bar first becomes a `Plot`, bars along an axis (plot.py); from a plot come the workbook (workbook.py) and
the chart part (chart_part.py), in the colours of the house style (look.py). The two libraries that write them are loaded
when the first figure is written: a letter has none.
"""
