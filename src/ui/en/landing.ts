/** English words of the bar that shows what was sought, on a page that a reader landed on from search. */
export const words = {
  bar: 'Search matches',
  previous: 'Previous',
  previousMatch: 'Previous match',
  next: 'Next',
  nextMatch: 'Next match',
  done: 'Done',
  removeMarks: 'Done: remove the marks',
  quote: (text: string) => `“${text}”`,
  /** Before what was sought. */
  cannotMark: 'This browser cannot mark words: ',
  marked: 'Marked: ',
  match: (number: number, total: number) => `Match ${number} of ${total}: `,
  matches: (total: number) => (total === 1 ? '1 match: ' : `${total} matches: `),
};
