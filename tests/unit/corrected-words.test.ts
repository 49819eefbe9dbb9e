/** The words before and after a correction, which an editor may quote. */
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../support/sound-content.ts';
import { put } from '../support/put.ts';

const BERTH = 'terms/berth.mdx';
const DOCUMENT = 'documents/charter/document.yaml';
const REVIEWED = "reviewed: '2020-05-03'\n";

/** Returns the faults of a term with these corrections, each by its day and its fields. */
const withChanges = (...changes: readonly (readonly [day: string, fields: string])[]) =>
  faultsOf({ [BERTH]: put(REVIEWED, `${REVIEWED}changes:\n${changes.map(written).join('')}`) });
const written = ([day, fields]: readonly [string, string]) =>
  `  - date: '2020-05-${day}'\n    text: It was wrong.\n    ${fields}\n`;

const told = (line: number, words: string) =>
  `${BERTH}:${line}:5 Found "${words}" as the words after a correction, expected words that stand there today, or that a later correction has as "before". Quote what stands there.`;

describe('an editor who quotes the words after a correction', () => {
  test('may quote the note, the gloss or a name, whatever the spaces', () => {
    expect(
      withChanges(
        ['01', 'after: The charter speaks of it.'],
        ['01', 'after: for one boat'],
        ['01', 'after: bówèi'],
        ['01', 'after: "The charter\\n  speaks"'],
      ),
    ).toEqual([]);
  });

  test('gets a fault if they do not stand there', () => {
    expect(withChanges(['01', 'after: The charter is silent.'])).toEqual([told(17, 'The charter is silent.')]);
    // What only a correction says is not in the note.
    expect(withChanges(['01', 'after: It was wrong.'])).toEqual([told(17, 'It was wrong.')]);
  });

  test('gets none if a later correction has them as the words before it, and one if it was an earlier', () => {
    const changed = (day: string) =>
      withChanges(['02', 'after: The charter is silent.'], [day, 'before: charter is silent\n    after: speaks of it']);
    expect(changed('02')).toEqual([]);
    expect(changed('03')).toEqual([]);
    expect(changed('01')).toEqual([told(17, 'The charter is silent.')]);
  });

  test('may quote the front page or the register of a document', () => {
    const changes = (after: string) => ({
      [DOCUMENT]: put(
        "received: '2020-05-02'\n",
        `received: '2020-05-02'\nchanges:\n${written(['01', `after: ${after}`])}`,
      ),
    });
    expect(faultsOf(changes('small enough to read in one go'))).toEqual([]);
    expect(faultsOf(changes('twelve berths'))).toEqual([]);
    expect(faultsOf(changes('ten berths'))).toEqual([
      expect.stringMatching(/document\.yaml:\d+:\d+ Found "ten berths" as the words after a correction/),
    ]);
  });
});

test('an editor gets a fault for a long quotation, and for one that is the same before and after', () => {
  expect(withChanges(['01', `before: ${'word '.repeat(61)}`])).toEqual([
    `${BERTH}:17:5 In "changes.0.before", found 61 words, expected at most 60. Quote only what was changed.`,
  ]);
  expect(withChanges(['01', 'before: for one boat\n    after: for one boat'])).toEqual([
    `${BERTH}:18:5 In "changes.0.after", found the same words before and after the change, expected different ones. Correct them.`,
  ]);
});
