"""The search: records from the catalog, analysed, in small files of which a query reads a few."""
