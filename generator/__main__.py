"""`python -m generator` is the same as `rijkspen`."""

from generator.cli.app import main

if __name__ == "__main__":
    main()
