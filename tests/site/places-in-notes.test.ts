import { describe, expect, test } from 'vitest';
import { parsePage, Site } from '../support/site.ts';

const site = await Site.of('charter');

/** Where the places in each note lead, in the order of its words. Written by hand from the notes and the texts. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  berth: [
    '/harbour-charter/ii/#ii-1',
    '/dues-memorandum/er/#er-2',
    '/small-ports-declaration/ba/#ba-1',
    '/harbour-charter/ii/#ii-figure-1',
    '/dues-memorandum/san/#san-3',
    '/open-quay-article/c/#c-2',
  ],
  charter: [
    '/harbour-charter/preamble/#preamble-2',
    '/harbour-charter/iii/#iii-3',
    '/harbour-charter/iii/#iii-4',
    '/lights-plan/iii/#iii-2',
    '/dues-memorandum/er/#er-2',
    '/small-ports-declaration/jim/#jim-1',
    '/open-quay-article/c/#c-1',
  ],
  earmarking: ['/dues-memorandum/er/#er-1', '/harbour-charter/ii/#ii-4'],
  gale: [
    '/harbour-charter/preamble/#preamble-1',
    '/lights-plan/i/#i-1',
    '/dues-memorandum/yi/#yi-1',
    '/small-ports-declaration/ba/#ba-3',
    '/open-quay-article/a/#a-1',
  ],
  'harbour-dues': [
    '/harbour-charter/ii/#ii-3',
    '/dues-memorandum/yi/#yi-2',
    '/open-quay-article/b/#b-1',
    '/lights-plan/i/#i-2',
    '/lights-plan/iii/#iii-1',
    '/dues-memorandum/er/#er-1',
    '/small-ports-declaration/ba/#ba-2',
    '/dues-memorandum/san/#san-2',
  ],
  'harbour-master': [
    '/harbour-charter/i/#i-3',
    '/harbour-charter/i/#i-2',
    '/harbour-charter/i/#i-4',
    '/lights-plan/ii/#ii-2',
    '/lights-plan/ii/#ii-figure-1',
    '/dues-memorandum/yi/#yi-2',
    '/dues-memorandum/san/#san-2',
    '/small-ports-declaration/jim/#jim-2',
    '/open-quay-article/b/#b-2',
  ],
  'harbour-office': [
    '/harbour-charter/i/#i-1',
    '/harbour-charter/ii/#ii-4',
    '/lights-plan/iv/#iv-3',
    '/dues-memorandum/opening/#opening-1',
    '/small-ports-declaration/alif/#alif-2',
    '/open-quay-article/a/#a-2',
    '/small-ports-declaration/alif/#alif-2',
    '/lights-plan/iii/#iii-2',
  ],
  'harbour-pilot': [
    '/harbour-charter/i/#i-4',
    '/dues-memorandum/er/#er-3',
    '/lights-plan/ii/#ii-1',
    '/small-ports-declaration/ba/#ba-3',
    '/open-quay-article/b/#b-3',
    '/lights-plan/iv/#iv-figure-1',
    '/lights-plan/iv/#iv-1',
  ],
  'open-quay': [
    '/harbour-charter/iii/#iii-2',
    '/lights-plan/iv/#iv-2',
    '/dues-memorandum/san/#san-1',
    '/small-ports-declaration/alif/#alif-3',
    '/small-ports-declaration/ba/#ba-figure-1',
    '/open-quay-article/a/#a-3',
    '/open-quay-article/c/#c-3',
    '/open-quay-article/b/#b-figure-1',
  ],
  'pellan-bay': [
    '/harbour-charter/preamble/#preamble-1',
    '/lights-plan/i/#i-1',
    '/dues-memorandum/yi/#yi-1',
    '/dues-memorandum/er/#er-figure-1',
    '/small-ports-declaration/alif/#alif-1',
    '/open-quay-article/a/#a-1',
  ],
  'quiet-hours': ['/harbour-charter/iii/#iii-1', '/lights-plan/ii/#ii-2'],
  'visitors-berth': ['/harbour-charter/ii/#ii-2', '/lights-plan/iv/#iv-1'],
};

/** Returns the links that were made of the places in a note. */
const linksOf = (term: string) => [
  ...site.page(`terms/${term}/`).querySelectorAll<HTMLAnchorElement>('.note-body a.place'),
];

describe('a reader of a note', () => {
  test.each(Object.entries(PLACES))('comes from each place in the note of %s to its paragraph', (term, places) => {
    expect(linksOf(term).map((link) => link.getAttribute('href'))).toEqual(places);
  });

  test('sees which document is meant if more than one has such a number', () => {
    const named = linksOf('berth').map(({ textContent }) => textContent);
    expect(named).toEqual([
      'The Harbour Charter of Pellan Bay, II.1',
      '二.2',
      'ب.1',
      'The Harbour Charter of Pellan Bay, II, figure 1',
      '关于佩兰湾港务费的备忘录, 三.3',
      'C.2',
    ]);
  });

  test('finds a link at every place', () => {
    for (const term of Object.keys(PLACES)) {
      const { body } = parsePage(site.page(`terms/${term}/`).querySelector('.note-body')?.innerHTML ?? '');
      for (const link of body.querySelectorAll('a')) link.remove();
      expect(body.textContent, term).not.toMatch(
        /(?:[IVABC]+|Pre|[一二三前أبج])(?:\.\d|, figure \d|，图 ?\d|، الشكل \d)/u,
      );
    }
  });
});
