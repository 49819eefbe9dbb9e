/** Addresses on the site, and the parts of a document that have one. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block } from '../../src/core/block.ts';
import { isPageId } from '../../src/core/markdown/fragments.ts';
import { type Section, sectionName } from '../../src/core/model.ts';
import { addressedBlocks, firstMarks } from '../../src/core/reading-order.ts';
import { slugOf } from '../../src/core/addresses/slug-of.ts';
import { isForReaders } from '../../src/core/addresses/web-address.ts';
import { modelOf } from '../support/charter-model.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Makes every kind of address of a site below a base. */
async function addressesBelow(base: string): Promise<Record<keyof typeof EXPECTED, string>> {
  vi.stubEnv('BASE', base);
  vi.resetModules();
  const a = await import('../../src/core/addresses/addresses.ts');
  return {
    home: a.sitePath(),
    search: a.sitePath('search/'),
    document: a.documentPath('charter'),
    file: a.filePath('charter', 'document.txt'),
    full: a.fullTextPath('charter'),
    map: a.mapPath('charter'),
    facts: a.factsPath('charter'),
    table: a.factsTablePath('charter'),
    picture: a.imagePath('charter', 'a.svg'),
    section: a.sectionPath('charter', 'iii'),
    paragraph: a.blockPath({ document: 'charter', section: 'iii', id: 'iii-4' }),
    sought: a.blockPath({ document: 'charter', section: 'iii', id: 'iii-4' }, 'a b&c'),
    term: a.termPath('berth'),
  };
}

const EXPECTED = {
  home: '/',
  search: '/search/',
  document: '/charter/',
  file: '/charter/document.txt',
  full: '/charter/full/',
  map: '/charter/map/',
  facts: '/charter/facts/',
  table: '/charter/facts.csv',
  picture: '/charter/images/a.svg',
  section: '/charter/iii/',
  paragraph: '/charter/iii/#iii-4',
  sought: '/charter/iii/?q=a+b%26c#iii-4',
  term: '/terms/berth/',
};

describe('a link', () => {
  test('leads to its page at the root of a site', async () => {
    expect(await addressesBelow('/')).toEqual(EXPECTED);
  });

  test.each(['/reader/', '/reader', 'reader', '//reader//'])('also leads to its page below %s', async (base) => {
    expect(await addressesBelow(base)).toEqual(
      Object.fromEntries(Object.entries(EXPECTED).map(([name, path]) => [name, `/reader${path}`])),
    );
  });

  test('leads below the base that a bundler hands in, whatever the environment says', async () => {
    vi.stubGlobal('SITE_BASE', '/reader/');
    expect((await addressesBelow('/papers/')).term).toBe('/reader/terms/berth/');
  });

  test('begins with the host for other sites, if the host is known', async () => {
    const { publicAddress } = await import('../../src/core/addresses/addresses.ts');
    expect(publicAddress('/a/#b', new URL('https://papers.example/x/'))).toBe('https://papers.example/a/#b');
    expect(publicAddress('/a/#b', undefined)).toBe('/a/#b');
  });

  test('within a page is different from all others and from headings', async () => {
    const a = await import('../../src/core/addresses/addresses.ts');
    const ids = [
      a.noteId('berth'),
      a.markId('berth'),
      a.placesId('harbour-charter', 'part-ii'),
      a.documentPlacesId('harbour-charter'),
      a.paragraphTermsId('iii-4'),
      a.callId('i-footnote-1', 1),
      a.callId('i-footnote-1', 2),
      a.sectionId('iii'),
    ];
    expect(ids).toEqual([
      'note-berth',
      'mark-berth',
      'places-harbour-charter-part--ii',
      'places--harbour-charter',
      'terms-iii-4',
      'call-i-footnote-1',
      'call-i-footnote-1-2',
      'section-iii',
    ]);
    expect([...ids, 'search-field-page', 'source-1'].filter((id) => !isPageId(id))).toEqual([]);
    expect(isPageId('quays')).toBe(false);
    // A document and a section whose addresses would be equal if all hyphens were alike.
    expect(a.placesId('a', 'b-c')).not.toBe(a.placesId('a-b', 'c'));
  });
});

test.each([
  ['https://quay.example/', true],
  ['https://quay/', false],
  ['https://.quay/', false],
  ['https://me@quay.example/', false],
  ['https://me:secret@quay.example/', false],
  ['https://:secret@quay.example/', false],
  ['quay.example', false],
])('%s is an address for readers: %s', (address, isOne) => {
  expect(isForReaders(address)).toBe(isOne);
});

test.each([
  ['Élan, “vital”', 'elan-vital'],
  ["the master’s  o'clock!", 'the-masters-oclock'],
  ['港务', ''],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['quay '.repeat(8), 'quay-quay-quay-quay-quay-quay-quay-quay'],
  [`${'quay '.repeat(7)}quays`, 'quay-quay-quay-quay-quay-quay-quay-quays'],
  ['harbours '.repeat(6), 'harbours-harbours-harbours-harbours'],
  ['quay '.repeat(12), 'quay-quay-quay-quay-quay-quay-quay-quay'],
])('%s makes the part %s of an address, of whole words', (words, part) => {
  expect(slugOf(words)).toBe(part);
});

describe('of a document', () => {
  test('sections have their whole heading on one line as a name, or else our title', () => {
    expect(sectionName({ heading: 'I.\nBerths', title: 'Berths' })).toBe('I. Berths');
    expect(sectionName({ heading: undefined, title: 'Preamble' })).toBe('Preamble');
  });

  test('paragraphs and captions have addresses in reading order, also those below others', () => {
    const [section] = modelOf('harbour-charter').sections;
    const paragraph = section?.blocks[0];
    if (!section || paragraph?.kind !== 'paragraph') throw new Error('No paragraph.');
    const heading: Block = {
      ...paragraph,
      kind: 'heading',
      id: 'h',
      level: 2,
      label: undefined,
      children: [{ ...paragraph, id: 'below' }],
    };
    const nested: Section = {
      ...section,
      blocks: [
        { ...paragraph, children: [{ ...paragraph, id: 'inner', kind: 'caption' }, heading] },
        { ...paragraph, id: 'next' },
      ],
    };
    expect(addressedBlocks(nested).map(({ id }) => id)).toEqual(['preamble-1', 'inner', 'below', 'next']);
    expect(addressedBlocks({ ...section, blocks: [] })).toEqual([]);
  });

  test('each term has one first mark', () => {
    const marks = firstMarks(modelOf('harbour-charter'));
    expect(marks.map(({ term, section, block }) => `${term} ${section} ${block}`)).toEqual([
      'pellan-bay preamble preamble-1',
      'gale preamble preamble-1',
      'charter preamble preamble-2',
      'harbour-office preamble preamble-2',
      'harbour-master i i-2',
      'harbour-pilot i i-4',
      'berth i i-4',
      'visitors-berth ii ii-2',
      'harbour-dues ii ii-3',
      'quiet-hours iii iii-1',
      'open-quay iii iii-2',
    ]);
  });
});
