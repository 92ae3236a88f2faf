"""Who is in the list and whose photos are: values, without Qt but for the words of the window."""
