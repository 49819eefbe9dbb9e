/** In the browser: where a reader wants to copy and has chosen nothing. */
export const words = { choose: 'Nothing is chosen to copy. Select some words, or press a paragraph’s number.' };
