"""One run of a Batch: what is fed, published, recorded and gone on with."""
