"""House style: what a Word file does otherwise than the house style has it."""
