/** What is wrong in the file that says which passages of a version belong to which of its original. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cpSync, rmSync } from 'node:fs';
import { CONTENT, faultsIn, FRENCH, PAIRS } from '../support/faults-of-versions.ts';
import { Folder } from '../support/publication.ts';

let folder: Folder;
beforeEach(() => {
  folder = new Folder(CONTENT);
});
afterEach(() => folder.remove());

describe('an editor of pairs is told', () => {
  test.each([
    [
      'of an id that the version does not have',
      'version: section-4-1,',
      'version: section-4-9,',
      /:\d+: Found "section-4-9", which is no passage of pier-act\/@fr, expected one of its ids/,
    ],
    [
      'of an id that the original does not have',
      'original: section-4-1,',
      'original: article-5-par-1,',
      /Found "article-5-par-1", which is no passage of pier-act, expected/,
    ],
    [
      'of a passage in two pairs',
      'version: section-4-2,',
      'version: section-4-1,',
      /Found "section-4-1" of pier-act\/@fr a second time, expected each passage once/,
    ],
    [
      'of a passage in a pair and among those without one',
      '  version: []\n',
      '  version: [section-4-1]\n',
      /Found "section-4-1" of pier-act\/@fr a second time/,
    ],
    [
      'of a pair with one side',
      'original: section-4-1,',
      'original: [],',
      /found no id on a side, expected one on each/,
    ],
    [
      'of a way that there is not',
      'by: length',
      'by: guess',
      /expected one of "by hand"\|"id"\|"number"\|"definition"\|"length"/,
    ],
  ])('%s', (_, before, after, message) => {
    folder.change(PAIRS, (text) => text.replace(before, after));
    const line = folder.read(PAIRS).slice(0, folder.read(PAIRS).indexOf(after)).split('\n').length;
    expect(faultsIn(folder)[0]).toMatch(message);
    expect(faultsIn(folder)[0]).toMatch(
      new RegExp(`^error documents/pier-act/@fr/pairs\\.yaml:(?:${line}|${line + 1}):`),
    );
  });

  test('that an original has no pairs', () => {
    cpSync(folder.at(PAIRS), folder.at('documents/pier-act/pairs.yaml'));
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(
        /^error documents\/pier-act\/pairs\.yaml:1: Found pairs\.yaml in the folder of an original/,
      ),
    ]);
  });

  test('that a text with other numbers is another work, until the file of pairs says that it is a version', () => {
    for (const name of ['document.yaml', 'source.txt'])
      folder.change(`${FRENCH}/${name}`, (text) => text.replaceAll(/Art(icle|\.) (?=\d)/g, 'Art$1 2'));
    expect(faultsIn(folder)).toEqual([]);
    rmSync(folder.at(PAIRS));
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(
        /^error documents\/pier-act\/@fr\/document\.yaml:1: Found a text with 11 official numbers, of which 0 are among the 13 of pier-act, expected a version of the same work\. Only here are 21, .* Move its folder to that of .* run `npm run pairs -- pier-act\/@fr`\.$/,
      ),
    ]);
  });

  test('that nobody has paired what has not the same id', () => {
    rmSync(folder.at(PAIRS));
    expect(faultsIn(folder)).toEqual([
      expect.stringMatching(
        /^warning documents\/pier-act\/@fr\/document\.yaml:1: Found no pairs\.yaml, and 4 passages/,
      ),
    ]);
  });
});
