/** The feeds by which a reader follows one document or one term of the charter publication. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { documentFeed, termFeed } from '../../src/exports/followed-feeds.ts';
import { modelOf, publication, termOf } from '../support/charter-model.ts';

const SITE = new URL('https://papers.example/');
const CHARTER = 'https://papers.example/harbour-charter/';
const ATOM = { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' };

/** Returns what an XPath finds in a feed, which is Atom by the schema of RFC 4287. */
function found(feed: string, path: string): string[] {
  using schema = XmlDocument.fromBuffer(readFileSync('tests/fixtures/atom.rng'));
  // libxml2 will drop RELAX NG one day; the installed version has it.
  // oxlint-disable-next-line typescript/no-deprecated
  using validator = RelaxNGValidator.fromDoc(schema);
  using document = XmlDocument.fromString(feed);
  validator.validate(document);
  return document.find(path, ATOM).map(({ content }) => content);
}

/** The charter with another history. */
const charter = (history: object) => ({ ...modelOf('harbour-charter'), ...history });

describe('a reader who follows a document', () => {
  const feed = () => documentFeed(modelOf('harbour-charter'), publication(), SITE);

  test('gets an entry for each change of it, the latest first, with an address', () => {
    const entries = found(feed(), '//a:entry').length;
    const [titles, days, links] = ['a:title', 'a:updated', 'a:link/@href'].map((path) =>
      found(feed(), `//a:entry/${path}`),
    );
    const title = 'Corrections · The Harbour Charter of Pellan Bay';
    const own = days?.flatMap((day, index) =>
      links?.[index]?.startsWith(CHARTER) === true ? [[day.slice(0, 10), titles?.[index], links[index]]] : [],
    );
    expect(own).toEqual([
      ['2026-11-24', title, `${CHARTER}#changes-heading`],
      ['2026-11-24', title, `${CHARTER}#changes-heading`],
      ['2026-11-20', title, `${CHARTER}#changes-heading`],
      ['2026-11-02', 'New document · The Harbour Charter of Pellan Bay', CHARTER],
    ]);
    expect(days).toEqual(days?.toSorted().toReversed());
    expect(new Set(found(feed(), '//a:entry/a:id')).size).toBe(entries);
    expect(found(feed(), '//a:content')).toContain(
      'The register gave the year of 港务费 as 1985; it is 1986 <as printed>.',
    );
  });

  test('is told of the notes that name it when they are new or corrected, and of no others', () => {
    const names = publication().terms.filter(({ note }) => JSON.stringify(note).includes('"open-quay-article"'));
    const ids = names.map(({ id }) => id);
    expect([ids.includes('berth'), ids.includes('quiet-hours')]).toEqual([true, false]);
    const dated = {
      ...publication(),
      terms: publication().terms.map((term) => ({ ...term, added: '2026-11-25', changes: [] })),
    };
    const told = found(documentFeed(modelOf('open-quay-article'), dated, SITE), '//a:entry/a:title');
    expect(told).toEqual(names.map(({ label }) => `New term · ${label}`));
  });

  test('is told of a later edition on the day on which it was received, if that is known', () => {
    const former = charter({ id: 'harbour-charter/@1987-04-02' });
    const later = { former: [former], published: '2001-05-01', added: undefined, changes: [] };
    const read = (received: string) => {
      const written = documentFeed(charter({ ...later, received }), { ...publication(), terms: [] }, SITE);
      return found(written, '//a:entry/a:title | //a:entry/a:updated | //a:entry/a:link/@href');
    };
    expect(read('2026-11-30')).toEqual(['New edition, of 1 May 2001', '2026-11-30T00:00:00Z', CHARTER]);
    expect(read('2026-11')).toEqual([]);
  });

  test('gets the latest fifty, none of them longer than 2 kB, and what is left of a long one says where to read on', () => {
    const changes = Array.from({ length: 60 }, (_, index) => ({
      date: `2026-${String(10 + Math.floor(index / 28))}-${String((index % 28) + 1).padStart(2, '0')}`,
      text: `${index}: ${'a long story & so on '.repeat(index === 59 ? 200 : 1)}`,
      before: 'Before. '.repeat(index === 58 ? 300 : 1),
    }));
    const written = documentFeed(charter({ added: undefined, changes }), { ...publication(), terms: [] }, SITE);
    const told = found(written, '//a:entry/a:content').map((content) => content.trim());
    expect(told).toHaveLength(50);
    for (const [entry] of written.matchAll(/<entry>.*?<\/entry>/gs))
      expect(Buffer.byteLength(entry)).toBeLessThan(2001);
    expect(told[0]).toMatch(/^59: a long story & .*…$/);
    expect(told[1]).toBe('58: a long story & so on');
    expect(told[2]).toMatch(/^57: .*Before: Before\.$/);
  });

  test('gets nothing but the name of a document that has never changed', () => {
    const quiet = charter({ added: undefined, changes: [], former: [] });
    const written = documentFeed(quiet, { ...publication(), terms: [] }, undefined);
    expect(found(written, '//a:entry')).toEqual([]);
    expect(found(written, '/a:feed/a:title')).toEqual(['The Harbour Charter of Pellan Bay: corrections']);
    expect(found(written, '/a:feed/a:link/@href')).toEqual(['/harbour-charter/feed.xml', '/harbour-charter/']);
  });
});

describe('a reader who follows a term', () => {
  test('gets that it was added and what was corrected, and on what terms notes may be used', () => {
    const feed = termFeed(termOf('harbour-master'), publication(), SITE);
    expect(found(feed, '//a:entry/a:link/@href')).toEqual([
      'https://papers.example/terms/harbour-master/#changes-heading',
    ]);
    expect(found(feed, '//h:del | //h:ins')).toEqual([
      'is elected by the three towns in turn',
      'answers for it to the Harbour Office',
    ]);
    expect(found(feed, '/a:feed/a:rights')[0]).toContain(publication().site.licence.name);
    expect(found(termFeed(termOf('visitors-berth'), publication(), SITE), '//a:entry/a:title')).toEqual([
      'New term · visitors’ berth',
    ]);
  });

  test('sees nothing a second time when the site moves or an entry is reworded', () => {
    const ids = (xml: string) => found(xml, '//a:id');
    const term = termOf('harbour-master');
    const reworded = { ...term, changes: term.changes.map((change) => ({ ...change, text: 'In other words.' })) };
    expect(ids(termFeed(reworded, publication(), undefined))).toEqual(ids(termFeed(term, publication(), SITE)));
    expect(ids(termFeed(termOf('berth'), publication(), SITE))).not.toEqual(ids(termFeed(term, publication(), SITE)));
  });
});
