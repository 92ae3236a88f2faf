"""The options of the commands: their help, and how their texts are read."""
