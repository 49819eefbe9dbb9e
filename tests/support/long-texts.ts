/** Texts that nobody writes, but anybody can paste: one piece again and again. */

/** Some words that a document has. */
export const WORDS = 'Every boat pays the dues of the harbour before it leaves its berth by the quay';

/** What is repeated: marks, brackets, dots, digits, letters, breaks, tags, references, and words of the law. */
export const PIECES: readonly string[] = [
  ...Array.from(
    '"“”„‟‘’‚«»‹›「」『』〝〟[](){}（）［］.…⋯,;:!?。，、*_`|-—–•#$%&<>=^¹①1aAIé不กسक \u{A0}\u{301}\u{AD}\u{200B}\n\r\t\u{2028}🐉\u{D83D}',
  ),
  ...['\n\n', '\n> ', '> ', '- ', '. . . ', '[…] ', '(…)', '[a', 'a]', '[a]', '[The Name] ', '[sic] ', '()', '[]'],
  ...['1a', '1.', '1,', '1 ', "a'", 'a-', 'a-\n', 'A.', 'A ', 'Aa', 'a b ', 'US$3 ', 'and ', 'but ', 'both '],
  ...['“a b c” ', '“a b c d” and ', '“a', 'a” ', '“a‘b', '"a" ', '”¹', '[^1]', '(“', '.”', '“”'],
  ...['<p>', '<p ', '<q>', '</q>', '<blockquote>', '<!--', '<script>', '<', '&#', '&amp;', '</head'],
  ...['I.1 ', '§ 1, ', 'Art. 1 ', 'Article 1. ', 'Article 1(1) and ', 'Articles 1 to 3, ', '(1)', '(a)(i)', 'Section '],
  ...[
    'point (a) of ',
    'paragraph 1 of this Article; ',
    'Chapter I of Title II of ',
    'Regulation (EU) 2016/679, Article 5, ',
  ],
  ...['第一条', '第十二条第二项、', '本条', '一二三', 'l’article 1, ', 'Art. 1 Abs. 2, '],
  ...[`${WORDS}. `, `“${WORDS}” (I.1). `, `“${WORDS}”, `, `“${WORDS} `, `${WORDS}” `, `“${WORDS}, or not” `],
  ...['the ', 'the of ', 'the … ', 'boat […] ', 'harbour harbuor '],
];

/** How a long text is made of a piece: so many letters of it. */
export const WAYS: Readonly<Record<string, (piece: string, much: number) => string>> = {
  'by itself': repeated,
  'in quotation marks': (piece, much) => `“${repeated(piece, much)}” (I.1)`,
  'in a block quote': (piece, much) => `> ${repeated(piece, much).replaceAll('\n', '\n> ')}`,
  'between quotations': (piece, much) => `“${WORDS}” ${repeated(piece, much)} “${WORDS}” (I.2)`,
  numbered: (piece, much) => {
    const length = Math.ceil(much / (piece.length + 5));
    return Array.from({ length }, (_, nth) => `${piece}${String(nth).padStart(5, '0')}`).join('');
  },
};

function repeated(piece: string, much: number): string {
  return piece.repeat(Math.ceil(much / piece.length)).slice(0, much);
}
