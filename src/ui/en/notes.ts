/** Notes beside the text, and the sources of a term's note. */
export const words = {
  notes: 'Notes',
  /** Names the way from a note to the page of its term, which begins with what is seen of it: the term. */
  more: (term: string) => `${term}: the whole note`,
  /** Names the way from a note to its term in the text. */
  back: (term: string, label: string) => `Back to “${term}” in ${label}`,
  source: (number: string) => `Source ${number}`,
};
