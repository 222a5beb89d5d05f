"""The command line: the one door to typer and rich. It asks the pipeline and the batch, and shows what they say."""
