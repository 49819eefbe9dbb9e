/** Finds the passages to which the names of the file belong, so that links to these lead somewhere here. */
import { entriesIn, type IdEntry } from '../../core/ids/lock-file.ts';
import { acceptProposal, proposeIds } from '../../core/proposal/proposal.ts';
import { headingIdsOf } from '../../core/text/block-ids.ts';
import { flatten } from '../../core/reading-order.ts';
import type { DocumentData } from '../../core/schemas/document.ts';
import { addressKind } from '../../core/text/read-block.ts';
import type { ImportLog } from '../import-log.ts';
import { lettersOf, type OwnName } from '../read/own-names.ts';
import type { HeadedSection } from './original-pages.ts';

/** A place in the text where a name may stand: a heading, or a passage. */
interface Place {
  /** The passage that begins there, and its section. */
  readonly id: string;
  readonly section: string;
  /** Whether it is a heading, or has an official number. */
  readonly isNumbered: boolean;
  /** Whether it is an item of a list, whose number nobody may have read: a style sheet may draw it. */
  readonly isItem: boolean;
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
 * @param log is told of names that are left out, since an editor decides which ids their passages have
 * @param areNewKnown whether new passages get the ids that follow from the text alone: those of a version may get others
 */
export function namesOfPassages(
  names: readonly OwnName[],
  sections: readonly HeadedSection[],
  lock: string | undefined,
  log: ImportLog,
  areNewKnown: boolean,
): DocumentData['names'] {
  if (names.length === 0) return {};
  const { entries, ids: known } = idsOf(sections, lock, areNewKnown);
  const places = placesIn(sections, known);
  const slugs = sections.map(({ slug }) => slug);
  const fragments = headingIdsOf(
    sections.flatMap(({ blocks }) => blocks),
    slugs,
    entries,
  );
  const taken = new Set([...places.map(({ id }) => id), ...slugs, ...fragments.values()]);
  const ids = new Map<string, string>();
  const undecided = new Set<string>();
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
    const isMeant = isTerm === true || (mayBeNamed(place) && !taken.has(name));
    if (isMeant && place.id === '') undecided.add(name);
    else if (isTerm === true) terms.set(namesOfTerm(name, place.section).find(isFree) ?? name, place.id);
    else if (isMeant) ids.set(name, place.id);
  }
  const numbered = places.filter(({ isNumbered }) => isNumbered).length;
  if (undecided.size > 0)
    log.remark(
      'lost',
      `${undecided.size} names of passages, such as "${[...undecided][0] ?? ''}": which ids these passages have is asked below. Add what you need under "names" afterwards`,
    );
  return Object.fromEntries([...(ids.size >= numbered * LEAST ? ids : []), ...terms]);
}

/** Whether the file's own id may be the name of a place. */
const mayBeNamed = ({ isNumbered, isItem }: Place): boolean => isNumbered || isItem;

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

/**
 * The entries that the lock file will have, and the ids of the passages, in order. Where an editor has questions to answer, the
 * answers decide, and the id is empty.
 */
function idsOf(sections: readonly HeadedSection[], lock: string | undefined, areNewKnown: boolean) {
  const proposal = proposeIds(entriesIn(lock), sections, new Map());
  const { paragraphs, alignment } = proposal;
  const entries: readonly Pick<IdEntry, 'id'>[] = acceptProposal(proposal, '');
  const isSettled = (nth: number): boolean => {
    const paragraph = paragraphs[nth];
    return (
      (areNewKnown && alignment.questions.length === 0) || (paragraph !== undefined && alignment.pairs.has(paragraph))
    );
  };
  return { entries, ids: paragraphs.map((_, nth) => (isSettled(nth) ? (entries[nth]?.id ?? '') : '')) };
}

function placesIn(sections: readonly HeadedSection[], all: readonly string[]): Place[] {
  const ids = [...all];
  return sections.flatMap(({ slug: section, headings, blocks, footnotes }) => {
    const waiting = headings.length === 0 ? [] : [lettersOf(headings.join(' '))];
    const places = flatten(blocks).flatMap((block): Place[] => {
      if (block.kind === 'heading') waiting.push(lettersOf(block.text));
      const id = addressKind(block) === undefined ? undefined : ids.shift();
      if (id === undefined) return [];
      const above = waiting.splice(0).map((letters) => ({ id, section, isNumbered: true, isItem: false, letters }));
      const [isNumbered, isItem] = [block.numbers !== undefined, block.kind === 'item'];
      return [...above, { id, section, isNumbered, isItem, letters: lettersOf(block.text) }];
    });
    ids.splice(0, flatten(footnotes).filter((block) => addressKind(block) !== undefined).length);
    return places;
  });
}
