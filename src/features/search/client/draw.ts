/** Draws search results: real links in lists. Text from the index is set as text; nothing is parsed as HTML. */
import { words } from '@words/search.ts';
import { headingParts } from '../../../core/languages/compounds.ts';
import type { TermRecord, TextRecord } from '../record.ts';
import type { Found } from './engine.ts';
import { drawExcerpt } from './excerpt.ts';
import type { Results } from './find.ts';
import type { Near } from './near.ts';
import { resultAddress } from './links.ts';
import type { Query } from './query.ts';

/** The elements for a search view's results: terms of that name, then the text, then notes that have the words. */
export function drawResults({ query, terms, text, notes, near }: Results): HTMLElement[] {
  const draw = (found: Found, hasExcerpt = true) => drawResult(found, query, hasExcerpt);
  return [
    // The nearest with its gloss; the text is not far below.
    ...group(
      words.terms,
      terms.map((term, index) => draw(term, index === 0)),
    ),
    ...group(
      words.inTheText,
      text.map((found) => draw(found)),
    ),
    ...group(
      words.withSome,
      near.map((one) => drawNear(one, query)),
    ),
    ...group(
      words.inTheNotes,
      notes.map((term) => draw(term)),
    ),
  ];
}

function group(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length === 0) return [];
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ol');
  list.append(...items);
  return [heading, list];
}

function drawResult(found: Found, query: Query, hasExcerpt: boolean): HTMLElement {
  const { record } = found;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = resultAddress(query, found);
  item.append(link);
  if (record.kind === 'term') {
    link.textContent = record.label;
    item.append(...otherNames(record).flatMap((name) => [' ', name]));
  } else {
    item.className = 'official';
    link.append(...placeOf(record).flatMap((part, index) => (index > 0 ? [' · ', part] : [part])));
  }
  if (!hasExcerpt) return item;
  const excerpt = document.createElement('p');
  excerpt.lang = record.language;
  excerpt.dir = 'auto';
  excerpt.append(...drawExcerpt(found));
  item.append(excerpt);
  return item;
}

/** What a term is called in other languages. */
const otherNames = ({ inOtherLanguages }: TermRecord) =>
  Object.entries(inOtherLanguages).map(([language, name]) => inLanguage(language, name));

/** Where a text stands: its label, its section, and its document where there are others. */
function placeOf({ kind, label, section, document: of, language }: TextRecord): (Node | string)[] {
  return [
    kind === 'heading' ? words.subHeading(label) : label,
    ...[section, of].flatMap(({ title, language: own = language }) =>
      title === undefined ? [] : [inLanguage(own, ...partsOf(title))],
    ),
  ];
}

/** A title with its hyphenated words in one piece, as on pages (official/Compounds.astro). */
const partsOf = (title: string) =>
  headingParts(title).map(({ text, isCompound }) =>
    isCompound ? Object.assign(document.createElement('span'), { className: 'compound', textContent: text }) : text,
  );

/** Words in a language, which may be written in another direction than those around them. */
function inLanguage(language: string, ...text: (Node | string)[]): HTMLElement {
  const part = document.createElement('bdi');
  part.lang = language;
  part.append(...text);
  return part;
}

function drawNear({ found, missing }: Near, query: Query): HTMLElement {
  const item = drawResult(found, query, true);
  const note = document.createElement('span');
  note.className = 'missing';
  note.textContent = words.without(missing);
  item.querySelector('a')?.after(' ', note);
  return item;
}
