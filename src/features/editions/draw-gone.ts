/**
 * Draws what is gone from an edition at the place where it stood: one line, which opens and shows the words. All of it is
 * empty, and a style sheet draws it from attributes, so that nothing of a former edition is in the text, or copied with it.
 */
import { words } from '@words/editions.ts';
import { placeBetween } from '../../citations/place.ts';
import { blockPath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock } from '../../core/block.ts';
import { type Gone, placesOfGone } from '../../core/editions/gone.ts';
import { publishedParagraphs } from '../../core/ids/former.ts';
import { memoOf } from '../../core/memo/memo.ts';
import type { Document, Section } from '../../core/model.ts';
import { flatten } from '../../core/reading-order.ts';
import { joinParts, type Markup, markup } from '../../html/markup.ts';
import { dateInWords } from '../../ui/format.ts';
import { earlierEditions } from './current-page.ts';

/** What is gone from a section. */
export interface GoneHere {
  /** Draws what stood before a block, by the id of the block. */
  readonly before: (id: string) => Markup | undefined;
  /** What stood at the end. */
  readonly atEnd: Markup | undefined;
  /** The ids of all these passages. */
  readonly ids: readonly string[];
}

const placesIn = memoOf((document: Document) => placesOfGone(document, earlierEditions(document)));

const nowOf = memoOf(
  (document: Document) => new Map(publishedParagraphs(document.ids, document).map(({ id, now }) => [id, now])),
);

/** Finds what is gone from a section of an edition. */
export function goneFrom(document: Document, { slug, blocks }: Section): GoneHere {
  const { before, atEnd } = placesIn(document);
  const draw = (list: readonly Gone[] | undefined) => list && joinParts(list.map((gone) => drawGone(gone, document)));
  const here = [...flatten(blocks).flatMap(({ id }) => before.get(id ?? '') ?? []), ...(atEnd.get(slug) ?? [])];
  return {
    before: (id) => draw(before.get(id)),
    atEnd: draw(atEnd.get(slug)),
    ids: here.flatMap((gone) => gone.blocks.map(({ id }) => id)),
  };
}

function drawGone({ edition, section, blocks, first, last }: Gone, document: Document): Markup {
  const { label } = placeBetween(first, last);
  const day = dateInWords(edition.published);
  const now = nowOf(document).get(first.id);
  return markup`<details class="gone" data-edition="${edition.id}"><summary${named(words.stoodHere(label, day))}>${blocks.map(
    ({ id }) => markup`<span id="${id}"></span>`,
  )}</summary>${blocks.map((block) => markup`<span role="img" data-passage="${block.id}"${named(wordsOf(block))}></span>`)}${[
    linkTo(blockPath({ document: edition.id, section: section.slug, id: first.id }), words.readIn(day)),
    now && linkTo(blockPath({ document: document.id, ...now }), words.nowPartOf(now.label)),
  ]}</details>`;
}

const named = (said: string): Markup => markup` aria-label="${said}" data-label="${said}"`;

const wordsOf = ({ marker, text }: AddressedBlock) => [marker, text].filter((part) => part !== undefined).join(' ');

const linkTo = (path: string, name: string): Markup => markup`<a href="${path}"${named(name)}></a>`;
