/** Notes on finished pages, which show first what the text itself says that a term means. */
import { expect, test } from 'vitest';
import { provideModel } from '../support/asking-model.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('defining');
const model = provideModel(() => site.folder);

/** Returns what a note on a page quotes of the text, and where it leads for that. */
const quotedOn = (page: string, term: string) =>
  [...site.page(page).querySelectorAll(`#note-${term} .defined`)].map((defined) => [
    defined.querySelector('a')?.getAttribute('href'),
    defined.textContent,
  ]);

test('a reader of a section finds the words of the text in the note, before ours, with a link to their place', () => {
  expect(quotedOn('ferry-act/section-4/', 'ferry')).toEqual([
    [
      '/ferry-act/section-1/#section-1-1',
      'Defined in Sec. 1(1): “In this Act, ‘ferry’ means a boat that carries people over the water.”',
    ],
  ]);
  const note = site.page('ferry-act/section-4/').getElementById('note-ferry');
  expect(note?.textContent).toMatch(/^ferry\s+Defined in .*”\s*Any boat with a timetable\./);
});

test('a reader of a section finds a meaning that applies in one part only there, and readers of the whole text find it too', () => {
  const words =
    'Defined in Sec. 3(1)(a): “The following definitions apply in this Part:” “‘berth’ means a place by the quay that is (i) deep; and (ii) free;”';
  expect(quotedOn('ferry-act/section-4/', 'berth')).toEqual([['/ferry-act/section-3/#section-3-1-a', words]]);
  expect(quotedOn('ferry-act/full/', 'berth')).toEqual([['/ferry-act/section-3/#section-3-1-a', words]]);
  expect(quotedOn('ferry-act/section-2/', 'berth')).toEqual([]);
});

test('a reader of a passage finds the words of the text before ours', () => {
  const said = [...site.page('ferry-act/p/section-4-1/').querySelectorAll('dd')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    'Defined in Sec. 1(1): “In this Act, ‘ferry’ means a boat that carries people over the water.”',
    'Any boat with a timetable.',
    expect.stringMatching(/^Defined in Sec\. 3\(1\)\(a\)/),
    'Where one boat lies.',
  ]);
});

test('a reader of the definition itself does not find its words again beside it', () => {
  expect(site.page('ferry-act/section-1/').getElementById('note-ferry')?.textContent).toContain('Any boat');
  expect(quotedOn('ferry-act/section-1/', 'ferry')).toEqual([]);
  expect(site.page('ferry-act/p/section-1-1/').querySelectorAll('dd.defined')).toHaveLength(0);
});

test('a language model is given the words of the text as official ones, apart from ours', async () => {
  const { text } = await model.call('passage', { document: 'ferry-act', passage: 'Sec. 4(1)' });
  expect(text).toContain(
    'Term "ferry", defined by the document itself in Sec. 1(1): /ferry-act/section-1/#section-1-1\n> In this Act, ‘ferry’ means a boat that carries people over the water.\nTerm "ferry", explained by this publication (no official words): Any boat with a timetable.',
  );
});
