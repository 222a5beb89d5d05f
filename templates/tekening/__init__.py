"""The drawing of the first issue of the templates, part by part; see teken_sjablonen.py beside this folder."""
