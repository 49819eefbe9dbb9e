/** Finds the passages to which the names of the file belong, so that links to these lead somewhere here. */
import { readLockFile } from '../../core/ids/lock-file.ts';
import { acceptProposal, proposeIds } from '../../core/proposal/proposal.ts';
import { flatten } from '../../core/reading-order.ts';
import type { DocumentData } from '../../core/schemas/document.ts';
import { addressKind } from '../../core/text/read-block.ts';
import { lettersOf, type OwnName } from '../read/own-names.ts';
import type { HeadedSection } from './original-pages.ts';

/** A place in the text where a name may stand: a heading, or a passage. */
interface Place {
  /** The passage that begins there. */
  readonly id: string;
  /** Whether it is a heading, or has an official number. */
  readonly isNumbered: boolean;
  readonly letters: string;
}

/** The share of the numbered passages and headings that must have a name, or else none gets one. */
const LEAST = 0.5;

/** How many places without a name may stand between two with one. */
const MOST_SKIPPED = 200;

/**
 * Returns the names with the ids of their passages; none if most passages have no name.
 *
 * @param lock the lock file of the document, if it exists already: its ids are kept
 */
export function namesOfPassages(
  names: readonly OwnName[],
  sections: readonly HeadedSection[],
  lock: string | undefined,
): DocumentData['names'] {
  if (names.length === 0) return {};
  const places = placesIn(sections, lock);
  const taken = new Set([...places.map(({ id }) => id), ...sections.map(({ slug }) => slug)]);
  const found: Record<string, string> = {};
  let at = 0;
  for (const { name, letters } of names) {
    const nth = places.slice(at, at + MOST_SKIPPED).findIndex((place) => isSame(place.letters, letters));
    const place = places[at + nth];
    if (nth === -1 || place === undefined) continue;
    at += nth;
    if (place.isNumbered && !taken.has(name)) found[name] = place.id;
  }
  const numbered = places.filter(({ isNumbered }) => isNumbered).length;
  return Object.keys(found).length >= numbered * LEAST ? found : {};
}

/** How many bytes of letters show that two texts begin alike, if one of them ends there: six Latin letters, or two Han. */
const ALIKE = 6;

/** Whether two texts begin alike: an item begins with its own words, and its element has those of the items in it too. */
function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  return short === long || (long.startsWith(short) && Buffer.byteLength(short) >= ALIKE);
}

function placesIn(sections: readonly HeadedSection[], lock: string | undefined): Place[] {
  const known = lock === undefined ? undefined : readLockFile(lock);
  const entries = known !== undefined && 'entries' in known ? known.entries : [];
  const ids = acceptProposal(proposeIds(entries, sections, new Map()), '').map(({ id }) => id);
  return sections.flatMap(({ headings, blocks, footnotes }) => {
    const waiting = headings.length === 0 ? [] : [lettersOf(headings.join(' '))];
    const places = flatten(blocks).flatMap((block): Place[] => {
      if (block.kind === 'heading') waiting.push(lettersOf(block.text));
      const id = addressKind(block) === undefined ? undefined : ids.shift();
      if (id === undefined) return [];
      const above = waiting.splice(0).map((letters) => ({ id, isNumbered: true, letters }));
      return [...above, { id, isNumbered: block.numbers !== undefined, letters: lettersOf(block.text) }];
    });
    ids.splice(0, flatten(footnotes).filter((block) => addressKind(block) !== undefined).length);
    return places;
  });
}
