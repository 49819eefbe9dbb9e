/** Editions of a document: what readers are told of changes, and what an editor must mend. */
import { cpSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepEdition, whyNotKept } from '../../src/cli/keep-edition.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { changedWords } from '../../src/core/editions/changed-words.ts';
import { CHANGE_KINDS, compareEditions } from '../../src/core/editions/compare-editions.ts';
import { historyOf, sharedNumbers } from '../../src/core/editions/history.ts';
import { interleave } from '../../src/core/editions/interleave.ts';
import { comparedPairs, stepsOf } from '../../src/core/editions/steps.ts';
import { readContent } from '../../src/content.ts';
import { wordingOf } from '../../src/core/ids/wording.ts';
import type { Document } from '../../src/core/model.ts';
import { whyAnotherWork } from '../../src/importing/same-work.ts';
import { words } from '../support/editions.ts';
import { runs } from '../support/properties.ts';
import { Folder } from '../support/publication.ts';

const CONTENT = 'tests/fixtures/structure/content';
const LAW = 'documents/pier-rules';
const { publication } = compile(readContent(CONTENT, process.cwd()));
const law = (): Document => {
  const found = publication?.documents.find(({ id }) => id === 'pier-rules');
  if (found === undefined) throw new Error('The fixture has no pier-rules.');
  return found;
};
const kindsIn = (before: Document, after: Document) => {
  const { units } = compareEditions(before, after);
  return Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, units.filter((unit) => unit.kind === kind).map(({ id }) => id)]),
  );
};

describe('a reader of a document in several editions', () => {
  test('is told of each article what became of it from each edition to the next', () => {
    const [first, second] = stepsOf(law()).map(([before, after]) => kindsIn(before, after));
    expect(first).toEqual({
      unchanged: ['chapter-i-1', 'chapter-i-2', 'chapter-ii-7', 'chapter-ii-8'],
      renumbered: [],
      moved: ['chapter-ii-5'],
      reworded: ['chapter-i-3', 'chapter-ii-6'],
      new: ['chapter-ii-5-a'],
      gone: ['chapter-i-4'],
    });
    expect(second).toEqual({
      unchanged: ['chapter-i-1'],
      renumbered: ['chapter-ii-5', 'chapter-i-3', 'chapter-ii-5-a', 'chapter-ii-6'],
      moved: [],
      reworded: ['chapter-i-2', 'chapter-ii-8'],
      new: ['chapter-i-2-c', 'chapter-i-4'],
      gone: ['chapter-ii-7'],
    });
  });

  test('sees what changed since any former edition, also since one before the last', () => {
    expect(comparedPairs(law()).map((pair) => pair.map(({ published }) => published))).toEqual([
      ['2018-03-01', '2019-06-15'],
      ['2019-06-15', '2020-11-01'],
      ['2018-03-01', '2020-11-01'],
    ]);
  });

  test('finds in the history of a passage its number in each edition, when it was gone, and when it came back', () => {
    expect(
      historyOf('chapter-i-4', law()).map(({ edition, passage, change }) => [
        edition.published,
        passage?.block.label,
        change?.kind,
      ]),
    ).toEqual([
      ['2018-03-01', 'Chapter I(4)', undefined],
      ['2019-06-15', undefined, 'gone'],
      ['2020-11-01', 'Chapter I(6)', 'new'],
    ]);
  });

  test('is told which passage has today the number with which another was born', () => {
    expect(sharedNumbers(law()).map(({ id, label, other }) => [id, label, other.id])).toContainEqual([
      ...['chapter-i-2', 'Chapter I(2)', 'chapter-i-2-c'],
    ]);
  });

  test('finds every former edition as it was, with its own numbers, under the same ids', () => {
    const [first] = law().former;
    expect(first?.sections.flatMap(({ blocks }) => blocks).map(({ id, text }) => [id, text])).toContainEqual([
      'chapter-ii-7',
      '7. The pier master settles quarrels between boats.',
    ]);
  });
});

describe('the words of two wordings', () => {
  test('are those of both, letter for letter, in any language', () => {
    const words = fc.array(fc.constantFrom('国', '家', '准许', ' ', 'harbour', 'dues', '，', '第十条', '\n', 'é'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, fc.constantFrom('en', 'zh-Hans'), (a, b, language) => {
        const [before, after] = [a.join(''), b.join('')];
        const stretches = changedWords(before, after, language);
        const without = (left: string) =>
          stretches
            .filter(({ kind }) => kind !== left)
            .map((one) => one.words)
            .join('');
        expect([without('added'), without('gone')]).toEqual([before, after]);
      }),
      runs(300),
    );
  });

  test('are compared by words of Chinese, not by sentences', () => {
    expect(
      changedWords('可以限制或者禁止有关货物的进口。', '可以禁止有关货物的进口。', 'zh-Hans').filter(
        ({ kind }) => kind !== 'kept',
      ),
    ).toEqual([{ kind: 'gone', words: '限制或者' }]);
  });
});

test('a passage that is gone is listed where it stood', () => {
  expect(interleave(['a', 'b', 'c', 'd'], ['d', 'a', 'x'])).toEqual(['d', 'a', 'b', 'c', 'x']);
  expect(interleave(['a', 'b'], ['b'])).toEqual(['a', 'b']);
});

test.for([
  ['3. Nobody sells fish.', ['3'], 'Nobody sells fish.'],
  ['第三条　国家准许。', ['三'], '国家准许。'],
  ['（一）为了安全', ['十', '一'], '为了安全'],
  ['(a) to boats', ['2', 'a'], 'to boats'],
  ['Nobody sells 3 fish.', ['3'], 'Nobody sells 3 fish.'],
] as const)('%s is the same wording under another number', ([text, numbers, wording]) => {
  expect(wordingOf({ text, numbers })).toBe(wording);
});

test('an import that is to replace a text is refused if it is another work, and not if most of it is reworded', () => {
  const lines = (seed: string) => Array.from({ length: 20 }, (_, index) => words(`${seed}${index}`));
  const before = lines('a').join('\n');
  expect(whyAnotherWork(before, [...lines('a').slice(0, 3), ...lines('b')].join('\n'))).toBeUndefined();
  expect(whyAnotherWork(before, lines('b').join('\n'))).toContain('Found a text in which 0 of the 20 long lines');
});

describe('an editor', () => {
  let folder = new Folder(CONTENT);
  beforeEach(() => {
    folder = new Folder(CONTENT);
  });
  afterEach(() => {
    rmSync(folder.path, { recursive: true });
  });
  const dated = (edition: string, date: string) =>
    folder.change(`${LAW}${edition}/document.yaml`, (text) => text.replace(/^published: .*$/m, `published: '${date}'`));

  test('is stopped by two editions of one date', () => {
    dated('', '2019-06-15');
    expect(folder.faults()).toContain(
      'Found "2019-06-15", the date of the former edition @2019-06-15 too, expected one edition for a date.',
    );
  });

  test('is stopped by a current edition that is older than a former one', () => {
    dated('', '2019-01-01');
    expect(folder.faults()).toContain(
      'Found "2019-01-01", expected a day after 2019-06-15, since @2019-06-15 is a former edition.',
    );
  });

  test('is stopped by a former edition in the folder of another date, or of no date', () => {
    dated('/@2018-03-01', '2018-03-02');
    cpSync(folder.at(`${LAW}/@2019-06-15`), folder.at(`${LAW}/@spring`), { recursive: true });
    expect(folder.faults()).toContain('Found "2018-03-02" in the folder @2018-03-01, expected the same date in both.');
    expect(folder.faults()).toContain(
      'Found a folder named "@spring", expected the date of a former edition, such as @2016-11-07, or the language of a version, such as @fr.',
    );
  });

  test('cannot take out an edition: its addresses would vanish', () => {
    rmSync(folder.at(`${LAW}/@2018-03-01`), { recursive: true });
    expect(folder.faults()).toContain(
      'pier-rules/@2018-03-01/ was published (and 2 pages below it) and is not in the content any more. Put it back',
    );
  });

  test('cannot change the paragraphs of a former edition, but may correct a wording', () => {
    const edition = `${LAW}/@2018-03-01`;
    for (const file of ['source.txt', 'chapter-i.mdx'])
      folder.change(`${edition}/${file}`, (text) => text.replace('Lamps are lit', 'Lamps are lighted'));
    expect(folder.faults()).toContain('edited     chapter-i-4');
    expect(folder.accept().refusals).toEqual([]);
    expect(folder.faults()).toBe('');
    for (const file of ['source.txt', 'chapter-ii.mdx'])
      folder.change(`${edition}/${file}`, (text) => text.replace(/\n+8.*\n/, '\n'));
    expect(folder.accept().refusals).toEqual([
      'pier-rules/@2018-03-01 is a former edition, which keeps the paragraphs that it has: only a wording may be corrected in it. Restore its folder from version control.',
    ]);
  });

  test('is stopped by a lock file that does not know the ids of a former edition', () => {
    folder.change(`${LAW}/@2018-03-01/paragraphs.lock.json`, () =>
      folder.read('documents/tide-act/paragraphs.lock.json'),
    );
    expect(folder.faults()).toContain('expected every id of the former edition of 2018-03-01');
  });

  test('names a place of a former edition in a note, which leads there and names its date', () => {
    folder.change('terms/berth.mdx', (text) => `${text}\nIt was so (pier-rules/@2018-03-01:Chapter I(4)).\n`);
    expect(folder.faults()).toBe('');
    const note = JSON.stringify(folder.compile().publication?.terms.find(({ id }) => id === 'berth')?.note);
    expect(note).toContain('"document":"pier-rules/@2018-03-01"');
    expect(note).toContain('The Order of the Pier (2018-03-01), ');
  });

  test('keeps an edition by a command, with the next one in its place', () => {
    expect(whyNotKept(folder.path, 'pier-rules', '2020-11-01')).toContain('expected a day after 2020-11-01');
    expect(whyNotKept(folder.path, 'pier-rules', 'today')).toContain('expected the day on which it was published');
    expect(whyNotKept(folder.path, 'pier-rules', '2020-12-01')).toBeUndefined();
    keepEdition(folder.path, 'pier-rules', '2020-12-01', '2020-12-02');
    expect(folder.faults()).toContain('new        pier-rules/@2020-11-01/');
    expect(folder.accept().open).toBe(0);
    expect(folder.faults()).toBe('');
    const { former = [] } = folder.compile().publication?.documents.find(({ id }) => id === 'pier-rules') ?? {};
    expect(former.map(({ published }) => published)).toEqual(['2018-03-01', '2019-06-15', '2020-11-01']);
  });

  test('cannot keep a text with changes that were never accepted', () => {
    for (const file of ['source.txt', 'chapter-i.mdx'])
      folder.change(`${LAW}/${file}`, (text) => text.replace('Every boat', 'Each boat'));
    expect(whyNotKept(folder.path, 'pier-rules', '2020-12-01')).toContain(
      'cannot be kept as an edition before its faults are mended',
    );
  });
});
