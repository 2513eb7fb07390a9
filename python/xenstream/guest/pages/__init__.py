"""The places of a guest's pages in its image, by pfn."""
