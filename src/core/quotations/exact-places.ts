/** Finds where a quotation occurs exactly, apart from the changes that quoting allows. */
import { isDrawn, withoutDrawn } from './drawn-numbers.ts';
import type { Gap, Part, Pattern, QuotedToken } from './pattern.ts';
import { passageAt, type Source } from './source.ts';
import { isInCompound, isWord } from './tokens.ts';

/** A range of a document: the index of its first token, and of the token after its last. */
export interface TokenStretch {
  readonly from: number;
  readonly to: number;
}

/** A place in one of several documents. */
export interface ExactPlace {
  readonly source: Source;
  readonly stretch: TokenStretch;
}

/** Returns places in such an order that those which can be cited come before headings and titles. */
export const citedFirst = (places: readonly ExactPlace[]): ExactPlace[] =>
  places.toSorted((a, b) => Number(isHeading(a)) - Number(isHeading(b)));

const isHeading = ({ source, stretch }: ExactPlace) => passageAt(source, stretch.from).block === undefined;

/** How many words of the text a supplied name may replace. */
const MOST_REPLACED = 3;

/**
 * Parts with at least this many words may be in different paragraphs of a section; with more, in different sections of
 * a document. Shorter parts must be in one paragraph.
 */
const WORDS_OF_SECTION = 3;
const WORDS_OF_DOCUMENT = 6;

/** How many places are tried. */
const MOST_PLACES = 500;

/** Returns every range of a document that a quotation repeats, as whole words. */
export function exactPlacesIn(pattern: Pattern, source: Source): TokenStretch[] {
  const found = standsAsWritten(pattern, source);
  if (found.length > 0 || source.drawn.size === 0) return found;
  return standsAsWritten(
    pattern.map((item) => ({ ...item, tokens: withoutDrawn(item.tokens, source) })),
    source,
  );
}

function standsAsWritten(pattern: Pattern, source: Source): TokenStretch[] {
  let reached: TokenStretch[] | undefined;
  let gap: Gap | undefined;
  let before: Part | undefined;
  for (const item of pattern) {
    if (item.kind !== 'part') {
      gap = item;
      continue;
    }
    const places = placesOfWords(item.tokens, source);
    if (reached === undefined)
      reached = places.filter(({ from }) => gap?.kind !== 'supply' || mayLead(gap, from, source));
    else if (gap !== undefined && before !== undefined) {
      const startOf = startsBefore(reached, gap, [before, item], source);
      reached = places.flatMap(({ from, to }) => {
        const start = startOf(from);
        return start === undefined ? [] : [{ from: start, to }];
      });
    }
    if (reached.length === 0) return [];
    before = item;
    gap = undefined;
  }
  return reached ?? [];
}

/** Every place where words occur consecutively, without cutting a word. */
function placesOfWords(words: readonly QuotedToken[], source: Source): TokenStretch[] {
  const ids = words.map((word) => idsOf(word, source));
  const count = (each: readonly number[]) => each.reduce((sum, id) => sum + (source.exactPlaces[id]?.length ?? 0), 0);
  const counts = ids.map(count);
  const rarest = counts.indexOf(Math.min(...counts));
  const candidates = (ids[rarest] ?? []).flatMap((id) => source.exactPlaces[id] ?? []).toSorted((a, b) => a - b);
  const found: TokenStretch[] = [];
  for (const candidate of candidates) {
    const from = candidate - rarest;
    const to = from + words.length;
    const isThere =
      ids.every((each, index) => each.includes(source.exact[from + index] ?? -1)) &&
      words.every((word, index) => isDrawn(word, from + index, source));
    if (isThere && !isCut(from, source) && !isCut(to, source)) found.push({ from, to });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

/** Whether a token begins in the middle of a compound word. */
export function isCut(token: number, source: Source): boolean {
  return source.passageOf[token] === source.passageOf[token - 1] && isInCompound(source.tokens, token);
}

/** The numbers of the texts that match a quoted word. */
function idsOf({ text, anyCapital }: QuotedToken, { exactIds }: Source): number[] {
  const [first = '', ...rest] = text;
  const forms = anyCapital ? [first.toUpperCase(), first.toLowerCase()].map((one) => one + rest.join('')) : [text];
  return [...new Set(forms)].flatMap((form) => exactIds.get(form) ?? []);
}

/**
 * Returns a function that says where the nearest of some ranges begins that words at a place may follow, if any. It looks at
 * few ranges for each place, and has to be asked for the places in order.
 *
 * @param reached in order
 * @param parts the words of these ranges, and those that follow
 */
function startsBefore(
  reached: readonly TokenStretch[],
  gap: Gap,
  [part, next]: readonly [Part, Part],
  source: Source,
): (place: number) => number | undefined {
  const passageBefore = ({ to }: TokenStretch) => passageAt(source, to - 1);
  if (gap.kind === 'supply') {
    const byEnd = new Map(reached.map((one) => [one.to, one]));
    const lengths = [...Array(MOST_REPLACED + 1).keys(), gap.tokens.length];
    return (place) =>
      lengths
        .flatMap((length) => byEnd.get(place - length) ?? [])
        .find((one) => passageBefore(one) === passageAt(source, place) && stoodFor(gap, one.to, place, source))?.from;
  }
  const words = Math.min(...[part, next].map(({ tokens }) => tokens.filter(isWord).length));
  let ended = 0;
  return (place) => {
    while ((reached[ended]?.to ?? Infinity) <= place) ended += 1;
    // If the nearest range is in another passage or section, so are all that are farther away.
    const nearest = reached[ended - 1];
    if (nearest === undefined) return undefined;
    const [before, after] = [passageBefore(nearest), passageAt(source, place)];
    const mayFollow =
      before === after ||
      words >= WORDS_OF_DOCUMENT ||
      (words >= WORDS_OF_SECTION && before.section !== undefined && before.section === after.section);
    return mayFollow ? nearest.from : undefined;
  };
}

/** Whether a supplied name may come before a range, in place of the word before it. */
function mayLead(name: Gap, from: number, source: Source): boolean {
  const before = source.tokens[from - 1];
  if (before === undefined || !isWord(before) || source.passageOf[from - 1] !== source.passageOf[from]) return true;
  return isNote(name) || stoodFor(name, from - 1, from, source);
}

/** Whether bracketed words are no name, but the number of a note or "sic". */
const isNote = ({ tokens }: Gap) => tokens.every(({ text }) => /^\p{N}+$/u.test(text) || text === 'sic');

/**
 * Whether a supplied name may replace these words: nothing, the name itself, a pronoun or the like, or a longer form of
 * it.
 */
function stoodFor(gap: Gap, from: number, to: number, source: Source): boolean {
  const name = gap.tokens.map(({ text }) => text);
  const replaced = source.tokens.slice(from, to).map(({ text }) => text);
  if (replaced.join(' ') === name.join(' ')) return true;
  if (isNote(gap)) return replaced.length === 0;
  if (replaced.length > MOST_REPLACED || replaced.some((text) => !/^\p{L}/u.test(text))) return false;
  const names = replaced.filter((text) => /^\p{Lu}/u.test(text) && !source.exactIds.has(text.toLowerCase()));
  return names.length === 0 || names.some((text) => name.includes(text));
}
