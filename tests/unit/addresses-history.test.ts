import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedParagraphs } from '../../src/core/ids/former.ts';
import type { Publication } from '../../src/core/model.ts';
import { type AddressEntry, formatAddressFile, readAddressFile } from '../../src/core/published/address-file.ts';
import { formerNames, formerSections } from '../../src/core/published/former-pages.ts';
import { runs } from '../support/properties.ts';
import { Folder } from '../support/publication.ts';
import { EVENTS, type Event, History, KINDS } from '../support/publication-history.ts';

const SEED = 14_003;

test('a library of two thousand documents finds the addresses of each without searching through all of them', () => {
  const entries = Array.from({ length: 2000 }, (_, document): AddressEntry[] => [
    { address: `old-${document}/`, state: 'moved', to: `d-${document}/` },
    { address: `d-${document}/`, state: 'stands', ids: 1 },
    ...['i', 'ii', 'iii', 'iv'].map((slug): AddressEntry => ({ address: `d-${document}/${slug}/`, state: 'stands' })),
    { address: `d-${document}/v/`, state: 'moved', to: `d-${document}/iv/` },
  ]).flat();
  for (let document = 0; document < 2000; document += 1) {
    expect(formerNames(entries, `d-${document}`)).toEqual([`old-${document}`]);
    expect(formerSections(entries, `d-${document}`, ['i', 'ii', 'iii', 'iv'])).toEqual(new Map([['v', 'iv']]));
  }
  expect(readAddressFile(formatAddressFile(entries))).toHaveProperty('entries.length', entries.length);
}, 10_000);

test.each(['terms/', 'about/', 'charter/full/', 'terms/table/'])(
  'a file of addresses cannot contain one at which the site always has a page: %s',
  (address) => {
    const written = formatAddressFile([{ address, state: 'gone', on: '2026-11-25' }]);
    const faults = [expect.stringContaining('at "addresses.0.address": expected no page that the site has anyway')];
    expect(readAddressFile(written)).toEqual({ faults });
  },
);

const events: fc.Arbitrary<Event> = fc.record({
  what: fc.constantFrom(...EVENTS),
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(1000),
  to: fc.nat(1000),
});

/** Returns every address with a page, the ids of paragraphs on it, and where a former page leads. */
function pagesOf({ documents, terms, former }: Publication) {
  const pages = new Map<string, { ids: Set<string>; leadsTo?: string }>();
  for (const document of documents) {
    const { id, sections, ids } = document;
    for (const page of ['', 'map/']) pages.set(`${id}/${page}`, { ids: new Set() });
    const all = publishedParagraphs(ids, document);
    pages.set(`${id}/full/`, { ids: new Set(all.map((paragraph) => paragraph.id)) });
    for (const { slug } of sections) {
      const own = all.filter(({ section }) => section === slug);
      pages.set(`${id}/${slug}/`, { ids: new Set(own.map((paragraph) => paragraph.id)) });
    }
  }
  for (const { id } of terms) pages.set(`terms/${id}/`, { ids: new Set() });
  for (const { path, became, paragraphs } of former) {
    expect(pages.has(path), `${path} has two pages`).toBe(false);
    const leadsTo = became.kind === 'moved' ? became.path : became.kind;
    pages.set(path, { ids: new Set(paragraphs.map(({ id }) => id)), leadsTo });
  }
  return pages;
}

describe(`the addresses of a publication, through any history (seed ${SEED})`, () => {
  test('are never lost without a decision, lead to what they led to, and do not change when they are accepted again', () => {
    const editions = fc.array(fc.array(events, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(editions, (all) => {
        const folder = new Folder();
        try {
          live(folder, all);
        } finally {
          folder.remove();
        }
      }),
      runs(25, SEED),
    );
  }, 120_000);
});

function live(folder: Folder, editions: readonly (readonly Event[])[]): void {
  const history = new History();
  rmSync(folder.at('addresses.lock.json'));
  /** What was published at each address, with the ids of its paragraphs. */
  const published = new Map<string, PublishedPage>();
  let before = new Map<number, string>();
  for (const edition of [[], ...editions]) {
    // Nothing else happens to a withdrawn document in the same edition.
    const isFirst = ({ what }: Event) => (what === 'withdraw' ? 0 : 1);
    for (const event of edition.toSorted((a, b) => isFirst(a) - isFirst(b))) history.happen(event);
    history.write(folder);
    const now = history.addresses();
    const vanished = [...published.keys()].filter(
      (address) => [...before.values()].includes(address) && ![...now.values()].includes(address),
    );
    const undecided = folder.accept();
    if (vanished.length > 0) {
      expect(undecided.open, 'the editor is asked').toBeGreaterThan(0);
      expect(undecided.files.size).toBe(0);
      expect(folder.accept(decide(vanished, published, now))).toMatchObject({ faults: [], refusals: [], open: 0 });
    }
    const { publication, faults } = folder.compile();
    expect(faults).toEqual([]);
    expect(folder.accept().files.size, 'nothing to change twice').toBe(0);
    history.readLocks(folder);
    if (publication === undefined) throw new Error('There is no publication.');
    const pages = pagesOf(publication);
    for (const [self, address] of now)
      if (!publication.former.some(({ path }) => path === address))
        published.set(address, { self, ids: pages.get(address)?.ids ?? new Set() });
    for (const [address, { self, ids }] of published) expectPage(pages.get(address), address, now.get(self), ids);
    before = now;
  }
}

/** What was published at an address: a thing of the history, with the ids of its paragraphs. */
interface PublishedPage {
  readonly self: number;
  readonly ids: ReadonlySet<string>;
}

/** The editor's decisions about addresses that have vanished. */
function decide(
  vanished: readonly string[],
  published: ReadonlyMap<string, PublishedPage>,
  now: ReadonlyMap<number, string>,
): { moved: string[]; gone: string[] } {
  const plain = (address: string) => address.slice(0, -1);
  const moved: string[] = [];
  const gone: string[] = [];
  for (const address of vanished) {
    const to = now.get(published.get(address)?.self ?? 0);
    if (to === undefined) gone.push(plain(address));
    else moved.push(`${plain(address)}=${plain(to)}`);
  }
  return { moved, gone };
}

/** Expects that a published address still leads to what was there, with every paragraph. */
function expectPage(
  page: { ids: ReadonlySet<string>; leadsTo?: string } | undefined,
  address: string,
  to: string | undefined,
  ids: ReadonlySet<string>,
): void {
  expect(page, `${address} has no page`).toBeDefined();
  const isWithdrawn = page?.leadsTo === 'withdrawn';
  if (to === undefined) expect(page?.leadsTo, address).toBe(isWithdrawn ? 'withdrawn' : 'gone');
  else if (!isWithdrawn) expect(page?.leadsTo ?? address, address).toBe(to);
  if (to !== undefined && !isWithdrawn)
    for (const id of ids) expect(page?.ids.has(id), `${address}#${id} leads nowhere`).toBe(true);
}
