/** Where a layer knows its features: an item of a set of extents, everywhere, or nowhere (it was lost). */
export type KnownWhere = number | 'everywhere' | 'nowhere';
