/** The guides in `docs/`: their promises hold, and everything that they name exists. */
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { proposeAcceptance } from '../../src/core/acceptance/acceptance.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';

const GUIDES = [...globSync('*.md'), ...globSync('docs/**/*.md')];
/** The day on which the example is read, so that its notes stay new. */
const TODAY = '2026-11-28';

const textOf = (file: string) => readFileSync(file, 'utf8');

/** Returns the fragment that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

describe('an editor', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
    const files = textOf('docs/content/files.md').matchAll(/^### `([^`\n]+)`\n\n```\w+\n(.*?)^```$/gms);
    for (const [, name = '', text = ''] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('who copies the example from the guide and accepts its ids gets a publication without faults', () => {
    const nothing = { same: [], new: [], withdraw: [], merge: [], moved: [], gone: [] };
    const { refusals, files } = proposeAcceptance(readContent(folder, folder), nothing, TODAY);
    expect(refusals).toEqual([]);
    for (const [file, text] of files) writeFileSync(path.resolve(folder, file), text);
    const { publication, faults } = compile(readContent(folder, folder), TODAY);
    expect(faults).toEqual([]);
    const blocks = publication?.documents.flatMap(({ sections }) => sections.flatMap(addressedBlocks)) ?? [];
    expect(blocks.map(({ id, label }) => `${id} ${label}`)).toContain('article-1-2-c Art. 1(2)(c)');
  });
});

describe('a reader of the guides', () => {
  test.each(GUIDES)('finds the target of every link in %s', (guide) => {
    const text = textOf(guide).replaceAll(/^ *```.*?^ *```$|`[^`\n]+`/gms, '');
    const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)|(?:src|srcset)="([^"]+)"/g)];
    const broken = links
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((link) => {
        const [name = '', anchor] = link.split('#');
        const file = name === '' ? guide : path.join(path.dirname(guide), name);
        if (!existsSync(file)) return true;
        if (anchor === undefined) return false;
        return ![...textOf(file).matchAll(/^#+ (.+)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
      });
    expect(broken).toEqual([]);
  });

  test.each(GUIDES)('finds every file of the engine and its tests that %s names', (guide) => {
    const named = [...textOf(guide).matchAll(/`((?:src|tests|docs)\/[^`\s]*)`/g)].map(([, name = '']) => name);
    // A placeholder such as <language> matches any name; the brackets of a route are part of its name.
    const isThere = (name: string) => globSync(name.replaceAll('[', '[[]').replaceAll(/<\w+>/g, '*')).length > 0;
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test('finds exactly the commands and packages that exist', () => {
    const names = z.record(z.string(), z.string());
    const { scripts, dependencies, devDependencies, optionalDependencies } = z
      .object({ scripts: names, dependencies: names, devDependencies: names, optionalDependencies: names })
      .parse(JSON.parse(textOf('package.json')));
    const commands = [...textOf('docs/commands.md').matchAll(/^\| `npm (?:run )?(.+?)`/gm)].map(([, name]) => name);
    // Scripts that npm runs by itself, and the parts of `npm run check`, need no description.
    const own = Object.keys(scripts).filter((name) => !/^pre(?!view)|^check:/.test(name));
    expect(commands.toSorted()).toEqual(own.toSorted());
    const rows = [...textOf('docs/dependencies.md').matchAll(/^\| ([^|]+?) +\|/gm)].map(([, row = '']) => row);
    const packages = rows.filter((row) => row !== 'package' && !row.startsWith('-')).flatMap((row) => row.split(', '));
    expect(packages.toSorted()).toEqual(
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
    );
  });
});
