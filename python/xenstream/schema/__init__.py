"""The generated classes as data: their names, layouts, packing, pfn entries and kinds of records."""
