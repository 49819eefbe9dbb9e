/** What a language model is told, counted by hand in the few lines of a made-up site. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openLibrary } from '../../src/mcp/library.ts';
import { makeServer } from '../../src/mcp/server.ts';
import { passagesIn } from '../support/answered-passages.ts';

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

const CORPUS = {
  ...{ id: 'papers', address: '/corpora/papers/', title: 'Papers', lacks: 'Letters.' },
  texts: [{ id: 'rules', address: '/corpora/papers/#text-rules', title: 'Rules', issuer: 'Office', date: '1934' }].map(
    (text) => ({ ...text, sha256: 'b'.repeat(64), consolidated: true }),
  ),
};

const SITE: Readonly<Record<string, unknown>> = {
  'site.webmanifest': { name: 'Papers', lang: 'en' },
  'check/library.json': {
    documents: Object.keys(TEXTS).map((id) => ({
      ...{ id, name: id, nameLanguage: 'en', language: 'en' },
      ...(id.startsWith('law') && { edition: id.split('@')[1] ?? '2020-01-01' }),
    })),
    parts: 0,
  },
  'corpora/corpora.json': [CORPUS],
  'wordings/wordings.json': ['dues', 'light dues'].map((wording) => ({
    ...{
      wording,
      language: 'en',
      term: 'lamp-dues',
      corpus: 'papers',
      count: 12,
      own: 9,
      first: 'rules',
      last: 'rules',
    },
    texts: [{ text: 'rules', count: 12, own: 9, lines: Array.from({ length: 12 }, (_, index) => index + 1) }],
  })),
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
  const shape = z.object({ content: z.array(z.object({ text: z.string() })) });
  const { content } = shape.parse(await client.callTool({ name: tool, arguments: words }));
  const text = content.map((one) => one.text).join('\n');
  return { text, passages: passagesIn(text) };
}

/** The places of all lines with some words, in some documents. */
const placesOf = (words: string, ...documents: readonly string[]) =>
  documents.flatMap((document) =>
    (TEXTS[document] ?? []).flatMap(([text], index) =>
      text.includes(words) ? [{ document, label: `I.${index + 1}`, words: text }] : [],
    ),
  );

test('a model that quotes words of several places is told of one, and how many others there are', async () => {
  const { passages, text } = await ask('check_quotes', { text: '“Nobody may sing at the quay at night.”' });
  const [first, ...others] = placesOf('Nobody may sing', 'law', 'act');
  expect(text).toMatch(/^VERBATIM:$/m);
  expect(passages).toMatchObject([first]);
  expect(others).toHaveLength(1);
  expect(text).toContain('\n1 other place with the same words.');
  const once = await ask('check_quotes', { text: '“Lamp oil is paid for with the lamp dues.”' });
  expect(once.text).toMatch(/^VERBATIM:$/m);
  expect(once.text).not.toMatch(/other place|not checked, or/);
});

test('a model is told that its quotations were not compared with a document that cannot be read', async () => {
  const asked = { text: '“A boat pays light dues at the quay.”' };
  expect((await ask('check_quotes', asked)).text).not.toContain('could not be read');
  const { text } = await ask('check_quotes', asked, 'act/document.json');
  expect(text).toMatch(/^VERBATIM:$/m);
  expect(text).toContain('some documents could not be read');
});

test('a model that searches finds current documents only, unless it names a former edition', async () => {
  const found = await ask('search', { query: 'quay', limit: 50 });
  const places = placesOf('quay', 'law', 'act');
  expect(found.passages).toHaveLength(places.length);
  for (const place of places)
    expect(found.passages).toContainEqual(expect.objectContaining({ ...place, isCurrent: true }));
  expect((await ask('search', { query: 'torches' })).passages).toEqual([]);
  const former = await ask('search', { query: 'torches', document: 'law/@2019-01-01' });
  expect(former.passages).toMatchObject([{ isCurrent: false, edition: '2019-01-01' }]);
});

test.each([1, 2, 3, 4])('a model that wants %i passages is told how many there are', async (limit) => {
  for (const [tool, words, all] of [
    ['search', { query: 'quay' }, placesOf('quay', 'law', 'act').length],
    ['term', { term: 'dues' }, placesOf('dues', 'law', 'act').length],
  ] as const) {
    const { passages, text } = await ask(tool, { ...words, limit });
    const shown = Math.min(limit, all);
    expect(passages).toHaveLength(shown);
    const first = shown < all ? `, of which these are the first ${shown}` : '';
    expect(text).toMatch(new RegExp(`(?:Found|used in) ${all} passages?(?: for "quay")?${first}\\.`));
  }
});

test('a model that asks for a term gets its kinds, and theirs, with the passages that use any of them', async () => {
  const { passages, text } = await ask('term', { term: 'dues', limit: 50 });
  expect(text).toMatch(/^Narrower terms: light-dues, lamp-dues$/m);
  expect(passages).toMatchObject(placesOf('dues', 'law', 'act'));
  const narrower = await ask('term', { term: 'light-dues', limit: 50 });
  expect(narrower.text).toMatch(/^Broader term: dues\nNarrower terms: lamp-dues$/m);
  expect(narrower.passages).toMatchObject([...placesOf('light dues', 'law'), ...placesOf('lamp dues', 'act')]);
});

test('a model that asks for the wordings of a term is told of each text once, and of ten lines of it', async () => {
  const { text } = await ask('attested', { wording: 'lamp-dues' });
  expect(text.split('\n\n').slice(0, -1)).toEqual(
    ['dues', 'light dues'].map((wording) =>
      [
        ...[`> ${wording}`, 'It stands 12 times in 1 text of Papers, 9 of them by itself.'],
        ...['First in these texts: 1934, rules', 'Last: 1934, rules'],
        '- rules: 12 times, at 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 further lines',
      ].join('\n'),
    ),
  );
  expect(text.split('\n\n').at(-1)).toBe(
    [
      ...['What the corpus lacks: Letters.', '/corpora/papers/'],
      `Text rules: 1934, Rules (Office), /corpora/papers/#text-rules, which carries older words, SHA-256 ${'b'.repeat(64)}`,
    ].join('\n'),
  );
});
