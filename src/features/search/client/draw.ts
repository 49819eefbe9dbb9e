/** Draws search results: real links in lists. Text from the index is set as text; nothing is parsed as HTML. */
import type { Found } from './engine.ts';
import { drawExcerpt } from './excerpt.ts';
import type { Near, Results } from './find.ts';
import { resultAddress } from './links.ts';
import type { Query } from './query.ts';

/** The elements for a search view's results: terms of that name, then the text, then notes that have the words. */
export function drawResults({ query, terms, text, notes, near }: Results): HTMLElement[] {
  return [
    // The nearest with its gloss; the text is not far below.
    ...group(
      'Terms',
      terms.map((term, index) => drawTerm(term, index === 0)),
    ),
    ...group(
      'In the text',
      text.map((found) => drawText(found, query)),
    ),
    ...group(
      'With some of the words',
      near.map((one) => drawNear(one, query)),
    ),
    ...group(
      'In the notes',
      notes.map((term) => drawTerm(term, true)),
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

function drawTerm({ record, marks }: Found, hasGloss: boolean): HTMLElement {
  const item = document.createElement('li');
  const chinese = document.createElement('span');
  chinese.lang = 'zh-Hans';
  chinese.textContent = record.chinese;
  item.append(link(record.path, record.title), ' ', chinese);
  if (!hasGloss) return item;
  const gloss = document.createElement('p');
  gloss.append(...drawExcerpt(record, marks));
  item.append(gloss);
  return item;
}

function drawText(found: Found, query: Query): HTMLElement {
  const { record, marks } = found;
  const item = document.createElement('li');
  item.className = 'official';
  const place = `${record.title} · ${record.sectionTitle}`;
  const words = document.createElement('p');
  words.append(...drawExcerpt(record, marks));
  item.append(link(resultAddress(query, found), place), words);
  return item;
}

function drawNear({ found, missing }: Near, query: Query): HTMLElement {
  const item = drawText(found, query);
  const note = document.createElement('span');
  note.className = 'missing';
  note.textContent = `without ${missing.map((word) => `“${word}”`).join(', ')}`;
  item.querySelector('a')?.after(' ', note);
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}
