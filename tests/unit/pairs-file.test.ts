/** The file that says which passages of a version belong to which of its original: what it is for, and what is wrong in it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rmSync, writeFileSync } from 'node:fs';
import { pairsOfVersion } from '../../src/core/acceptance/pairs-of-version.ts';
import type { Document } from '../../src/core/model.ts';
import { originalOf } from '../../src/core/pairs/original-of.ts';
import { pairsBetween } from '../../src/core/pairs/pairs-between.ts';
import { writePairs } from '../../src/core/pairs/propose-pairs.ts';
import { readContent } from '../../src/content.ts';
import { CONTENT, faultsIn, FRENCH, PAIRS } from '../support/faults-of-versions.ts';
import { Folder } from '../support/publication.ts';

let folder: Folder;
beforeEach(() => {
  folder = new Folder(CONTENT);
});
afterEach(() => folder.remove());

function textOf(id: string): Document {
  const found = folder.compile().publication?.expressions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
}

/** The pairs of two texts in short, but for those of equal ids. */
const pairs = (first: Document, second: Document): string[] =>
  pairsBetween(first, second)
    .map((pair) => `${pair.first.join(' ')} = ${pair.second.join(' ')} by ${pair.by}`)
    .filter((pair) => !/^(\S+) = \1 by/.test(pair));

/** Runs what `npm run pairs` does. */
function pairAgain() {
  const content = readContent(folder.path, folder.path);
  const version = content.documents.find(({ id }) => id === 'pier-act/@fr');
  if (version === undefined) throw new Error('There is no version.');
  const proposed = pairsOfVersion(content, version);
  folder.change(PAIRS, () => writePairs(proposed.data, 'npm run pairs -- pier-act/@fr'));
  return proposed;
}

describe('a reader of a passage', () => {
  test('finds one sentence beside the points that it says in one', () => {
    expect(pairs(textOf('pier-act'), textOf('pier-act/@fr'))).toEqual([
      'section-3-2 section-3-2-a section-3-2-b = section-3-2 by number',
      'section-5-par-2 = article-5-par-1 by length',
    ]);
  });

  test('finds it beside all of an article, whose first words have no number of their own', () => {
    const points = '\n\n(a) the master;\n\n(b) the crew; and\n\n(c) the guests.';
    folder.change('documents/pier-act/section-1.mdx', (text) => `${text.trimEnd()}${points}\n`);
    folder.change('documents/pier-act/source.txt', (text) =>
      text.replace(/(Section 1\. .*\n+.*\n)/, `$1${points.trim()}\n`),
    );
    folder.accept();
    pairAgain();
    expect(pairs(textOf('pier-act'), textOf('pier-act/@fr'))[0]).toBe(
      'section-1-par-1 section-1-a section-1-b section-1-c = section-1-par-1 by number',
    );
  });

  test('finds the same from the version', () => {
    expect(pairs(textOf('pier-act/@fr'), textOf('pier-act'))).toEqual([
      'section-3-2 = section-3-2 section-3-2-a section-3-2-b by number',
      'article-5-par-1 = section-5-par-2 by length',
    ]);
  });

  test('finds the passage of the same id, where nobody has written pairs', () => {
    rmSync(folder.at(PAIRS));
    const [first, second] = [textOf('pier-act'), textOf('pier-act/@fr')];
    expect(pairsBetween(first, second)).toHaveLength(14);
    expect(pairs(first, second)).toEqual([]);
  });

  test('finds between two versions what both have of the original, known as the less sure of the two is', () => {
    const french = textOf('pier-act/@fr');
    const german: Document = {
      ...french,
      id: 'pier-act/@de',
      version: 'de',
      current: 'pier-act/@de',
      pairs: [
        { original: ['section-3-2'], version: ['section-3-1'], by: 'by hand' },
        { original: ['section-3-2-a'], version: ['section-3-2'], by: 'definition' },
        { original: ['section-4-1'], version: ['section-4-1'], by: 'length' },
      ],
    };
    expect(pairsBetween(french, german)).toEqual([
      { first: ['section-3-2'], second: ['section-3-1', 'section-3-2'], by: 'definition' },
      { first: ['section-4-1'], second: ['section-4-1'], by: 'length' },
    ]);
  });

  test('finds in another edition of the original the passages that stand in it', () => {
    const original = textOf('pier-act');
    const former: Document = {
      ...original,
      id: 'pier-act/@2019-01-01',
      edition: '2019-01-01',
      sections: original.sections.map((section) => ({
        ...section,
        blocks: section.blocks.filter(({ id }) => id !== 'section-5-par-2'),
      })),
    };
    expect(pairs(former, textOf('pier-act/@fr'))).toEqual([
      'section-3-2 section-3-2-a section-3-2-b = section-3-2 by number',
    ]);
    expect(pairsBetween(former, original)[0]).toEqual({
      first: ['section-1-par-1'],
      second: ['section-1-par-1'],
      by: 'id',
    });
  });
});

describe('an editor who corrects a pair', () => {
  const corrected = (text: string) =>
    text
      .replace(/.*original: section-4-1,.*\n/, '')
      .replace(
        /.*original: section-4-2,.*/,
        '  - { original: [section-4-1, section-4-2], version: section-4-1, by: by hand }\n  - { original: [], version: section-4-2, by: by hand }',
      );

  test('has no fault, and moves no published id', () => {
    const ids = textOf('pier-act/@fr').ids;
    folder.change(PAIRS, corrected);
    expect(faultsIn(folder)).toEqual([]);
    expect(textOf('pier-act/@fr').ids).toEqual(ids);
    expect(folder.accept().files).toEqual(new Map());
    expect(pairs(textOf('pier-act'), textOf('pier-act/@fr'))).toContain(
      'section-4-1 section-4-2 = section-4-1 by by hand',
    );
  });

  test('keeps it when the passages are paired again', () => {
    folder.change(PAIRS, corrected);
    pairAgain();
    expect(folder.read(PAIRS)).toMatch(
      /original: \[section-4-1, section-4-2\], version: section-4-1, by: by hand, words: '/,
    );
    expect(folder.read(PAIRS)).toMatch(/original: \[\], version: section-4-2, by: by hand, words: '/);
    expect(faultsIn(folder)).toEqual([]);
  });

  test('is told which of these to look at again, because a text has changed', () => {
    folder.change(PAIRS, corrected);
    pairAgain();
    for (const file of ['source.txt', 'article-4.mdx'])
      folder.change(`${FRENCH}/${file}`, (text) => text.replace('3 couronnes', '4 couronnes'));
    folder.accept();
    expect(pairAgain().reworded.map(({ version }) => version)).toEqual([['section-4-1']]);
  });

  test('is told if it names what is gone, and what is left is paired anew', () => {
    folder.change(PAIRS, (text) =>
      text.replace(
        /original: section-4-1, version: section-4-1, by: number/,
        'original: section-4-9, version: section-4-1, by: by hand',
      ),
    );
    const { lost, data } = pairAgain();
    expect(lost.map(({ original }) => original)).toEqual([['section-4-9']]);
    expect(data.pairs.find(({ version }) => version.includes('section-4-1'))).toMatchObject({
      original: ['section-4-1'],
    });
  });
});

describe('an editor who pairs the passages again', () => {
  test('finds the same lines as when nothing was paired yet', () => {
    const before = folder.read(PAIRS).replace(/^# yaml.*\n/, '');
    writeFileSync(folder.at(PAIRS), 'pairs: []\n');
    pairAgain();
    expect(folder.read(PAIRS)).toBe(before);
  });

  test('has the edition of the original compared that is no later than the version', () => {
    const editions = [{ published: '2019-01-01' }, { published: '2020-05-01' }, { published: '2021-01-01' }];
    expect(originalOf({ published: '2020-05-01' }, editions)?.published).toBe('2020-05-01');
    expect(originalOf({ published: '2020-12-31' }, editions)?.published).toBe('2020-05-01');
    expect(originalOf({ published: '2018-12-31' }, editions)?.published).toBe('2019-01-01');
  });

  test('finds every line as it was, if no text has changed', () => {
    const before = folder.read(PAIRS).replace(/^# yaml.*\n/, '');
    const { doubtful, reworded, lost } = pairAgain();
    expect(folder.read(PAIRS)).toBe(before);
    expect([doubtful, reworded, lost]).toEqual([[], [], []]);
  });

  test('is asked about the words that have changed, and about no others', () => {
    const before = folder.read(PAIRS).split('\n');
    for (const file of ['source.txt', 'article-5.mdx'])
      folder.change(`${FRENCH}/${file}`, (text) => text.replace('la moitié du droit', 'le quart du droit'));
    folder.accept();
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(
        /^warning documents\/pier-act\/@fr\/pairs\.yaml:\d+: Found 1 passages?, such as "section-5-par-2", .* Run `npm run pairs -- pier-act\/@fr`/,
      ),
    ]);
    const { doubtful } = pairAgain();
    expect(doubtful.map(({ original }) => original)).toEqual([['section-5-par-2']]);
    const after = folder.read(PAIRS).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      expect.stringContaining('original: section-5-par-2'),
    ]);
    expect(faultsIn(folder)).toEqual([]);
  });

  test('finds listed what has no counterpart', () => {
    for (const file of ['source.txt', 'article-5.mdx'])
      folder.change(`${FRENCH}/${file}`, (text) => text.replace(/\n*Le bateau de pêche paie la moitié du droit\./, ''));
    folder.accept({ withdraw: ['pier-act/@fr:article-5-par-1'] });
    folder.change(PAIRS, (text) => text.replace(/.*section-5-par-2.*\n/, ''));
    expect(pairAgain().data.none).toEqual({ original: ['section-5-par-2'], version: [] });
  });
});
