/** What the empty search field shows as an example of a query: the publication's featured term. */
export const exampleQuery = 'negative list';
