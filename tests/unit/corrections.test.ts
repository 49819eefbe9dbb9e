/** The page and the feed of corrections and additions in the charter publication. */
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { publication } from '../support/charter-model.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import { correctedDays } from '../../src/core/published/corrections.ts';
import { correctionsFeed } from '../../src/exports/corrections-feed.ts';

const SITE = new URL('https://papers.example/');
const nothing = () => ({
  ...publication(),
  documents: publication().documents.map((one) => ({ ...one, added: undefined, changes: [] })),
  terms: publication().terms.map((one) => ({ ...one, added: undefined, changes: [] })),
});

/** Returns what an XPath finds in a feed. */
function found(feed: string, path: string): string[] {
  using document = XmlDocument.fromString(feed);
  return document
    .find(path, { a: 'http://www.w3.org/2005/Atom', h: 'http://www.w3.org/1999/xhtml' })
    .map((node) => node.content);
}

test('a reader finds corrections and additions by days, the latest first, documents before terms', () => {
  const days = correctedDays(publication()).map(({ date, newDocuments, newTerms, corrected }) => ({
    date,
    documents: newDocuments.map(({ path }) => path),
    terms: newTerms.map(({ path }) => path),
    corrected: corrected.map(({ subject, changes }) => [subject.path, ...changes.map(({ text }) => text)]),
  }));
  expect(days).toEqual([
    {
      date: '2026-11-24',
      documents: [],
      terms: ['/terms/visitors-berth/'],
      corrected: [
        ['/harbour-charter/', 'The mole’s number of berths has a caution now.', 'A claim is listed.'],
        ['/terms/harbour-master/', 'The note said that masters were elected.'],
      ],
    },
    {
      date: '2026-11-20',
      documents: [],
      terms: ['/terms/quiet-hours/'],
      corrected: [['/harbour-charter/', 'The register gave the year of 港务费 as 1985; it is 1986 <as printed>.']],
    },
    { date: '2026-11-02', documents: ['/harbour-charter/'], terms: [], corrected: [] },
  ]);
  expect(correctedDays(nothing())).toEqual([]);
});

test('a reader of the feed learns which version in another language was corrected', () => {
  const { publication: act } = compile(readContent('tests/fixtures/versions/content', '/'));
  const changes = [{ date: '2026-11-24', text: 'A word was missing.' }];
  const documents = act?.documents.map((one) => ({ ...one, added: '2026-11-20', changes })) ?? [];
  const items = found(correctionsFeed({ ...publication(), documents, terms: [] }, SITE), '//h:li');
  expect(items.toSorted()).toEqual([
    'Loi sur la jetée (French): A word was missing.',
    'New document: Loi sur la jetée (French)',
    'New document: Pier Act',
    'Pier Act: A word was missing.',
  ]);
});

describe('a reader who follows the feed', () => {
  const feed = (site: URL | undefined = SITE) => correctionsFeed(publication(), site);

  test.each([
    ['of a publication', feed],
    ['without a host', () => feed(undefined)],
    ['of one that has corrected nothing', () => correctionsFeed(nothing(), SITE)],
  ])('gets Atom by the schema of RFC 4287: %s', (_, make) => {
    using schema = XmlDocument.fromBuffer(readFileSync('tests/fixtures/atom.rng'));
    // libxml2 will drop RELAX NG one day; the installed version has it.
    // oxlint-disable-next-line typescript/no-deprecated
    using validator = RelaxNGValidator.fromDoc(schema);
    using valid = XmlDocument.fromString(make());
    expect(() => validator.validate(valid)).not.toThrow();
    using wrong = XmlDocument.fromString(make().replace(/<updated>.*?<\/updated>/, ''));
    expect(() => validator.validate(wrong)).toThrow();
  });

  test('gets an entry for each day, with its time and absolute links to the pages', () => {
    expect(found(feed(), '/a:feed/a:updated')).toEqual(['2026-11-24T00:00:00Z']);
    expect(found(feed(), '//a:entry/a:title')).toEqual([
      'Corrections of 24 November 2026',
      'Corrections of 20 November 2026',
      'Corrections of 2 November 2026',
    ]);
    expect(found(feed(), '//a:link/@href | //h:a/@href')).toEqual(
      [
        'corrections.xml',
        'corrections/',
        'corrections/#2026-11-24',
        'terms/visitors-berth/',
        'harbour-charter/',
        'terms/harbour-master/',
        'corrections/#2026-11-20',
        'terms/quiet-hours/',
        'harbour-charter/',
        'corrections/#2026-11-02',
        'harbour-charter/',
      ].map((path) => `${SITE.href}${path}`),
    );
    expect(found(feed(), '//h:li')).toContain(
      'The Harbour Charter of Pellan Bay: The register gave the year of 港务费 as 1985; it is 1986 <as printed>.',
    );
    expect(found(feed(), '//h:li')).toContain(
      'harbour master: The note said that masters were elected.Before: is elected by the three towns in turnAfter: answers for it to the Harbour Office',
    );
    expect(found(feed(), '//h:del')).toEqual(['is elected by the three towns in turn']);
  });

  test('sees nothing a second time when the site moves, a term gets another name or an entry is reworded', () => {
    const ids = (xml: string) => found(xml, '//a:id');
    expect(new Set(ids(feed())).size).toBe(4);
    for (const id of ids(feed()))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const otherwise = {
      ...publication(),
      terms: publication().terms.map((term) => ({
        ...term,
        id: `${term.id}-renamed`,
        changes: term.changes.map((change) => ({ ...change, text: 'Said in other words.' })),
      })),
    };
    expect(ids(correctionsFeed(otherwise, new URL('https://elsewhere.example/')))).toEqual(ids(feed()));
  });
});
