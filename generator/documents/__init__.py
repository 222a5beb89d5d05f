"""The document types. Adding one is a folder beside these and a line in `registry.DOCUMENT_TYPES`."""
