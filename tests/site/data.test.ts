/** The files for programs, which docs/data.md lists. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';

/** The rows of its tables: an address with names for its parts, and the schema of the file there. */
const rows = [...readFileSync('docs/data.md', 'utf8').matchAll(/^\| `(.+?)` .*?\|.*?\|(?: \[.*?\]\((.*?)\))?/gm)].map(
  ([, address = '', schema]) => ({
    address,
    pattern: new RegExp(
      `^${address
        .split(/<[a-z]+>/)
        .map((part) => RegExp.escape(part))
        // A document may be a former edition.
        .join('[^/]+(?:/@[^/]+)?')}$`,
    ),
    schema,
  }),
);

test.each(['charterBelowPath', 'edited', 'structure'] as const)(
  'a program finds exactly the files in the site %s that docs/data.md lists, and each matches its schema',
  async (name) => {
    const site = await Site.of(name);
    const files = globSync(['**/*.*', '**/SHA256SUMS', '_headers'], { cwd: site.folder })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => !file.endsWith('.html'));
    const ajv = new Ajv({ allErrors: true });
    for (const schema of globSync('docs/data/*'))
      ajv.addSchema(JSON.parse(readFileSync(schema, 'utf8')), schema.slice('docs/'.length));
    const found = new Set<string>();
    for (const file of files) {
      const named = rows.filter(({ address }) => address === file);
      const own =
        named.length > 0 ? named : rows.filter(({ pattern }) => pattern.test(file.replace(/^(pagefind\/).*\//, '$1')));
      expect(own.length, file).toBe(1);
      for (const { address, schema } of own) {
        found.add(address);
        if (schema === undefined) {
          expect(/\.(?:json|jsonld|webmanifest)$/.test(file) && !file.startsWith('pagefind/'), file).toBe(false);
          continue;
        }
        const isSound = ajv.getSchema(schema);
        void isSound?.(JSON.parse(site.file(file)));
        expect(isSound?.errors, file).toBeNull();
      }
    }
    if (name === 'charterBelowPath')
      expect(rows.map(({ address }) => address).filter((one) => !found.has(one))).toEqual([
        'check/words-<n>.json',
        '<document>/changes.json',
        '<document>/languages.json',
        '<document>/languages.tmx',
        '<document>/@timemap.wlnk',
        '<document>/@timemap.json',
        '<document>/images/<picture>',
      ]);
  },
);

test('docs/data.md names every schema', () => {
  expect(rows.flatMap(({ schema }) => schema ?? []).toSorted()).toEqual(
    globSync('docs/data/*')
      .toSorted()
      .map((file) => file.slice('docs/'.length)),
  );
});
