/** How many words of context a concordance line shows on either side. */
const WORDS_EITHER_SIDE = 9;

/**
 * The words on either side of a passage, for a concordance line (keyword in context).
 *
 * @returns the text before and after, as it stands, with an ellipsis where it was cut
 */
export function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(0, start).split(' ');
  const after = text.slice(end).split(' ');
  return {
    before:
      before.length > WORDS_EITHER_SIDE + 1 ? `… ${before.slice(-WORDS_EITHER_SIDE - 1).join(' ')}` : before.join(' '),
    after:
      after.length > WORDS_EITHER_SIDE + 1 ? `${after.slice(0, WORDS_EITHER_SIDE + 1).join(' ')} …` : after.join(' '),
  };
}
