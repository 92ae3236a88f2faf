"""Pages to print: text, pictures and lines on paper, as PDF or as JPEG pages. Runs in workers."""
