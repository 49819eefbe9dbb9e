/**
 * Counts the wordings of the publication in its reference corpora once more, by regular expressions and one line after
 * the other, in the texts of `../shared/wordings` or of the folder that `GLOSSATOR_WORDINGS` names, where it is. A text that
 * is not there is named: whoever has the files that corpus.yaml cites can put it there.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** The folder with the texts. It is beside the project, since they are not ours to publish. */
const FOLDER = path.resolve(process.env['GLOSSATOR_WORDINGS'] ?? '../shared/wordings', 'texts');

const attested = z.object({
  texts: z.record(z.string(), z.string()),
  wordings: z.array(
    z.object({
      wording: z.string(),
      texts: z.record(z.string(), z.object({ count: z.number(), own: z.number(), lines: z.array(z.number()) })),
    }),
  ),
});
const family = z.object({ wordings: z.object({ zh: z.array(z.string()) }) });
const term = z.object({
  names: z.object({ zh: z.object({ name: z.string(), short: z.string().optional() }) }),
  wordings: family.shape.wordings.optional(),
});
type Lines = readonly string[];

/** The families of the content, read from its files without the engine. */
function familiesIn(content: string): string[][] {
  const ofTerms = globSync(`${content}/terms/*.mdx`).map((file) => {
    const { names, wordings } = term.parse(parse(readFileSync(file, 'utf8').split('---\n')[1] ?? ''));
    const { name, short } = names.zh;
    return wordings?.zh ?? [name, ...(short === undefined ? [] : [short])];
  });
  const others = globSync(`${content}/corpora/*/families.yaml`).flatMap((file) =>
    z.array(family).parse(parse(readFileSync(file, 'utf8'))),
  );
  return [...ofTerms, ...others.map(({ wordings }) => wordings.zh)];
}

/** A regular expression that finds every place of a wording, overlapping ones too. */
const everyPlace = (wording: string) => new RegExp(`(?=${wording.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')})`, 'g');

/** How often a wording stands in a line, and how often in no longer wording: those are blotted out first. */
function countLine(wording: string, longer: Lines, line: string): { count: number; own: number } {
  const inside = new Set<number>();
  for (const other of longer)
    for (const { index } of line.matchAll(everyPlace(other)))
      for (const { index: within } of other.matchAll(everyPlace(wording))) inside.add(index + within);
  const places = [...line.matchAll(everyPlace(wording))].map(({ index }) => index);
  return { count: places.length, own: places.filter((at) => !inside.has(at)).length };
}

/** What the publication should say of a wording: count, own places and lines, by text. */
function countAgain(wording: string, wordings: Lines, texts: ReadonlyMap<string, Lines>) {
  const longer = wordings.filter((other) => other !== wording && other.includes(wording));
  const found = [...texts].flatMap(([id, lines]) => {
    const hits = lines.flatMap((line, index) => {
      const { count, own } = countLine(wording, longer, line);
      return count === 0 ? [] : [{ count, own, line: index + 1 }];
    });
    const sum = (field: 'count' | 'own') => hits.reduce((all, hit) => all + hit[field], 0);
    return hits.length === 0
      ? []
      : [[id, { count: sum('count'), own: sum('own'), lines: hits.map(({ line }) => line) }] as const];
  });
  return Object.fromEntries(found);
}

const there = existsSync(FOLDER) ? globSync('content/corpora/*/attestations.json') : [];
if (there.length === 0)
  console.log(`documents: the texts of reference corpora are not tried, since ${FOLDER} is not there.`);

test('every text that a corpus of the content describes was counted with the hash that it has there', () => {
  for (const file of globSync('content/corpora/*/attestations.json')) {
    const { texts: hashes } = attested.parse(JSON.parse(readFileSync(file, 'utf8')));
    const described = z
      .object({ texts: z.array(z.object({ id: z.string().optional(), sha256: z.string().optional() })) })
      .parse(parse(readFileSync(path.join(path.dirname(file), 'corpus.yaml'), 'utf8')));
    const own = described.texts.flatMap(({ id, sha256 }) => (id === undefined ? [] : [[id, sha256]]));
    expect(hashes).toEqual(Object.fromEntries(own));
  }
});

/** The paragraphs, items and rows of the notes, each with the texts and wordings by which it is borne out. */
const lines = globSync('content/terms/*.mdx').flatMap((file) =>
  (/^---\n.*?\n---\n(.*)$/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '').split('\n').map((line) => ({
    line: `${path.basename(file, '.mdx')}: ${line}`,
    first: [...line.matchAll(/<Attested in="([^"]+)" wording="([^"]+)" first \/>/g)].map(
      ([, text = '', wording = '']) => ({
        text,
        wording,
      }),
    ),
  })),
);

describe('a reader who is told by a note', () => {
  const textsOf = new Map(
    globSync('content/corpora/*/attestations.json').flatMap((file) =>
      attested
        .parse(JSON.parse(readFileSync(file, 'utf8')))
        .wordings.map(({ wording, texts }) => [wording, Object.keys(texts)] as const),
    ),
  );

  test('that a text is the first with a wording finds the text named, for the counts to hold', () => {
    const told = lines.filter(({ line }) => /\bfirst text\b/i.test(line));
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter(({ first }) => first.length === 0)).toEqual([]);
  });

  test('that a text is the only one with a wording finds it in no other that was counted', () => {
    const told = lines.filter(({ line }) => /\b(?:only|no other) text\b/i.test(line));
    expect(told.length).toBeGreaterThan(5);
    const others = told.filter(({ first }) =>
      first.every(({ text, wording }) => textsOf.get(wording)?.join() !== text),
    );
    expect(others).toEqual([]);
  });
});

describe.for(there)('an analyst who counts again what is in %s', (file) => {
  const { texts: hashes, wordings } = attested.parse(JSON.parse(readFileSync(file, 'utf8')));
  const lying = globSync('*.txt', { cwd: FOLDER }).map((name) => path.parse(name).name);
  const elsewhere = Object.keys(hashes).filter((id) => !lying.includes(id));
  if (elsewhere.length > 0)
    console.log(`documents: not counted again, since ${FOLDER} is without them: ${elsewhere.join(', ')}.`);
  const texts = new Map(lying.map((id) => [id, readFileSync(path.join(FOLDER, `${id}.txt`), 'utf8').split('\n')]));

  test('finds every text that lies there counted, in the words that lie there', () => {
    const sums = lying.map((id) => [
      id,
      createHash('sha256')
        .update(readFileSync(path.join(FOLDER, `${id}.txt`)))
        .digest('hex'),
    ]);
    expect(hashes).toMatchObject(Object.fromEntries(sums));
  });

  test('finds every count, every own place and every line', () => {
    const again = familiesIn('content').flatMap((family) =>
      family.map((wording): [string, unknown] => [wording, countAgain(wording, family, texts)]),
    );
    expect(again.length).toBeGreaterThan(300);
    const told = wordings.map(({ wording, texts: all }): [string, unknown] => [
      wording,
      Object.fromEntries(Object.entries(all).filter(([id]) => texts.has(id))),
    ]);
    expect(new Map(told)).toEqual(new Map(again));
  });
});
