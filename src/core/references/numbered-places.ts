/** Lists the places of a document with the numbers that lead to them. */
import type { Block, HeadingBlock } from '../block.ts';
import type { PublishedId } from '../ids/lock-file.ts';
import type { ReferenceWords } from '../languages/reference-words.ts';
import { unitWordsOf } from '../languages/unit-words.ts';
import type { Document, Section } from '../model.ts';
import { isBelowNumber } from '../numbers/counters.ts';
import { jointOf } from '../numbers/joint.ts';
import { type NumberStyle, numberAt, readStyles } from '../numbers/styles.ts';
import { allBlocks, flatten } from '../reading-order.ts';
import { comparable, isCapital, type PartReader } from './parts.ts';
import type { Key } from './path.ts';

/** A place with the numbers that lead to it, from the outermost. */
export interface NumberedPlace {
  readonly path: readonly Key[];
  readonly section: string;
  /** Its fragment; `undefined` for a whole section. */
  readonly id: string | undefined;
  /** Whether it has no number of its own, so that no reference names it. */
  readonly isUnnumbered?: boolean;
  /** Whether it is the section, or a group of sections that begins with it. */
  readonly isSection?: boolean;
  /** Whether it is a group of sections that begins with the section. */
  readonly isGroup?: boolean;
}

/** The number of a paragraph that we count, which no text means: only readers type it. */
const counted = (nth: number | string) => `¶${nth}`;

/** Returns the places of a document, in reading order. */
export function numberedPlaces(document: Document, reader: PartReader, words: ReferenceWords): NumberedPlace[] {
  const styles = readStyles(document.numbering, document);
  return document.sections.flatMap((section) =>
    placesIn(section, document, styles, reader, pointsIn(section, document, words)),
  );
}

/** Returns which of the levels of numbers in a section are no paragraphs, by what its language calls them. */
function pointsIn(
  section: Section,
  { join, language, numbering }: Document,
  { levels, counted: rank }: ReferenceWords,
): (level: number) => boolean {
  if (rank === undefined) return () => false;
  const isParagraph = (called = '') => new RegExp(`${levels[rank]?.one}`, 'iu').test(called);
  const { outermost = {}, levels: joins = {} } = unitWordsOf(language);
  const all = [section.join ?? join ?? []].flat();
  if (all.length > 0) return (level) => !isParagraph(all[level]);
  return () =>
    !numbering.some((sample, index) => isParagraph((index === 0 ? outermost[sample] : undefined) ?? joins[sample]));
}

/** The places in a section: its groups that begin here, itself, its headings and its blocks. */
function placesIn(
  section: Section,
  document: Document,
  styles: readonly NumberStyle[],
  reader: PartReader,
  isPoint: (level: number) => boolean,
): NumberedPlace[] {
  const { path, places } = wholeSection(section, reader);
  const entries = new Map(document.ids.map((entry) => [entry.id, entry]));
  const inHeadings = styles.filter((style) => style.inHeading);
  const [alone] = styles.filter(({ standsAlone }) => standsAlone === true);
  const keysOf = (numbers: readonly string[], from: number): Key[] =>
    numbers.map((number, index): Key => {
      if (index === 0 && alone !== undefined) {
        const kind = reader.partAt(alone.sample.split(' | ').at(-1) ?? '', 0)?.kind ?? 'any';
        return { kind, number: comparable(number) };
      }
      return { number: comparable(number), isCapital: isCapital(number), isPoint: isPoint(from + index) };
    });
  const open: OpenHeading[] = [];
  for (const block of flatten<Block>([...section.blocks, ...section.footnotes])) {
    if (block.kind === 'heading') {
      const numbers = passHeading(open, block, inHeadings);
      if (numbers !== undefined)
        places.push({ path: [...path, ...numbers.map(unit)], section: section.slug, id: block.id });
    } else if (block.label !== undefined) {
      const { numbers, within } = entries.get(block.id) ?? {};
      const known = { numbers, within, headings: open.at(-1)?.numbers ?? [], keysOf };
      const isUnnumbered = block.kind === 'footnote' || numbers === undefined;
      const paths = eachOfTwo(numbers).flatMap((own) => pathsWithin({ ...known, numbers: own }));
      for (const keys of paths)
        places.push({
          path: block.kind === 'footnote' ? path : [...path, ...keys],
          section: section.slug,
          id: block.id,
          isUnnumbered,
        });
      // The article itself is the first of its paragraphs.
      const article = alone !== undefined && numbers?.length === 1 && block.numberLength > 0 ? paths.at(-1) : undefined;
      if (article !== undefined)
        places.push({ path: [...path, ...article, { number: counted(1) }], section: section.slug, id: block.id });
    }
  }
  return places;
}

/**
 * The numbers that lead to a section, and its places as a whole: those of the groups that begin with it, and its own.
 */
function wholeSection(
  { slug, label, heading, groups, blocks, footnotes }: Section,
  reader: PartReader,
): { path: readonly Key[]; places: NumberedPlace[] } {
  const above = groups.map((group) => keyIn(group.heading, reader));
  const own = keyIn(label, reader) ?? keyIn(heading ?? '', reader) ?? wordless(label);
  const path = [...above, own].flatMap((key) => key ?? []);
  const fragment = heading === undefined ? allBlocks({ blocks, footnotes })[0]?.id : undefined;
  const whole = (keys: readonly Key[]): NumberedPlace => ({ path: keys, section: slug, id: fragment, isSection: true });
  const places = groups.flatMap(({ first }, index) =>
    first !== slug || above[index] === undefined
      ? []
      : [{ ...whole(above.slice(0, index + 1).flatMap((one) => one ?? [])), isGroup: true }],
  );
  // Without a number, it is there for the path of a block that has no number.
  const itself = own === undefined ? { path, section: slug, id: undefined, isUnnumbered: true } : whole(path);
  return { path, places: [...places, itself] };
}

/** A heading whose number applies to what is below it. */
interface OpenHeading {
  readonly level: number;
  /** The numbers that lead to it, and its own. */
  readonly numbers: readonly string[];
}

/** Ends the headings that do not contain this one. Returns the numbers that lead to it and its own, if it has one. */
function passHeading(
  open: OpenHeading[],
  { level, text }: HeadingBlock,
  inHeadings: readonly NumberStyle[],
): readonly string[] | undefined {
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
  const [found] = inHeadings.flatMap((style) => numberAt(text, style) ?? []);
  if (found === undefined) return undefined;
  const { number } = found;
  const around = (open.at(-1)?.numbers ?? []).filter((other) => !isBelowNumber(number, other));
  open.push({ level, numbers: [...around, number] });
  return [...around, number];
}

/** The numbers of a block; if one of them is two, "b and c", those with both and with each, by which it is also named. */
function eachOfTwo(numbers: PublishedId['numbers']): readonly PublishedId['numbers'][] {
  const at = (numbers ?? []).findIndex((number) => jointOf(number) !== undefined);
  const joint = jointOf(numbers?.[at] ?? '');
  return joint === undefined ? [numbers] : [numbers, numbers?.with(at, joint.first), numbers?.with(at, joint.last)];
}

/**
 * The paths of a block in its section: with the paragraph of its article, and without it, since a number in a paragraph
 * is also named by itself, if no other paragraph has it.
 */
function pathsWithin({
  numbers,
  within,
  headings,
  keysOf,
}: Pick<PublishedId, 'numbers' | 'within'> & {
  /** The numbers of the headings above it. */
  readonly headings: readonly string[];
  readonly keysOf: (numbers: readonly string[], from: number) => readonly Key[];
}): (readonly Key[])[] {
  const all = numbers ?? within?.numbers ?? [];
  const headed = headings.every((number, index) => all[index] === number) ? headings.length : 0;
  const keys = [...all.slice(0, headed).map(unit), ...keysOf(all.slice(headed), headed)];
  if (within?.nth === undefined) return [keys];
  const above = within.numbers.length;
  const whole = [...keys.slice(0, above), { number: counted(within.nth) }, ...keys.slice(above)];
  return numbers === undefined ? [whole] : [whole, keys];
}

const unit = (number: string): Key => ({ kind: 'any', number: comparable(number) });

/** The part that a heading or a label names, "Article 5" or "6 Trust model". */
function keyIn(text: string, reader: PartReader): Key | undefined {
  const part = reader.partAt(text, 0);
  if (part?.kind !== undefined) return { kind: part.kind, number: part.number };
  return wordless(/^\d+(?:\.\d+)*(?=\s)/u.exec(text)?.[0] ?? '');
}

/** A number that is a whole label: "III", "6.5", "A". */
const wordless = (label: string): Key | undefined =>
  /^(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])$/u.test(label) ? unit(label) : undefined;
