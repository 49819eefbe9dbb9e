/** Finds which of a document's numbers contain which: "(1)" contains "(a)". */

import { readStyles } from '../../core/numbers/styles.ts';

/** One way to read a number. */
export interface PossibleNumber {
  readonly style: string;
  readonly value: number;
  readonly goesOn: boolean;
  /** Whether the line before announces it: it ends with a colon or a dash. */
  readonly isAnnounced: boolean;
}

/** How often a count begins right after another, is announced there, and how often the other then goes on. */
interface Beginnings {
  times: number;
  announced: number;
  goingOn: number;
}

/** So often a count may begin after another, of which none ever goes on, before that is no chance. */
const CHANCE = 1;

/**
 * Orders styles so that each comes after the styles that contain it. A count is within another that goes on after it, or
 * that announces it. In a Brazilian law, "§ 1º" comes after "III -", which never goes on: it is not within that. Nor are the
 * paragraphs of an article that count from the second on: what comes before is within the first of them.
 */
export function stylesInOrder(
  possible: readonly (readonly (readonly PossibleNumber[])[])[],
  styles: readonly string[],
): string[] {
  const chosen = possible.map((section) => chosenIn(section, styles));
  const beginnings = beginningsIn(chosen);
  const ofParagraphs = new Set(styles.filter(countsFromSecond));
  const isWithin = (outer: string, inner: string) => {
    if (ofParagraphs.has(outer) || ofParagraphs.has(inner)) return ofParagraphs.has(outer);
    const { times, announced, goingOn } = beginnings.get(keyOf(outer, inner)) ?? { times: 0, announced: 0, goingOn: 0 };
    return times <= CHANCE || announced > 0 || goingOn > 0;
  };
  const within = new Map<string, number>();
  const add = (outer: string, inner: string) => {
    const key = keyOf(outer, inner);
    within.set(key, (within.get(key) ?? 0) + 1);
  };
  for (const section of chosen) {
    const open: string[] = [];
    for (const { style, begins } of section) {
      const at = open.indexOf(style);
      if (at !== -1) open.length = at;
      else if (begins) {
        // What is not within a count is within none of those in that count either.
        const outside = open.findIndex((one, nth) => nth > 0 && !isWithin(one, style));
        for (const one of outside === -1 ? [] : open.splice(outside)) add(style, one);
        const last = open.at(-1);
        if (last !== undefined) add(last, style);
      }
      open.push(style);
    }
  }
  const rest = [...styles];
  const out: string[] = [];
  while (rest.length > 0) {
    // How many other styles contain this one more often than it contains them.
    const depth = (style: string) =>
      rest.filter((other) => (within.get(keyOf(other, style)) ?? 0) > (within.get(keyOf(style, other)) ?? 0)).length;
    const isHeading = (style: string) => Number(style.startsWith('# '));
    const [next] = rest.toSorted((a, b) => isHeading(b) - isHeading(a) || depth(a) - depth(b));
    if (next === undefined) break;
    out.push(next);
    rest.splice(rest.indexOf(next), 1);
  }
  return out;
}

const countsFromSecond = (sample: string): boolean =>
  readStyles([sample]).some(({ counter }) => counter.unwritten !== undefined);

const keyOf = (outer: string, inner: string) => `${outer} ${inner}`;

/** A number as it is read, and whether it begins a count. */
interface Chosen {
  readonly style: string;
  readonly begins: boolean;
  readonly isAnnounced: boolean;
}

/** Of the possible numbers of each block, the one that goes on with an open count, or else begins one. */
function chosenIn(section: readonly (readonly PossibleNumber[])[], styles: readonly string[]): Chosen[] {
  const last = new Map<string, number>();
  return section.flatMap((block): Chosen[] => {
    const known = block.filter(({ style }) => styles.includes(style));
    // A number that continues an open count does not begin a new one.
    const goesOn = known.find(({ style, value }) => last.get(style) === Math.ceil(value) - 1 && value > 1);
    const begins = known.find(({ value }) => value === 1);
    const one = goesOn ?? begins ?? known[0];
    if (one === undefined) return [];
    last.set(one.style, one.value);
    return [{ style: one.style, begins: one === begins, isAnnounced: one.isAnnounced }];
  });
}

/** How counts begin after others, by both. */
function beginningsIn(sections: readonly (readonly Chosen[])[]): ReadonlyMap<string, Beginnings> {
  const all = new Map<string, Beginnings>();
  for (const section of sections) {
    let before: string | undefined;
    /** The counts that have begun since a number of each style. */
    const since = new Map<string, Beginnings[]>();
    for (const { style, begins, isAnnounced } of section) {
      if (!begins) for (const one of since.get(style) ?? []) one.goingOn += 1;
      since.set(style, []);
      if (begins && before !== undefined && before !== style) {
        const key = keyOf(before, style);
        const one = all.get(key) ?? { times: 0, announced: 0, goingOn: 0 };
        all.set(key, one);
        one.times += 1;
        one.announced += Number(isAnnounced);
        since.get(before)?.push(one);
      }
      before = style;
    }
  }
  return all;
}
