/** English words of the page on which quotations are checked, as it is built. */
export const words = {
  heading: 'Check a quotation',
  description:
    'Paste a text, and see of every quotation in it whether the words stand in the official text, and where.',
  lead: 'Paste an article, an answer of a chat program, or one sentence. Words in quotation marks, block quotes and runs of six words are held against the official text. Nothing leaves your device.',
  field: 'Text to check',
  check: 'Check',
  needsScript:
    'Checking needs JavaScript, since nothing is sent from here. Without it, look for the words with your browser’s own “find in page” on the full text:',
  verdicts: 'What the verdicts mean',
  meanings: [
    {
      verdict: 'Verbatim',
      meaning:
        'The words as they stand. Quotation marks, line breaks, the numbers drawn before the items of a list, and a comma or full stop taken into the marks make no difference; nor do an ellipsis that leaves out whole words, or a capital or name in [brackets].',
    },
    {
      verdict: 'Verbatim but for capitals or punctuation',
      meaning:
        'Every word and number as it stands. Only small and capital letters, commas and the like differ, which are shown. A hyphen or a minus that is left out counts as altered.',
    },
    {
      verdict: 'Altered',
      meaning:
        'A word, a letter or a number is changed, dropped, added or moved, or an ellipsis cuts a word. What differs is shown.',
    },
    {
      verdict: 'Misplaced',
      meaning: 'The words as they stand, but the paragraph or section named beside them is another.',
    },
    { verdict: 'Not found', meaning: 'Nothing near it stands here. It may be somebody else’s words.' },
  ],
};
