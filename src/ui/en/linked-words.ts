/** English words for arriving by a link to words. */
export const words = {
  cannotMark: (texts: readonly string[]) =>
    `This browser cannot mark the words that were linked to: ${texts.map((text) => `“${text}”`).join(', ')}`,
};
