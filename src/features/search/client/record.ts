/** A record of the index, made ready to be compared with queries. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import type { PagefindRecord } from './pagefind.ts';

/** A word of a text with every stem that it may be sought by: its own, and that of its other spelling. */
export interface TextWord extends Word {
  readonly stems: readonly string[];
}

/** Words of a text, and the other names they go by. */
export interface Also {
  readonly forms: readonly (readonly Word[])[];
  readonly names: readonly (readonly TextWord[])[];
}

/** A text that queries are compared with. */
export interface Text {
  readonly words: readonly TextWord[];
  readonly also: readonly Also[];
}

/** A record. */
export interface SearchRecord extends Text {
  readonly kind: string;
  readonly path: string;
  /** Id of the block on its page; empty for a term. */
  readonly fragment: string;
  /** A paragraph's label, a heading's section, a term's name. */
  readonly title: string;
  readonly section: string;
  readonly sectionTitle: string;
  /** Place in the order of reading. */
  readonly order: number;
  readonly content: string;
  /** A term's Chinese name. */
  readonly chinese: string;
}

/** Reads a record as features/search/index/records.ts wrote it. */
export function readRecord({ url, content, meta, filters }: PagefindRecord): SearchRecord {
  const [path = '', fragment = ''] = url.split('#');
  const { title = '', also = '' } = meta;
  const [section = '', sectionTitle = ''] = filters['section'] ?? [];
  return {
    path,
    fragment,
    title,
    section,
    sectionTitle,
    content,
    kind: filters['kind']?.[0] ?? '',
    order: Number(filters['order']?.[0] ?? 0),
    chinese:
      /\p{Script=Han}.*?(?=;|\||$)/u
        .exec(also)?.[0]
        .replace(/(?<=\p{Script=Han}) /gu, '')
        .trim() ?? '',
    // Its own name is one more that the record goes by: "III.4", "negative list".
    ...readText(content, `${also} | ${title}`, [...(filters['forms'] ?? []), '']),
  };
}

/** A text without other names, such as that of a paragraph on the page, or with them, as the index has them. */
export function readText(content: string, also = '', forms: readonly string[] = []): Text {
  const names = also.split(' | ');
  const entries = forms.map((wordings, index) => ({
    forms: wordings.split('; ').map(wordsOf),
    names: (names[index] ?? '').split('; ').map((name) => wordsOf(name).map(withStems)),
  }));
  const spellings = new Map<string, string[]>();
  for (const entry of entries) {
    const [word, ...more] = entry.forms.flat();
    if (word === undefined || more.length > 0) continue;
    const others = entry.names.flatMap((name) => (name.length === 1 ? name.map(({ stem }) => stem) : []));
    spellings.set(word.text, [...(spellings.get(word.text) ?? []), ...others]);
  }
  return {
    words: wordsOf(content).map((word) => ({ ...word, stems: [word.stem, ...(spellings.get(word.text) ?? [])] })),
    also: entries,
  };
}

const withStems = (word: Word): TextWord => ({ ...word, stems: [word.stem] });
