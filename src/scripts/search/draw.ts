/** Draws search results. Text from the index is set as text; nothing is parsed as HTML. */
import type { PagefindRecord } from './pagefind.ts';

/** What a query found. */
export interface Results {
  readonly terms: readonly PagefindRecord[];
  readonly paragraphs: readonly PagefindRecord[];
  /** Where no paragraph has every word: those that have most of them. */
  readonly nearest: readonly PagefindRecord[];
}

/** The elements for a search view's results: terms, then paragraphs. */
export function drawResults({ terms, paragraphs, nearest }: Results, query: string): HTMLElement[] {
  return [
    ...group('Terms', terms.map(drawTerm)),
    ...group(
      'In the text',
      [...paragraphs, ...nearest].map((record) => drawParagraph(record, query)),
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

function drawTerm({ url, meta }: PagefindRecord): HTMLElement {
  const item = document.createElement('li');
  const chinese = document.createElement('span');
  chinese.lang = 'zh-Hans';
  chinese.textContent = meta['zh'] ?? '';
  const gloss = document.createElement('p');
  gloss.textContent = meta['gloss'] ?? '';
  item.append(link(url, meta['title'] ?? url), ' ', chinese, gloss);
  return item;
}

function drawParagraph({ url, meta, filters, excerpt }: PagefindRecord, query: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'official';
  const [path, fragment] = url.split('#');
  const place = [meta['title'], filters['section']?.[0]].filter(Boolean).join(' · ');
  const words = document.createElement('p');
  words.append(...marked(excerpt));
  item.append(link(`${path}?${new URLSearchParams({ q: query })}#${fragment}`, place), words);
  return item;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** Pagefind's excerpt, escaped text with `<mark>` tags, as nodes. */
function marked(excerpt: string): (Node | string)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/gsu).map((part, index) => {
    if (index % 2 === 0) return unescape(part);
    const mark = document.createElement('mark');
    mark.textContent = unescape(part);
    return mark;
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
