/**
 * What readers might search for in a varied library, with what answers it: words and phrases taken at random from its
 * paragraphs, and every paragraph that has them, found by reading all of them. Nothing of search is used here.
 */
import stopWords from 'stopwords-json' with { type: 'json' };
import { numbers } from './varied-library.ts';

/** A paragraph, with where it is. */
interface Paragraph {
  readonly document: string;
  readonly section: string;
  readonly id: string;
  readonly text: string;
}

/** A query, and the addresses of what answers it: paragraphs, or a term. */
export interface VariedQuery {
  readonly kind: string;
  readonly query: string;
  readonly answers: readonly string[];
}

const SEED = 19;
/** Queries of each kind. */
const EACH = 10;

/** Terms of the article by other names, which a large library must not lose. */
const NAMES = {
  CPTPP: 'cptpp',
  负面清单: 'negative-list',
  'fumian qingdan': 'negative-list',
  WTO: 'wto',
  'institutional opening': 'institutional-opening',
} as const;

/** At least forty queries over a library. */
export function variedGold(paragraphs: readonly Paragraph[]): VariedQuery[] {
  const random = numbers(SEED);
  const small = new Set<string>(stopWords.en);
  const words = (text: string) => text.toLowerCase().match(/[a-z]+(?:[-’'][a-z]+)*|\d[\d.,]*/g) ?? [];
  const all = paragraphs.map((paragraph) => {
    const list = words(paragraph.text);
    return { address: addressOf(paragraph), list, line: ` ${list.join(' ')} `, set: new Set(list) };
  });
  type One = (typeof all)[number];
  const any = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const telling = (one: One) => [...one.set].filter((word) => /^[a-z]{5,}$/.test(word) && !small.has(word));
  const having = (...sought: readonly string[]) => all.filter((one) => sought.every((word) => one.set.has(word)));
  const phrase = (one: One, length: number) => {
    const from = Math.floor(random() * (one.list.length - length));
    return one.list.slice(from, from + length).join(' ');
  };
  const kinds: Readonly<Record<string, (one: One) => { query: string; answers: readonly One[] }>> = {
    'a phrase': (one) => {
      const query = phrase(one, 4);
      return { query, answers: all.filter(({ line }) => line.includes(` ${query} `)) };
    },
    'a phrase in quotation marks': (one) => {
      const query = phrase(one, 3);
      return { query: `"${query}"`, answers: all.filter(({ line }) => line.includes(` ${query} `)) };
    },
    'two words apart': (one) => {
      const two = [any(telling(one)) ?? '', any(telling(one)) ?? ''];
      return { query: two.join(' '), answers: having(...two) };
    },
    'three words in any order': (one) => {
      const three = [any(telling(one)) ?? '', any(telling(one)) ?? '', any(telling(one)) ?? ''].toSorted();
      return { query: three.join(' '), answers: having(...three) };
    },
  };
  const queries = Object.entries(kinds).flatMap(([kind, make]) => {
    const made: VariedQuery[] = [];
    while (made.length < EACH) {
      const one = any(all);
      if (one === undefined || one.list.length < 20) continue;
      const { query, answers } = make(one);
      // What stands everywhere has no best answer, and a word twice is one word.
      const isFair =
        answers.length > 0 && answers.length <= 5 && new Set(query.split(' ')).size === query.split(' ').length;
      if (isFair) made.push({ kind, query, answers: answers.map(({ address }) => address) });
    }
    return made;
  });
  const terms = Object.entries(NAMES).map(([query, term]) => ({ kind: 'a name', query, answers: [`/terms/${term}/`] }));
  return [...queries, ...terms];
}

const addressOf = ({ document, section, id }: Paragraph) => `/${document}/${section}/#${id}`;
