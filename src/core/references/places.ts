/** Finds places of a document by the numbers of its text. */
import type { Block } from '../block.ts';
import type { ReferenceWords } from '../languages/reference-words.ts';
import { type UnitKind, unitWordsOf } from '../languages/unit-words.ts';
import type { Document, Section } from '../model.ts';
import { isBelowNumber } from '../numbers/counters.ts';
import { type NumberStyle, numberAt, readStyles } from '../numbers/styles.ts';
import { allBlocks, flatten } from '../reading-order.ts';
import { comparable, isCapital, type Part, type PartReader } from './parts.ts';
import { type Key, leadsTo, MAY_BE_WORDLESS, mayBe } from './path.ts';

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
}

/** Returns the numbers that lead to the article, or other part that stands by itself, in which a place is. */
export const articleOf = (path: NumberedPlace['path']): string =>
  path
    .slice(0, path.findLastIndex(({ kind }) => kind !== undefined) + 1)
    .map(({ kind, number }) => `${kind} ${number}`)
    .join(', ');

/** Whether the numbers of a path begin with others. */
export const startsWith = (path: NumberedPlace['path'], base: NumberedPlace['path']): boolean =>
  base.every(({ kind, number }, index) => {
    const key = path[index];
    return key?.number === number && key.kind === kind;
  });

/** The numbered places of a document. */
export interface Places {
  /** The numbers that lead to a block, by its id; for a block without number, those of what it belongs to. */
  readonly pathOf: (section: string, id: string | undefined) => readonly Key[];
  /** Whether a block has a number of its own. */
  readonly isNumbered: (id: string) => boolean;
  /** Returns the places that a reference from outside an article names. */
  readonly named: (chain: readonly Part[]) => readonly NumberedPlace[];
  /** Returns the places that a reference names from within an article. */
  readonly near: (chain: readonly Part[], path: readonly Key[]) => readonly NumberedPlace[];
  /** Returns the numbers of the part of a kind that contains a place: of "this Chapter", or of "this paragraph". */
  readonly within: (path: readonly Key[], kind: UnitKind | 'level') => readonly Key[] | undefined;
}

/** The number of a paragraph that we count, which no text means: only readers type it. */
const counted = (nth: number | string) => `¶${nth}`;

/** Returns the numbered places of a document. */
export function placesOf(document: Document, reader: PartReader, words: ReferenceWords): Places {
  const { levels } = words;
  const places = numberedPlaces(document, reader, words);
  const kinds = new Set(places.flatMap(({ path }) => path.map(({ kind }) => kind)));
  const byNumber = Map.groupBy(
    places.filter(({ isUnnumbered }) => isUnnumbered !== true),
    ({ path }) => path.at(-1)?.number,
  );
  // Of two names of a block, the first is its own.
  const paths = new Map(places.toReversed().map((place) => [keyOf(place.section, place.id), place]));
  const numbered = new Set(document.ids.flatMap(({ id, numbers }) => (numbers === undefined ? [] : [id])));
  const isOf = (part: Part, key: Key | undefined): key is Key =>
    key?.number === part.number &&
    (key.kind !== undefined || part.isCapital === (key.isCapital ?? false)) &&
    mayBe(part, key, words.counted);
  const fits = (part: Part, key: Key | undefined, isFirst: boolean): boolean => {
    const { kind } = part;
    return (
      isOf(part, key) &&
      (kind === key.kind ||
        (key.kind === 'any' && kind !== undefined && MAY_BE_WORDLESS.has(kind) && !kinds.has(kind)) ||
        (!isFirst && kind === undefined))
    );
  };
  const found = (chain: readonly Part[], test: (path: readonly Key[]) => boolean) =>
    (byNumber.get(chain.at(-1)?.number) ?? []).filter(({ path }) => test(path));
  return {
    pathOf: (section, id) => paths.get(keyOf(section, id))?.path ?? [],
    isNumbered: (id) => numbered.has(id),
    named: (chain) => found(chain, (path) => leadsTo(chain, path, fits)),
    within(path, kind) {
      const article = path.findLastIndex((key) => key.kind !== undefined);
      if (kind === 'level') {
        const paragraph = path[article + 1];
        return paragraph === undefined || paragraph.number.startsWith('¶') ? undefined : path.slice(0, article + 2);
      }
      const at = path.findLastIndex((key) => key.kind === kind || (key.kind === 'any' && MAY_BE_WORDLESS.has(kind)));
      // "This Regulation" is the whole text, if nothing in it is called a regulation.
      return at !== -1 ? path.slice(0, at + 1) : kinds.has(kind) ? undefined : [];
    },
    near: (chain, path) => {
      const article = path.findLastIndex(({ kind }) => kind !== undefined);
      if (article === -1) return [];
      const [first] = chain;
      const isOutermost = first?.rank !== undefined && levels[first.rank]?.isOutermost === true;
      return found(chain, (other) => {
        const above = other.length - chain.length;
        return (
          above > article &&
          above <= (isOutermost ? article + 1 : path.length) &&
          startsWith(path, other.slice(0, above)) &&
          chain.every((part, index) => isOf(part, other[above + index]))
        );
      });
    },
  };
}

const keyOf = (section: string, id: string | undefined) => `${section} ${id ?? ''}`;

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
  const { slug, label, heading, groups } = section;
  const above = groups.map((group) => keyIn(group.heading, reader));
  const groupKeys = above.flatMap((key) => key ?? []);
  const own = keyIn(label, reader) ?? keyIn(heading ?? '', reader) ?? wordless(label);
  const path = [...groupKeys, ...(own === undefined ? [] : [own])];
  const fragment = heading === undefined ? allBlocks(section)[0]?.id : undefined;
  const whole = (keys: readonly Key[]): NumberedPlace => ({ path: keys, section: slug, id: fragment, isSection: true });
  const entries = new Map(document.ids.map((entry) => [entry.id, entry]));
  const places: NumberedPlace[] = groups.flatMap(({ first }, index) => {
    const key = above[index];
    return first !== slug || key === undefined ? [] : [whole(above.slice(0, index + 1).flatMap((one) => one ?? []))];
  });
  if (own !== undefined) places.push(whole(path));
  // For the path of a block that has no number.
  else places.push({ path, section: slug, id: undefined, isUnnumbered: true });
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
  const open: { readonly level: number; readonly numbers: readonly string[] }[] = [];
  for (const block of flatten<Block>([...section.blocks, ...section.footnotes])) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      const [found] = inHeadings.flatMap((style) => numberAt(block.text, style) ?? []);
      if (found === undefined) continue;
      const { number } = found;
      const around = (open.at(-1)?.numbers ?? []).filter((other) => !isBelowNumber(number, other));
      open.push({ level: block.level, numbers: [...around, number] });
      places.push({ path: [...path, ...around.map(unit), unit(number)], section: slug, id: block.id });
    } else if (block.label !== undefined) {
      const { numbers, within } = entries.get(block.id) ?? {};
      const inHeading = open.at(-1)?.numbers ?? [];
      const all = numbers ?? within?.numbers ?? [];
      const headed = inHeading.every((number, index) => all[index] === number) ? inHeading.length : 0;
      const keys = [...all.slice(0, headed).map(unit), ...keysOf(all.slice(headed), headed)];
      const nth = within?.nth === undefined ? [] : [{ number: counted(within.nth) }];
      const isUnnumbered = block.kind === 'footnote' || numbers === undefined;
      const place = (inside: readonly Key[]): NumberedPlace => ({
        path: block.kind === 'footnote' ? path : [...path, ...inside],
        section: slug,
        id: block.id,
        isUnnumbered,
      });
      const above = within?.numbers.length ?? 0;
      places.push(place([...keys.slice(0, above), ...nth, ...keys.slice(above)]));
      // A number in a paragraph of an article is also named without the paragraph, if no other one has it.
      if (numbers !== undefined && nth.length > 0) places.push(place(keys));
      // The article itself is the first of its paragraphs.
      if (alone !== undefined && numbers?.length === 1 && block.numberLength > 0)
        places.push({ path: [...path, ...keys, { number: counted(1) }], section: slug, id: block.id });
    }
  }
  return places;
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
