/** What the publication says of itself. */
export const publication = {
  /** Its name, as it stands at the head of every page. */
  name: 'Glossator',
  /** What it is in a few words. */
  tagline: 'Policy documents, glossed',
  /** The same for a link's picture, below the tagline. */
  subtitle: 'Word for word, with their terms explained in the margin',
  /** One sentence for those who put the site on a home screen. */
  description: 'Policy documents, word for word, with their terms explained in the margin.',
  /** The line at the foot of every page: whose words are whose. */
  footer: 'Official text is its publisher’s and shown verbatim; numbers, notes and everything else are Glossator’s.',
  /** The term that stands for the others where an example is wanted. */
  featured: { term: 'negative-list' },
  /** Under what licence the notes may be used. */
  licence: { name: 'MIT' },
} as const;
