/** Plain text in which something is repeated: each printed sign of ASCII, some of other scripts, and forms of lines. */
import { each, type Growing, type GrowingFormat } from './markup.ts';

const SIGNS = [
  ...Array.from({ length: 0x7e - 0x20 }, (_, nth) => String.fromCharCode(0x21 + nth)).filter(
    (sign) => !/[b-zB-Z2-9]/.test(sign),
  ),
  ...[
    '“',
    '”',
    '‘',
    '’',
    '«',
    '…',
    '–',
    '—',
    '•',
    '·',
    '§',
    '№',
    '一',
    '十',
    '第',
    '、',
    '。',
    '\u{A0}',
    '\u{3000}',
    '\u{301}',
    '\u{200D}',
    '\u{5D0}',
    '\f',
  ],
];

/** Lines of texts that have meaning to the reader. */
const LINES = [
  'boat',
  '1. boat',
  '(a) boat',
  '(iv) boat',
  'IV. boat',
  'A. boat',
  '- boat',
  '* boat',
  '• boat',
  '一、boat',
  '第一条 boat',
  'BOATS',
  'Article 1',
  'Article 1: Boats',
  'CHAPTER I',
  'Part one .... 7',
  'boat   boat   boat',
  '====',
  '17',
  '- 17 -',
  '\f',
  '1.1.1 boat',
  '§ 1 boat',
  '“boat',
  'boat-',
  '[1] boat',
  'boat [1]',
  '1 boat',
];

const file = (body: string) => ({ name: 'a.txt', bytes: Buffer.from(`Boats\n\n${body}\n`) });

const ALL: Growing = Object.assign(
  {
    'lines that were wrapped': (times: number) => file(`${'boat '.repeat(14)}\n`.repeat(times)),
    'words of one line': (times: number) => file('boat '.repeat(times)),
    'letters of one word': (times: number) => file('boat'.repeat(times)),
    'pages with heads': (times: number) => file('HARBOUR RULES\n\nboat\n\n17\n\f'.repeat(times)),
    'numbered lines': (times: number) => file(each(times, (nth) => `${nth}. boat\n\n`)),
    'numbered articles': (times: number) => file(each(times, (nth) => `Article ${nth}\n\nboat\n\n`)),
    notes: (times: number) =>
      file(each(times, (nth) => `boat [${nth}]\n\n`) + each(times, (nth) => `[${nth}] boat\n\n`)),
  },
  ...SIGNS.map((sign): Growing => {
    const name = `U+${sign.codePointAt(0)?.toString(16)}`;
    return {
      [`${name} ${sign.trim()}, in a run`]: (times) => file(`boat ${sign.repeat(times)} boat`),
      [`${name} ${sign.trim()}, between words`]: (times) => file(`boat${sign}boat `.repeat(times)),
    };
  }),
  ...LINES.map((line): Growing => ({
    [`"${line.trim()}", line by line`]: (times) => file(`${line}\n`.repeat(times)),
    [`"${line.trim()}", as paragraphs`]: (times) => file(`${line}\n\n`.repeat(times)),
  })),
);

export const TEXT: GrowingFormat = { others: ALL };
