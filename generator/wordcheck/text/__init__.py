"""Rules over the words of a Word file: whether they agree with each other and with the registers."""
