/** The documents of this corpus are what their originals say, letter by letter. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOf } from './facts.ts';
import { ORIGINALS, originalFile, plain } from './originals.ts';

describe.each(Object.entries(ORIGINALS))('%s', (id, { name, ending, read, counted }) => {
  const file = () => originalFile(`${name}.${ending}`);

  test('has no word that is not in the original, and all that it has of the parts that are kept', () => {
    const source = readFileSync(`tests/corpus/content/documents/${id}/source.txt`, 'utf8');
    expect(plain(source)).toBe(plain(read(file())));
  });

  test('is held against the facts that came with the original', () => {
    expect(factsOf(id)).toEqual(JSON.parse(originalFile(`${name}.json`)));
    if (counted !== undefined) expect(Array.from(plain(counted(file())))).toHaveLength(factsOf(id).running_text_chars);
  });
});
