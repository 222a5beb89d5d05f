"""What plan, agenda and stand van zaken share: facts of a region as sentences, tables and figures. No document type."""
