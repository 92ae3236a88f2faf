"""Where work orders run: in this process or in worker processes."""
