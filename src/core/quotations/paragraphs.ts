/** Splits a text into paragraphs: plain text, Markdown, or the HTML of a page. */

/** A paragraph of a text. */
export interface Paragraph {
  readonly text: string;
  /** Whether all of it is a quotation: a block quote. */
  readonly isQuoted: boolean;
}

/** A longer paragraph is split, because a page has to respond while it is judged. */
const LONGEST = 8000;

const LOOKS_LIKE_HTML =
  /<\/?(?:p|div|blockquote|q|br|span|article|section|li|h[1-6]|em|strong|a|html|body)\b[^<>]{0,1000}>/iu;

/** Returns whether a text is read as HTML. */
export const isHtml = (text: string): boolean => LOOKS_LIKE_HTML.test(text);

/** Returns the paragraphs of a text, in order. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = (isHtml(text) ? plainFromHtml(text) : text).split(/\r\n?|[\n\u{85}\u{2028}\u{2029}]/u);
  const paragraphs: Paragraph[] = [];
  let open: string[] = [];
  let isQuoted = false;
  const close = () => {
    const whole = open.join('\n').trim();
    open = [];
    paragraphs.push(...parted(whole).map((part) => ({ text: part, isQuoted })));
  };
  for (const line of lines) {
    const marked = /^(?:\s{0,3}>)+ ?(.*)$/su.exec(line);
    const words = marked?.[1] ?? line;
    // A line with the source ends a quotation: "— Report, III.4".
    if ((marked !== null) !== isQuoted || words.trim() === '' || (isQuoted && /^\s*[—–―-]/u.test(words))) {
      close();
      isQuoted = marked !== null && !/^\s*[—–―-]/u.test(words);
    }
    open.push(words);
  }
  close();
  return paragraphs;
}

/** Splits a paragraph into pieces that are short enough to be judged at once. */
function parted(text: string): string[] {
  if (text === '') return [];
  if (text.length <= LONGEST) return [text];
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const piece = text.slice(start, start + LONGEST);
    const space = piece.length < LONGEST ? -1 : piece.lastIndexOf(' ');
    pieces.push(space > 0 ? piece.slice(0, space) : piece);
    start += pieces.at(-1)?.length ?? LONGEST;
  }
  return pieces;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
};

/** The words of HTML, with block quotes as in Markdown, quotations in quotation marks, and blocks as paragraphs. */
function plainFromHtml(html: string): string {
  let depth = 0;
  const hidden = [
    ['<!--', '-->'] as const,
    ...['script', 'style', 'head'].map((name) => [`<${name}(?![a-z])`, `</${name}[^<>]*>?`] as const),
  ];
  return hidden
    .reduce((rest, [from, to]) => without(rest, from, to), html)
    .replace(/\s+/gu, ' ')
    .split(/(<\/?[a-z][^<>]*>)/iu)
    .map((piece) => {
      const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(piece) ?? [];
      if (slash === undefined) return decoded(piece);
      const element = name.toLowerCase();
      if (element === 'q') return slash === '' ? '“' : '”';
      if (element === 'blockquote') depth = Math.max(0, depth + (slash === '' ? 1 : -1));
      const isInline = /^(?:a|abbr|b|bdi|cite|code|em|font|i|mark|s|small|span|strong|sub|sup|u)$/u.test(element);
      return isInline ? '' : `\n\n${depth > 0 ? '> ' : ''}`;
    })
    .join('');
}

/** Removes everything from one pattern to the next occurrence of another. */
function without(text: string, from: string, to: string): string {
  const [first = '', ...others] = text.split(new RegExp(from, 'iu'));
  return [first, ...others.map((piece) => piece.split(new RegExp(to, 'iu')).slice(1).join(' '))].join(' ');
}

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
