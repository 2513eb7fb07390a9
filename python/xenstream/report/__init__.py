"""All about an image on one page: its facts, as the commands print them in JSON, and pictures that show these."""
