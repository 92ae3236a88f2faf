"""The options of the commands, one file per group: their names, their help, and the section of the help they are in.

Dataclasses of plain texts that Typer reads; what the texts mean is read in `reading/`, so that help and completion
start without loading the program's values.
"""
