/** Finds the passages to which the names of the file belong, so that links to these lead somewhere here. */
import { type IdEntry, readLockFile } from '../../core/ids/lock-file.ts';
import { acceptProposal, proposeIds } from '../../core/proposal/proposal.ts';
import { headingIdsOf } from '../../core/text/block-ids.ts';
import { flatten } from '../../core/reading-order.ts';
import type { DocumentData } from '../../core/schemas/document.ts';
import { addressKind } from '../../core/text/read-block.ts';
import { lettersOf, type OwnName } from '../read/own-names.ts';
import type { HeadedSection } from './original-pages.ts';

/** A place in the text where a name may stand: a heading, or a passage. */
interface Place {
  /** The passage that begins there, and its section. */
  readonly id: string;
  readonly section: string;
  /** Whether it is a heading, or has an official number. */
  readonly isNumbered: boolean;
  readonly letters: string;
}

/** The share of the numbered passages and headings that must have one of the file's ids, or else none gets one. */
const LEAST = 0.5;

/** How many places without an id of the file may stand between two with one. Definitions may be far from each other. */
const MOST_SKIPPED = 200;

/**
 * Returns the names with the ids of their passages. Ids of the file are among them only if most passages have one, and
 * terms always. Where a term is defined again, the name of that definition ends with its section.
 *
 * @param lock the lock file of the document, if it exists already: its ids are kept
 */
export function namesOfPassages(
  names: readonly OwnName[],
  sections: readonly HeadedSection[],
  lock: string | undefined,
): DocumentData['names'] {
  if (names.length === 0) return {};
  const entries = entriesOf(sections, lock);
  const places = placesIn(
    sections,
    entries.map(({ id }) => id),
  );
  const slugs = sections.map(({ slug }) => slug);
  const fragments = headingIdsOf(
    sections.flatMap(({ blocks }) => blocks),
    slugs,
    entries,
  );
  const taken = new Set([...places.map(({ id }) => id), ...slugs, ...fragments.values()]);
  const ids = new Map<string, string>();
  const terms = new Map<string, string>();
  let at = 0;
  for (const { name, letters, isTerm } of names) {
    const end = isTerm === true ? places.length : Math.min(places.length, at + MOST_SKIPPED);
    let nth = at;
    while (nth < end && !isSame(places[nth]?.letters ?? '', letters)) nth += 1;
    const place = places[nth];
    if (nth === end || place === undefined) continue;
    at = nth;
    const isFree = (one: string) => !taken.has(one) && !terms.has(one);
    if (isTerm === true) terms.set(namesOfTerm(name, place.section).find(isFree) ?? name, place.id);
    else if (place.isNumbered && !taken.has(name)) ids.set(name, place.id);
  }
  const numbered = places.filter(({ isNumbered }) => isNumbered).length;
  return Object.fromEntries([...(ids.size >= numbered * LEAST ? ids : []), ...terms]);
}

/** What a definition may be called: by its term alone; where others have that name, with its section, and counted there. */
function* namesOfTerm(name: string, section: string): Generator<string> {
  yield name;
  yield `${name}-in-${section}`;
  for (let nth = 2; ; nth += 1) yield `${name}-in-${section}-${nth}`;
}

/** How many bytes of letters show that two texts begin alike, if one of them ends there: six Latin letters, or two Han. */
const ALIKE = 6;

/** Whether two texts begin alike: an item begins with its own words, and its element has those of the items in it too. */
function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return short === long || (long.startsWith(short) && Buffer.byteLength(short) >= ALIKE);
}

/** The ids that the passages have or will get. */
function entriesOf(sections: readonly HeadedSection[], lock: string | undefined): readonly Pick<IdEntry, 'id'>[] {
  const known = lock === undefined ? undefined : readLockFile(lock);
  const entries = known !== undefined && 'entries' in known ? known.entries : [];
  return acceptProposal(proposeIds(entries, sections, new Map()), '');
}

function placesIn(sections: readonly HeadedSection[], all: readonly string[]): Place[] {
  const ids = [...all];
  return sections.flatMap(({ slug: section, headings, blocks, footnotes }) => {
    const waiting = headings.length === 0 ? [] : [lettersOf(headings.join(' '))];
    const places = flatten(blocks).flatMap((block): Place[] => {
      if (block.kind === 'heading') waiting.push(lettersOf(block.text));
      const id = addressKind(block) === undefined ? undefined : ids.shift();
      if (id === undefined) return [];
      const above = waiting.splice(0).map((letters) => ({ id, section, isNumbered: true, letters }));
      return [...above, { id, section, isNumbered: block.numbers !== undefined, letters: lettersOf(block.text) }];
    });
    ids.splice(0, flatten(footnotes).filter((block) => addressKind(block) !== undefined).length);
    return places;
  });
}
