/** Reads references in a text: "Article 5(1), points (a) and (c), of this Regulation". */
import type { ReferenceWords } from '../languages/reference-words.ts';
import { UNIT_KINDS, type UnitKind } from '../languages/unit-words.ts';
import type { Part, PartReader } from './parts.ts';

/** One of the places that a reference names. */
export interface Item {
  /** The offsets of its words. */
  readonly start: number;
  readonly end: number;
  /** The numbers that lead to it, from the outermost. */
  readonly chain: readonly Part[];
}

/** A reference, which may name several places. */
export interface Phrase {
  readonly start: number;
  /** Where everything ends that belongs to it. */
  readonly end: number;
  readonly items: readonly Item[];
  /**
   * What it says it is part of: this text, the article in which it stands, or a text with another name; `unclear` if it
   * may belong to a larger part that is named after it, or not.
   */
  readonly of: 'nothing' | 'this' | 'another' | 'unclear' | { readonly this: UnitKind | 'level' };
}

/** Reads the references in a text, in order. */
export function phrasesIn(text: string, reader: PartReader, words: ReferenceWords): Phrase[] {
  const grammar = grammarOf(words);
  const phrases: Phrase[] = [];
  for (let at = reader.next(text, 0); at !== -1;) {
    const found = phrasesAt(text, at, reader, grammar);
    phrases.push(...found);
    at = reader.next(text, Math.max(at + 1, found.at(-1)?.end ?? 0));
  }
  return phrases;
}

type Grammar = ReturnType<typeof grammarOf>;

function grammarOf({ joins, within, unnumbered = '(?!)', own = '(?!)', of, other }: ReferenceWords) {
  const sticky = (pattern: string) => new RegExp(pattern, 'uy');
  return {
    joins: sticky(joins),
    within: sticky(within),
    unnumbered: sticky(unnumbered),
    own: sticky(own),
    of: sticky(of),
    other: sticky(other),
  };
}

/** Matches a pattern at an offset; returns the end of the match. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : at + found[0].length;
}

/** What a reference names, before it is known of what it is part. */
type Named = Omit<Phrase, 'of'>;

/**
 * Reads the references at an offset: with "point (a) of Article 6" these are two, the larger part last. They are read one
 * after the other, since a text may write thousands.
 */
function phrasesAt(text: string, at: number, reader: PartReader, grammar: Grammar): Phrase[] {
  const read: Named[] = [];
  for (let from: number | undefined = at; from !== undefined;) {
    const named = namedAt(text, from, reader, grammar);
    if (named === undefined) break;
    read.push(named);
    from = after(grammar.own, text, named.end) === undefined ? after(grammar.of, text, named.end) : undefined;
  }
  const lastFirst: Phrase[] = [];
  let larger: Phrase | undefined;
  for (const named of read.toReversed()) {
    const phrases = larger === undefined ? [ended(text, named, reader, grammar)] : within(named, larger, text, reader);
    lastFirst.push(...phrases.toReversed());
    larger = phrases.find(({ of }) => of !== 'unclear') ?? larger;
  }
  return lastFirst.toReversed();
}

/** Reads what the reference at an offset names. */
function namedAt(text: string, at: number, reader: PartReader, grammar: Grammar): Named | undefined {
  const first = reader.partAt(text, at);
  if (first === undefined) return undefined;
  const items: Item[] = [];
  let chain: Part[] = [];
  let end = at;
  /** Whether the part before has no number, so that it is unknown what the numbers after it belong to. */
  let isLost = false;
  const add = (part: Part, before: readonly Part[], start: number) => {
    chain = [...before, part];
    end = part.end;
    goDeeper();
    if (!isLost) items.push({ start, end, chain });
  };
  const goDeeper = () => {
    for (;;) {
      const bracket = reader.bracketAt(text, end);
      const next = bracket ?? deeper(after(grammar.within, text, end));
      if (next === undefined) return;
      chain.push(next);
      end = next.end;
    }
  };
  const deeper = (from: number | undefined): Part | undefined => {
    const part = from === undefined ? undefined : reader.partAt(text, from);
    return part !== undefined && isBelow(part, chain) ? part : undefined;
  };
  /** Reads another place of the list: "(c)", "14", "point 3", "Article 7". */
  const another = (from: number): boolean => {
    const bracket = reader.bracketAt(text, from);
    if (bracket !== undefined && !/\s/u.test(text.charAt(from))) {
      const place = chain.findLastIndex(({ form, kind }) => form === bracket.form && kind === undefined);
      if (place === -1) return false;
      if (place < lostFrom) isLost = false;
      // In "points (a) and (b)", the second is a point too.
      const rank = chain[place]?.rank;
      add({ ...bracket, ...(rank !== undefined && { rank }) }, chain.slice(0, place), from);
      return true;
    }
    const place = chain.findLastIndex(({ several }) => several);
    const like = chain[place];
    const number = like === undefined ? undefined : reader.anotherAt(text, from, like);
    if (number !== undefined) {
      if (place < lostFrom) isLost = false;
      add(number, chain.slice(0, place), from);
      return true;
    }
    const part = reader.partAt(text, from);
    if (part === undefined) return false;
    const sibling = chain.findIndex(({ rank }) => rank !== undefined && rank === part.rank);
    if (part.kind === undefined && sibling === -1) return false;
    if (part.kind !== undefined || sibling < lostFrom) isLost = false;
    add(part, part.kind === undefined ? chain.slice(0, sibling) : [], from);
    return true;
  };
  let lostFrom = 0;
  add(first, [], at);
  for (;;) {
    const unnumbered = after(grammar.unnumbered, text, end);
    if (unnumbered !== undefined) {
      [isLost, lostFrom, end] = [true, chain.length, unnumbered];
      const part = deeper(after(grammar.within, text, end));
      if (part !== undefined) add(part, chain, end);
      continue;
    }
    const join = after(grammar.joins, text, end);
    if (join === undefined || !another(join)) break;
  }
  return { start: at, end, items };
}

/** Says of what a reference is part if no larger part follows it. */
function ended(text: string, named: Named, reader: PartReader, grammar: Grammar): Phrase {
  const { end } = named;
  grammar.own.lastIndex = end;
  const own = grammar.own.exec(text);
  if (own !== null) {
    const kind = reader.kindOf(own.groups?.['own'] ?? '');
    return { ...named, end: end + own[0].length, of: kind === undefined ? 'this' : { this: kind } };
  }
  const isAnother = after(grammar.other, text, end) !== undefined || /^\s\p{Lu}/u.test(text.slice(end, end + 3));
  return { ...named, of: isAnother ? 'another' : 'nothing' };
}

/** Parts a reference into the places within the larger part that follows it, and others. */
function within(named: Named, larger: Phrase, text: string, reader: PartReader): Phrase[] {
  const { items } = named;
  const [whole, ...more] = larger.items;
  // In "paragraph (b), and paragraph (a) of subsection (1)", the first may be one of this subsection.
  const from = items.findLastIndex(({ start }) => reader.partAt(text, start) !== undefined);
  const isInside = ({ chain: [first] }: Item, index: number) =>
    more.length === 0 && index >= from && first !== undefined && isBelow(first, whole?.chain ?? []);
  const inside = items.filter(isInside).map((item) => ({ ...item, chain: [...(whole?.chain ?? []), ...item.chain] }));
  const others = items.filter((item, index) => !isInside(item, index));
  const ofOthers = larger.of === 'another' ? 'another' : 'unclear';
  return [
    ...(others.length === 0 ? [] : [{ ...named, items: others, of: ofOthers } as const]),
    ...(inside.length === 0 ? [] : [{ ...named, items: inside, of: larger.of }]),
  ];
}

/** Whether a part can be within those of a chain. */
function isBelow(part: Part, chain: readonly Part[]): boolean {
  const last = chain.at(-1);
  if (last === undefined) return false;
  if (part.kind !== undefined)
    return (
      part.kind !== 'annex' &&
      last.kind !== undefined &&
      (last.kind === 'annex' || UNIT_KINDS.indexOf(part.kind) > UNIT_KINDS.indexOf(last.kind))
    );
  // "Article 6(1), paragraph 2" names two places.
  if (last.kind === undefined && last.rank === undefined && last.form === part.form) return false;
  return chain.every(({ rank }) => rank === undefined || rank < (part.rank ?? 0));
}
