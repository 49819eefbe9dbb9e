/** What a text itself says of a term of art: its own words, for the note on the term. */
import { blockPath } from '../addresses/addresses.ts';
import { memoOf } from '../memo/memo.ts';
import type { Document, Section, Term } from '../model.ts';
import { addressedBlocks, blocksOfWords } from '../reading-order.ts';
import { openingOf } from '../text/opening.ts';
import { type Definition, definitionsIn, type Introduction } from './definitions.ts';

/** The words in which a text says what a term means. */
export interface Defined {
  /** The slug of the section, the id of the passage, its label and its path. */
  readonly section: string;
  readonly id: string;
  readonly label: string;
  readonly path: string;
  /** The id of the document, and BCP 47 tag of its language. */
  readonly document: string;
  readonly language: string;
  /** The words before the list that it is in, if they say where the meaning applies: "In this Part,". */
  readonly introduction: Introduction | undefined;
  /** The words of the passage, and of those in it, each with the number that is drawn before it. */
  readonly pieces: readonly { readonly id: string; readonly number: string | undefined; readonly text: string }[];
  /** Whether more follows. */
  readonly isCut: boolean;
}

/** How many letters of a definition a note has. */
const LONGEST = 400;

/**
 * Returns what a text says that a term means. An editor may say in the term's file where that is; else it is what the engine
 * recognises, where the defined word is one of the forms of the term.
 *
 * @param sections those that the reader sees, so that a meaning which applies in others is left out; by default all
 */
export function definedBy(
  document: Document,
  { id, definedIn = [] }: Pick<Term, 'id' | 'definedIn'>,
  sections: readonly Pick<Section, 'slug'>[] = document.sections,
): Defined[] {
  const places = placesByAddress(document);
  const byHand = definedIn.flatMap((address) => places.get(address) ?? []);
  if (byHand.length > 0) return byHand.map((place) => quote(place, document));
  return (definitionsByTerm(document).get(id) ?? [])
    .filter(({ reach }) => reach === undefined || sections.some(({ slug }) => reach.has(slug)))
    .map((definition) => quote(definition, document));
}

/** What is quoted of a passage. */
type Quoted = Pick<Definition, 'section' | 'block' | 'from' | 'introduction'>;

const placesByAddress = memoOf(
  (document: Document): ReadonlyMap<string, Quoted> =>
    new Map(
      document.sections.flatMap((section) =>
        addressedBlocks(section).map((block) => [
          `${document.id}#${block.id}`,
          { section, block, from: block.numberLength, introduction: undefined },
        ]),
      ),
    ),
);

const definitionsByTerm = memoOf((document: Document) => {
  const found = definitionsIn(document).flatMap((one) => {
    const { block, start, end } = one;
    const occurrence = block.occurrences.find((other) => other.start === start && other.end === end);
    return occurrence === undefined ? [] : [{ ...one, term: occurrence.term }];
  });
  return Map.groupBy(found, ({ term }) => term);
});

function quote({ section, block, from, introduction }: Quoted, { id, language }: Document): Defined {
  const pieces: Defined['pieces'][number][] = [];
  let left = LONGEST;
  for (const { block: one, number } of blocksOfWords({ blocks: [block], footnotes: [] })) {
    if (one.label === undefined) continue;
    const text = one === block ? one.text.slice(from).trim() : one.text;
    const shown = text.length > left ? openingOf(text, left).replace(/…$/u, '') : text;
    left -= text.length;
    if (shown === '') break;
    pieces.push({ id: one.id, number: one === block ? undefined : number, text: shown });
    if (left < 0) break;
  }
  const place = { section: section.slug, id: block.id };
  return {
    ...{ ...place, label: block.label, path: blockPath({ document: id, ...place }) },
    ...{ document: id, language, introduction, pieces, isCut: left < 0 },
  };
}
