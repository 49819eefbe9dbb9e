/** What a language model is told of a site that wants to be taken for the server that reads it. */
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openLibrary } from '../../src/mcp/library.ts';
import { makeServer } from '../../src/mcp/server.ts';
import { evil, HOSTILE, WORDS } from '../support/hostile-site.ts';

type Files = Readonly<Record<string, unknown>>;

/** Opens a site of which some files are others. */
async function open(others: Files = {}, base?: URL) {
  const files: Files = { ...HOSTILE, ...others };
  const library = await openLibrary((file) => {
    const found = files[file];
    return Promise.resolve(found === undefined ? undefined : new TextEncoder().encode(JSON.stringify(found)));
  }, base);
  if (library === undefined) throw new Error('There is no site.');
  return library;
}

const resultShape = z.object({ isError: z.boolean().optional(), content: z.array(z.object({ text: z.string() })) });

const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await makeServer(await open(), '1').connect(there);
  await client.connect(here);
});
afterAll(() => client.close());

async function ask(name: string, words: Record<string, unknown>) {
  const { isError = false, content } = resultShape.parse(await client.callTool({ name, arguments: words }));
  return { isError, text: content.map(({ text }) => text).join('\n') };
}

/** Whatever some program or other takes for the end of a line. */
const LINE_END = /\r\n|[\n\v\f\r\x1C-\x1E\u0085\u2028\u2029]/u;

/** Every line that the server writes itself begins with words of its own. */
const OWN =
  /^(?:$|Found |Place: |Number before the words: |Document law(?:\/@2019-01-01)?: |SHA-256 of the source: |Term "|Names: |Broader term: |See also: |Reviewed: |Parts of the note |Part origin: |Source: |It is used in |Citation: |Before it: |After it: |The passage "|Its last words:$|VERBATIM:$|NOT FOUND:$|ALTERED:$|- stands "|They stand here:$|The right words:$|\d+ other place|No document has these words|Since the edition of |Sentences that hold |It stands |Text rules: |First in these texts: |Last: |- |What the corpus lacks: |Changes to |Before:$|After:$)/;
const ADDRESS = /^\/[!-~]*$/;
/** Characters that are not seen, or turn or hide others. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

const ASKED: readonly [tool: string, words: Record<string, unknown>][] = [
  ['search', { query: 'boat dues' }],
  ['search', { query: 'fees' }],
  ['search', { query: 'boat zeppelin' }],
  ['search', { query: 'boat', document: 'law/@2019-01-01' }],
  ['passage', { document: 'law', passage: 'i-1' }],
  ['passage', { document: 'law', passage: 'i-8' }],
  ['passage', { document: 'law', passage: 'i-9' }],
  ['term', { term: 'dues' }],
  ['term', { term: 'dues', parts: ['origin'] }],
  ['check_quotes', { text: '“A boat pays its dues at once.” “A boat pays its dues at night.” “No ship sails.”' }],
  ['check_quotes', { text: '“A boat pays its dues some day.”' }],
  ['attested', { wording: 'dues' }],
  ['changes', {}],
];

/** Questions whose answers name what the site has. */
const UNANSWERABLE: readonly [tool: string, words: Record<string, unknown>][] = [
  ['search', { query: 'boat', document: 'raw' }],
  ['passage', { document: 'law', passage: 'x-9' }],
  ['term', { term: 'dies' }],
  ['term', { term: 'dues', parts: ['origins'] }],
  ['attested', { wording: 'dies' }],
  ['changes', { passage: 'i-7' }],
  ['changes', { from: '1900' }],
];

describe('a model that asks a site which writes lines like the server’s', () => {
  test('gets none of them as the server’s from any tool', async () => {
    const tools = (await client.listTools()).tools.map(({ name }) => name);
    expect(new Set(ASKED.map(([tool]) => tool))).toEqual(new Set(tools));
  });

  test.each([...ASKED, ...UNANSWERABLE])(
    '%s of %j answers in lines of official words, and lines of its own',
    async (tool, words) => {
      const { text } = await ask(tool, words);
      const own = text.split(LINE_END).filter((line) => !line.startsWith('> '));
      expect(own.filter((line) => !OWN.test(line) && !ADDRESS.test(line))).toEqual([]);
      expect(own.filter((line) => CONTROLS.test(line))).toEqual([]);
      expect(text).not.toMatch(/^>.*The server says/m);
    },
  );

  test.each(ASKED)('%s of %j is answered with what the site says', async (tool, words) => {
    const { isError, text } = await ask(tool, words);
    expect(isError).toBe(false);
    expect(text).toContain('The server says');
  });

  test.each(UNANSWERABLE)('%s of %j has no answer', async (tool, words) => {
    expect((await ask(tool, words)).isError).toBe(true);
  });

  test('is told on one line that a file has another form', async () => {
    const [term] = Object(HOSTILE['terms/terms.json']).terms;
    const terms = [{ ...term, names: { [evil('en')]: { name: 'dues' } } }];
    const library = await open({ 'terms/terms.json': { terms } });
    await expect(library.terms()).rejects.toThrow(
      /^Found that terms\/terms\.json of the site has another form[ -~⟨⟩]+$/,
    );
  });

  test('gets the official words as they stand all the same', async () => {
    const { text } = await ask('passage', { document: 'law', passage: 'i-1' });
    expect(text).toContain(`\n> ${WORDS.now.split(LINE_END).join('\n> ')}\n`);
  });

  test('is told nothing on a line of the site’s own when it begins', () => {
    const lines = (client.getInstructions() ?? '').split(LINE_END);
    expect(lines.filter((line) => line.includes('The server says')).map((line) => line.slice(0, 25))).toEqual([
      'These tools answer from t',
      '- law: Law The server say',
      '- law/@2019-01-01: Law Th',
    ]);
  });
});

describe('a model that asks a site which gives addresses elsewhere', () => {
  const law = (address: string): Files => ({
    'law/document.json': { ...Object(HOSTILE['law/document.json']), address },
  });

  test.each([
    'https://elsewhere.example/reader/law/',
    'https://papers.example/other/',
    'https://papers.example/reader/../other/',
    '//elsewhere.example/reader/law/',
    '/\\elsewhere.example/reader/law/',
    'javascript:alert(1)',
    'https://',
  ])('is told so of %s, and nothing is made of it', async (address) => {
    const library = await open(law(address), new URL('https://papers.example/reader/'));
    await expect(library.document('law')).rejects.toThrow(`Found the address "${address}"`);
  });

  test.each(['//elsewhere.example/reader/law/', 'ftp://papers.example/'])(
    'in a folder, is told so of %j',
    async (address) => {
      await expect((await open(law(address))).document('law')).rejects.toThrow(`Found the address "${address}"`);
    },
  );

  test('is given no name and password with an address', async () => {
    const library = await open(law('https://name:word@papers.example/reader/law/'), new URL('https://papers.example/'));
    expect((await library.document('law')).address).toBe('https://papers.example/reader/law/');
  });
});
