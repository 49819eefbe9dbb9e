/** What a language model is told, counted by hand in the few lines of a made-up site. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openLibrary } from '../../src/mcp/library.ts';
import { makeServer } from '../../src/mcp/server.ts';

/** The lines of each document, and the terms that a build marks in them. */
const TEXTS: Readonly<Record<string, readonly (readonly [text: string, ...terms: string[]])[]>> = {
  law: [
    ['A boat pays light dues at the quay.', 'light-dues'],
    ['Nobody may sing at the quay at night.'],
    ['A boat that leaves pays dues once more.', 'dues'],
  ],
  'law/@2019-01-01': [['A boat pays light dues at the quay.', 'light-dues'], ['Torches burn at the quay.']],
  act: [['Nobody may sing at the quay at night.'], ['Lamp oil is paid for with the lamp dues.', 'lamp-dues']],
};

const term = (id: string, broader?: string) => ({
  ...{ id, address: `/terms/${id}/`, label: id, kind: 'concept', names: {}, forms: [id], renderings: [], see: [] },
  ...{ reviewed: '2020', gloss: `What ${id} are.`, sources: [], count: 1, ...(broader !== undefined && { broader }) },
});

const SITE: Readonly<Record<string, unknown>> = {
  'site.webmanifest': { name: 'Papers', lang: 'en' },
  'check/library.json': {
    documents: Object.keys(TEXTS).map((id) => ({
      ...{ id, name: id, nameLanguage: 'en', language: 'en' },
      ...(id.startsWith('law') && { edition: id.split('@')[1] ?? '2020-01-01' }),
    })),
    parts: 0,
  },
  'terms/terms.json': { terms: [term('dues'), term('light-dues', 'dues'), term('lamp-dues', 'light-dues')] },
  ...Object.fromEntries(
    Object.entries(TEXTS).map(([id, lines]) => [
      `${id}/document.json`,
      {
        ...{ address: `/${id}/`, title: id, language: 'en', publisher: 'Office', url: 'x', sha256: 'a'.repeat(64) },
        published: id.split('@')[1] ?? '2020-01-01',
        sections: [
          {
            ...{ id: 'i', label: 'I', address: `/${id}/i/` },
            blocks: lines.map(([text, ...terms], index) => ({
              ...{ kind: 'paragraph', id: `i-${index + 1}`, label: `I.${index + 1}`, text },
              ...{ address: `/${id}/i/#i-${index + 1}`, terms: terms.map((one) => ({ term: one, form: one })) },
            })),
          },
        ],
      },
    ]),
  ),
};

/** Asks a site, of which some files cannot be read. */
async function ask(tool: string, words: Record<string, unknown>, ...missing: readonly string[]) {
  const library = await openLibrary(
    (file) =>
      Promise.resolve(
        SITE[file] === undefined || missing.includes(file)
          ? undefined
          : new TextEncoder().encode(JSON.stringify(SITE[file])),
      ),
    undefined,
  );
  if (library === undefined) throw new Error('There is no site.');
  const client = new Client({ name: 'test', version: '1' });
  onTestFinished(() => client.close());
  const [here, there] = InMemoryTransport.createLinkedPair();
  await makeServer(library, '1').connect(there);
  await client.connect(here);
  const shape = z.object({
    content: z.array(z.object({ text: z.string() })),
    structuredContent: z.record(z.string(), z.unknown()),
  });
  const { content, structuredContent: data } = shape.parse(await client.callTool({ name: tool, arguments: words }));
  return { text: content.map((one) => one.text).join('\n'), data };
}

/** The places of all lines with some words, in some documents. */
const placesOf = (words: string, ...documents: readonly string[]) =>
  documents.flatMap((document) =>
    (TEXTS[document] ?? []).flatMap(([text], index) =>
      text.includes(words) ? [{ document, label: `I.${index + 1}`, words: text }] : [],
    ),
  );

test('a model that quotes words of several places is told of one, and how many others there are', async () => {
  const { data, text } = await ask('check_quotes', { text: '“Nobody may sing at the quay at night.”' });
  const [first, ...others] = placesOf('Nobody may sing', 'law', 'act');
  expect(data).toMatchObject({ findings: [{ verdict: 'verbatim', passage: first, others: others.length }] });
  expect(text).toContain('\n1 other place with the same words.');
  const once = await ask('check_quotes', { text: '“Lamp oil is paid for with the lamp dues.”' });
  expect(once.data).toMatchObject({ findings: [{ verdict: 'verbatim', others: 0 }], isComplete: true });
  expect(once.text).not.toContain('other place');
});

test('a model is told that its quotations were not compared with a document that cannot be read', async () => {
  const asked = { text: '“A boat pays light dues at the quay.”' };
  expect((await ask('check_quotes', asked)).data).toMatchObject({ isComplete: true });
  const { data, text } = await ask('check_quotes', asked, 'act/document.json');
  expect(data).toMatchObject({ findings: [{ verdict: 'verbatim' }], isComplete: false });
  expect(text).toContain('some documents could not be read');
});

test('a model that searches finds current documents only, unless it names a former edition', async () => {
  const found = await ask('search', { query: 'quay', limit: 50 });
  const places = placesOf('quay', 'law', 'act');
  expect(found.data['passages']).toHaveLength(places.length);
  for (const place of places)
    expect(found.data['passages']).toContainEqual(expect.objectContaining({ ...place, isCurrent: true }));
  expect((await ask('search', { query: 'torches' })).data).toMatchObject({ passages: [] });
  const former = await ask('search', { query: 'torches', document: 'law/@2019-01-01' });
  expect(former.data['passages']).toMatchObject([{ isCurrent: false, edition: '2019-01-01' }]);
});

test.each([1, 2, 3, 4])('a model that wants %i passages is told how many more there are', async (limit) => {
  for (const [tool, words, all] of [
    ['search', { query: 'quay' }, placesOf('quay', 'law', 'act').length],
    ['term', { term: 'dues' }, placesOf('dues', 'law', 'act').length],
  ] as const) {
    const { data } = await ask(tool, { ...words, limit });
    const shown = Math.min(limit, all);
    expect([tool, data['passages'], data['more']]).toMatchObject([tool, { length: shown }, all - shown]);
  }
});

test('a model that asks for a term gets its kinds, and theirs, with the passages that use any of them', async () => {
  const { data } = await ask('term', { term: 'dues', limit: 50 });
  expect(data).toMatchObject({ narrower: ['light-dues', 'lamp-dues'], more: 0 });
  expect(data['passages']).toMatchObject(placesOf('dues', 'law', 'act'));
  const narrower = await ask('term', { term: 'light-dues', limit: 50 });
  expect(narrower.data).toMatchObject({ broader: 'dues', narrower: ['lamp-dues'] });
  expect(narrower.data['passages']).toMatchObject([...placesOf('light dues', 'law'), ...placesOf('lamp dues', 'act')]);
});
