/** Notes beside the text, and the sources of a term's note. */
export const words = {
  notes: 'Notes',
  /** Names the way from a note to its term in the text. */
  back: (term: string, label: string) => `Back to “${term}” in ${label}`,
  source: (number: string) => `Source ${number}`,
};
