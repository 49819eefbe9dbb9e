/** The search view: runs what is typed, shows terms first and then paragraphs. */
import { drawResults, type Results } from './draw.ts';
import { loadPagefind, type Pagefind, type PagefindRecord } from './pagefind.ts';

/** The most records of a kind that are looked at, and the most terms that are shown. */
const RECORDS_SHOWN = 30;
const TERMS_SHOWN = 6;

/** Makes a `.search-view` answer, beginning with what has been typed already or stands in the page's address. */
export function startSearch(view: HTMLElement): void {
  const input = view.querySelector('input');
  const status = view.querySelector('.search-status');
  const list = view.querySelector('.search-results');
  if (!input || !status || !list) return;
  const base = view.dataset['base'] ?? '/';
  const isPage = view.dataset['name'] === 'page';
  let pagefind: Promise<Pagefind> | undefined;
  let latest = '';

  const run = async () => {
    const query = input.value.trim();
    latest = query;
    if (isPage) keepInAddress(query);
    if (query === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      if (pagefind === undefined) status.textContent = 'Searching…';
      pagefind ??= loadPagefind(base);
      const results = await find(await pagefind, query);
      if (query !== latest) return;
      status.textContent = describe(results, query);
      list.replaceChildren(...drawResults(results, query));
    } catch {
      pagefind = undefined;
      if (query !== latest) return;
      list.replaceChildren();
      status.textContent = 'Search could not be loaded. Check the connection and type again.';
    }
  };

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  input.addEventListener('input', () => void run());
  if (isPage && input.value === '') input.value = new URLSearchParams(location.search).get('q') ?? '';
  void run();
}

/**
 * Searches terms and paragraphs. Where no paragraph has all the words, the paragraphs nearest to that are found:
 * those that have most of them.
 */
async function find(pagefind: Pagefind, query: string): Promise<Results> {
  const [found, paragraphs] = await Promise.all([
    search(pagefind, query, 'term'),
    search(pagefind, query, 'paragraph'),
  ]);
  const terms = namedFirst(found, query).slice(0, TERMS_SHOWN);
  const words = query.replaceAll('"', ' ').split(/\s+/u).filter(Boolean);
  if (paragraphs.length > 0 || words.length < 2) return { terms, paragraphs, nearest: [] };
  return { terms, paragraphs, nearest: await nearest(pagefind, words) };
}

/** Terms of that very name first, then those whose label begins so, then those that only mention it. */
function namedFirst(terms: readonly PagefindRecord[], query: string): PagefindRecord[] {
  const sought = query.toLowerCase();
  const nearness = ({ meta: { title = '', names = '' } }: PagefindRecord) => {
    const known = [title, ...names.split('; ')].map((name) => name.toLowerCase());
    return known.includes(sought) ? 2 : Number(known[0]?.startsWith(sought));
  };
  return terms.toSorted((a, b) => nearness(b) - nearness(a));
}

async function search(pagefind: Pagefind, query: string, kind: string): Promise<PagefindRecord[]> {
  const { results } = await pagefind.search(query, { filters: { kind } });
  return Promise.all(results.slice(0, RECORDS_SHOWN).map((hit) => hit.data()));
}

async function nearest(pagefind: Pagefind, words: readonly string[]): Promise<PagefindRecord[]> {
  const shared = new Map<string, { words: number; record: () => Promise<PagefindRecord> }>();
  for (const word of words) {
    const { results } = await pagefind.search(word, { filters: { kind: 'paragraph' } });
    for (const hit of results)
      shared.set(hit.id, { words: (shared.get(hit.id)?.words ?? 0) + 1, record: () => hit.data() });
  }
  const best = [...shared.values()].toSorted((a, b) => b.words - a.words);
  return Promise.all(best.slice(0, 5).map(({ record }) => record()));
}

function describe({ terms, paragraphs, nearest: near }: Results, query: string): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  if (paragraphs.length > 0 || terms.length > 0)
    return `${[terms.length > 0 ? count(terms.length, 'term') : '', count(paragraphs.length, 'paragraph')]
      .filter(Boolean)
      .join(' and ')} for “${query}”`;
  return near.length > 0
    ? `No paragraph has all of “${query}”. These have most of it.`
    : `Nothing found for “${query}”. Try another form of the word, or look in the index of terms.`;
}

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(null, '', address);
}
