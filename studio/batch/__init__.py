"""Order: finds the photos, settles every name, runs the workers and publishes. Knows no pixels and no screen."""
