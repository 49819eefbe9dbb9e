import { cpSync, renameSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WrittenDecisions } from '../../src/core/acceptance/written-decisions.ts';
import { Folder } from '../support/publication.ts';

let folder = new Folder();
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

/** Adds a second document with the same sections and so the same ids. */
function addRules(): void {
  cpSync(folder.at('documents/charter'), folder.at('documents/rules'), { recursive: true });
  rmSync(folder.at('documents/rules/paragraphs.lock.json'));
  expect(folder.accept().refusals).toEqual([]);
}

describe('decisions are refused that', () => {
  const REFUSED: readonly (readonly [what: string, decisions: Partial<WrittenDecisions>, why: RegExp])[] = [
    ['name no id', { withdraw: ['i-9'] }, /--withdraw i-9: no document has it\. Did you mean i-\d\?/],
    ['name no place', { new: ['i:7'] }, /--new i:7: no document has it/],
    ['name no place for an id', { same: ['i-1=i:7'] }, /charter: i:7 is no place of a paragraph or caption/],
    ['merge an id into one that is not', { merge: ['i-2=i-9'] }, /charter: i-9 is no paragraph's id/],
    ['merge an id into itself', { merge: ['i-2=i-2'] }, /i-2 cannot be merged into itself/],
    [
      'merge an id into one that is withdrawn',
      { merge: ['i-2=i-1'], withdraw: ['i-1'] },
      /i-1, which is not in the text/,
    ],
    ['merge two ids into each other', { merge: ['i-2=i-1', 'i-1=i-2'] }, /i-2 cannot be merged into i-1/],
    ['give two ids one place', { same: ['i-1=i:2', 'i-2=i:2'] }, /i:2 cannot be i-1 and i-2 at once/],
    ['give an id two places', { same: ['i-1=i:1', 'i-1=i:2'] }, /--same: i-1 cannot be both i:1 and i:2/],
    ['give an id two fates', { same: ['i-1=i:1'], withdraw: ['i-1'] }, /i-1 has two fates/],
    ['make a place both new and an old one', { same: ['i-2=i:2'], new: ['i:2'] }, /i:2 cannot be both new and i-2/],
    ['take an id from its words', { withdraw: ['i-2'] }, /i-2 cannot leave i:2: the words there are those/],
    ['give published words a new id', { new: ['i:2'] }, /i-2 cannot leave i:2/],
    ['give words to the id of others', { same: ['i-1=i:2', 'i-2=i:1'] }, /i-1 cannot leave i:1.*/],
    ['give an id two places to go', { merge: ['i-2=i-1', 'i-2=opening-1'] }, /--merge: i-2 cannot be both i-1 and op/],
    [
      'move an address twice',
      { moved: ['a=charter/i', 'a=terms/berth'] },
      /--moved: a\/ cannot be both charter\/i\/ and/,
    ],
    ['are half a pair', { same: ['i-1'] }, /--same i-1: expected two names joined by "="/],
    ['begin with nothing', { merge: ['=i-1'] }, /--merge =i-1: expected two names joined by "="/],
    ['end with nothing', { same: ['i-1='] }, /--same i-1=: expected two names joined by "="/],
    ['are more than a pair', { moved: ['a=b=c'] }, /--moved a=b=c: expected two names joined by "="/],
    [
      'move an address that was never published',
      { moved: ['terms/bert=terms/berth'] },
      /terms\/bert was never published\. Did you mean terms\/berth/,
    ],
    ['take out what stands', { gone: ['/terms/berth/'] }, /terms\/berth is still in the content/],
    ['move an address to nothing', { moved: ['terms/berth=terms/b'] }, /the content has no terms\/b\. Did you mean/],
  ];

  test.each(REFUSED)('%s', (_, decisions, why) => {
    const before = folder.files();
    const { refusals, files } = folder.accept(decisions);
    expect(refusals.join('\n')).toMatch(why);
    expect(files.size).toBe(0);
    expect(folder.files()).toEqual(before);
  });

  test('say that one address both moved and is gone', () => {
    rmSync(folder.at('documents/charter/register.yaml'));
    expect(folder.accept({ gone: ['charter/facts'], moved: ['charter/facts=charter/i'] }).refusals).toEqual([
      'charter/facts cannot both have moved and be gone.',
    ]);
  });

  test('make a term a section', () => {
    rmSync(folder.at('documents/charter/register.yaml'));
    expect(folder.accept({ moved: ['charter/facts=terms/berth'] }).refusals).toEqual([
      expect.stringContaining('a term can become another term, a section another section'),
    ]);
  });

  test('make two documents one', () => {
    addRules();
    renameSync(folder.at('documents/rules'), folder.at('documents/law'));
    rmSync(folder.at('documents/charter'), { recursive: true });
    expect(folder.accept({ moved: ['rules=law', 'charter=law'] }).refusals).toContainEqual(
      expect.stringContaining('two documents cannot become one'),
    );
  });

  test('fit several documents without the name of one', () => {
    addRules();
    const edit = (file: string) => folder.change(file, (text) => text.replace(/Lines are.*$/m, 'Fenders hang out.'));
    edit('documents/rules/source.txt');
    edit('documents/rules/i.mdx');
    const report = [...folder.accept().reports.values()].flat().join('\n');
    expect(report).toContain('--same rules:i-2=i:2, --new rules:i:2, --withdraw rules:i-2');
    expect(folder.accept({ withdraw: ['i-2'], new: ['i:2'] }).refusals).toEqual([
      '--new i:2: several documents have it. Say which is meant: charter:i:2 or rules:i:2.',
      '--withdraw i-2: several documents have it. Say which is meant: charter:i-2 or rules:i-2.',
    ]);
    expect(folder.accept({ withdraw: ['rules:i-2'], new: ['rules:i:2'] }).refusals).toEqual([]);
    expect(folder.read('documents/rules/paragraphs.lock.json')).toContain('"id": "i-1a"');
    expect(folder.read('documents/charter/paragraphs.lock.json')).not.toContain('withdrawn');
  });
});
