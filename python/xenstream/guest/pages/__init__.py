"""Where the pages of a guest are in its image, by pfn."""
