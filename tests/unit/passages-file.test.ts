/** What an editor is told of `passages.yaml`, and what readers and programs get of it. */
import { rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forceOfPassages } from '../../src/core/force-of-passages.ts';
import { nameOfWords } from '../../src/core/passage-facts.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { Folder } from '../support/publication.ts';

const LAW = 'documents/pier-rules';
const FORCE = "force:\n  state: in-force\n  from: '2020-01-01'\n  file: the attribute in-force\n";

let folder: Folder;
beforeEach(() => {
  folder = new Folder('tests/fixtures/structure/content');
});
afterEach(() => rmSync(folder.path, { recursive: true }));

const law = () => {
  const found = folder.compile().publication?.documents.find(({ id }) => id === 'pier-rules');
  if (found === undefined) throw new Error(folder.faults());
  return found;
};
const wordsOf = (id: string) =>
  nameOfWords(
    law()
      .sections.flatMap(addressedBlocks)
      .find((block) => block.id === id)?.text ?? '',
  );
const say = (force: string) => folder.change(`${LAW}/document.yaml`, (text) => `${text}${force}`);
const write = (...lines: readonly string[]) =>
  writeFileSync(folder.at(`${LAW}/passages.yaml`), `${lines.join('\n')}\n`);

/** What is said of the force of passages, with whether a reader sees it beside them. */
const said = () =>
  Object.fromEntries(
    [...forceOfPassages(law())].map(
      ([
        id,
        {
          said: { state, from },
          isSaidAround,
        },
      ]) => [id, [state, from, isSaidAround ? 'quiet' : 'told']],
    ),
  );

describe('a passage of which the publisher’s file says a day', () => {
  test('has it, and is quiet where the document is in force as well', () => {
    say(FORCE);
    write(
      `- { words: '${wordsOf('chapter-i-1')}', key: '7', state: in-force, from: '2012-05-01' }`,
      `- { words: '${wordsOf('chapter-ii-6')}', key: '8', state: not-yet }`,
    );
    expect(folder.faults()).toBe('');
    expect(said()).toMatchObject({
      'chapter-i-1': ['in-force', '2012-05-01', 'quiet'],
      'chapter-ii-6': ['not-yet', undefined, 'told'],
    });
  });

  test('gives way to what the editor says of it, or of what it stands in', () => {
    say(`${FORCE}  passages: [{ paragraphs: [chapter-i-2], state: suspended }]\n`);
    write(`- { words: '${wordsOf('chapter-i-2-a')}', state: in-force, from: '2012-05-01' }`);
    expect(said()).toMatchObject({ 'chapter-i-2-a': ['suspended', undefined, 'quiet'] });
  });

  test('is no longer in force in an edition that is not, and until then', () => {
    say("force:\n  state: expired\n  until: '2020-10-31'\n  file: the attribute in-force\n");
    write(`- { words: '${wordsOf('chapter-i-1')}', state: in-force, from: '2012-05-01' }`);
    expect(forceOfPassages(law()).get('chapter-i-1')?.said).toMatchObject({
      state: 'expired',
      from: '2012-05-01',
      until: '2020-10-31',
    });
  });

  test('has it on the word of the document’s publisher', () => {
    say(FORCE);
    expect(law().force?.sources).toEqual([
      {
        title: 'The Order of the Pier',
        lang: 'en',
        publisher: 'The Pier Office',
        url: 'https://pier.example/rules',
        at: 'the attribute in-force',
      },
    ]);
  });
});

describe('an editor is stopped', () => {
  test('by an entry whose words the text does not have', () => {
    say(FORCE);
    write("- { words: '0123456789ab', state: in-force }");
    expect(folder.faults()).toMatch(
      /pier-rules\/passages\.yaml:1:5\n  Found "0123456789ab", which is the hash of no passage of the text/,
    );
  });

  test('by a second entry for words that the text has once, since nobody knows which is meant', () => {
    say(FORCE);
    const line = `- { words: '${wordsOf('chapter-i-1')}', state: in-force }`;
    write(line, line.replace('in-force', 'repealed'));
    expect(folder.faults().match(/or of more or fewer passages than stand here/g)).toHaveLength(2);
  });

  test('by force of passages for which nobody stands', () => {
    write(`- { words: '${wordsOf('chapter-i-1')}', state: in-force }`);
    expect(folder.faults()).toMatch(
      /passages\.yaml:1:\d+\n  Found what the publisher's file says of the force of passages, but no "force" in document\.yaml/,
    );
  });

  test('by a day without a state, and by an end before the beginning', () => {
    write(
      "- { words: '0123456789ab', from: '2020-01-01' }",
      "- { words: '0123456789ac', state: in-force, from: '2020-01-02', until: '2020-01-01' }",
    );
    expect(folder.faults()).toContain('found a day without a state, expected "state" beside it');
    expect(folder.faults()).toContain('found "2020-01-01", a day before "2020-01-02"');
  });
});

describe('an editor is warned, on 1 January 2021,', () => {
  test('once of all passages whose days contradict their state in the same way', () => {
    say(FORCE);
    write(
      `- { words: '${wordsOf('chapter-i-1')}', state: in-force, from: '2012-05-01', until: '2020-06-30' }`,
      `- { words: '${wordsOf('chapter-i-2-a')}', state: in-force, from: '2012-05-01', until: '2021-01-01' }`,
      `- { words: '${wordsOf('chapter-ii-5')}', state: not-yet, from: '2021-01-01' }`,
      `- { words: '${wordsOf('chapter-ii-6')}', state: in-force, from: '2012-05-01', until: '2020-06-30' }`,
    );
    expect(folder.faults().match(/passages\.yaml:.*\n.*/g)).toEqual([
      'passages.yaml:1:28: warning\n  Found "in-force" 2 times, which its days contradict today (2021-01-01): from 2012-05-01, until 2020-06-30. Look again, and correct the state or the days.',
      'passages.yaml:3:28: warning\n  Found "not-yet", which its days contradict today (2021-01-01): from 2021-01-01. Look again, and correct the state or the days.',
    ]);
  });

  test('of none that was in force in a text that no longer is', () => {
    say("force:\n  state: repealed\n  until: '2020-10-31'\n  file: the attribute in-force\n");
    write(`- { words: '${wordsOf('chapter-i-1')}', state: in-force, until: '2020-06-30' }`);
    expect(folder.faults()).toBe('');
  });
});

test('an editor may keep the keys of a file that says nothing of force', () => {
  write(`- { words: '${wordsOf('chapter-i-1')}', key: '7' }`);
  expect(folder.faults()).toBe('');
});
