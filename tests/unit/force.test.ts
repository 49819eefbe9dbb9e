/** What an editor may say of a document's force, and what readers and programs are told of it. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Folder } from '../support/publication.ts';

const LAW = 'documents/pier-rules';
const SOURCES =
  "  sources: [{ title: The pier notice, publisher: The Pier Office, kind: issuer, date: '2018-03-01' }]\n";

let folder: Folder;
beforeEach(() => {
  folder = new Folder('tests/fixtures/structure/content');
});
afterEach(() => rmSync(folder.path, { recursive: true }));

/** Writes the force of an edition. */
const force = (edition: string, ...fields: readonly string[]) =>
  folder.change(
    `${LAW}${edition}/document.yaml`,
    (text) => `${text}force:\n${fields.map((field) => `  ${field}\n`).join('')}${SOURCES}`,
  );

describe('an editor', () => {
  test('says of each edition when it was in force, from the day after that of the one before', () => {
    force('/@2018-03-01', 'state: expired', "from: '2018-04-01'", "until: '2019-06-30'");
    force('/@2019-06-15', 'state: expired', "from: '2019-07-01'", "until: '2020-12-31'");
    force('', 'state: in-force', "from: '2021-01-01'");
    expect(folder.faults()).toBe('');
  });

  test('is stopped by two editions in force on one day, at the later one', () => {
    force('/@2018-03-01', 'state: expired', "from: '2018-04-01'", "until: '2019-07-01'");
    force('/@2019-06-15', 'state: in-force', "from: '2019-07-01'");
    force('', 'state: not-yet', "from: '2021-03-01'");
    expect(folder.faults()).toMatch(
      /@2019-06-15\/document\.yaml:\d+:3\n  Found that this edition is in force on 2019-07-01, and so is that of 2018-03-01 \(.*@2018-03-01\/document\.yaml\), expected one edition for a day\./,
    );
    expect(folder.faults()).toContain(
      'Found that this edition is in force on 2021-03-01, and so is that of 2019-06-15',
    );
  });

  test('is told of a day in an edition that cannot be, and not that the edition is gone', () => {
    force('/@2019-06-15', 'state: expired', "from: '2019-07-01'", "until: '2018-12-31'");
    expect(folder.faults()).toMatch(
      /^\S*@2019-06-15\/document\.yaml:\d+:3\n  In "force\.until", found "2018-12-31", [^\n]*$/,
    );
  });

  test('is stopped by two editions that are in force today, whatever their days', () => {
    force('/@2019-06-15', 'state: in-force');
    force('', 'state: in-force');
    expect(folder.faults()).toContain('Found that this edition is in force on 2021-01-01');
  });

  test('may say that an edition was in force on one day alone', () => {
    force('/@2018-03-01', 'state: repealed', "from: '2018-04-01'", "until: '2018-04-01'");
    expect(folder.faults()).toBe('');
  });

  test('need not know the days of any edition, which are not guessed from others', () => {
    force('/@2018-03-01', 'state: repealed');
    force('/@2019-06-15', 'state: suspended', "until: '2020-01-01'");
    force('', 'state: in-force');
    expect(folder.faults()).toBe('');
  });

  test('is warned of each document that nobody has checked for longer than the publication wants, and of no former edition', () => {
    force('/@2019-06-15', 'state: expired', "until: '2019-12-31'", "asAt: '2019-12-31'");
    force('', 'state: in-force', "asAt: '2020-10-02'");
    const every = (days: number) =>
      folder.change('site.yaml', (text) => `${text.replace(/^checkForceEvery.*\n/m, '')}checkForceEvery: ${days}\n`);
    expect(folder.faults()).toBe('');
    every(91);
    expect(folder.faults()).toBe('');
    every(90);
    expect(folder.faults()).toMatch(
      /pier-rules\/document\.yaml:\d+:3: warning\n  Found that "pier-rules" was last checked on 2020-10-02, expected a day at most 90 days ago/,
    );
    expect(folder.faults()).not.toContain('@2019-06-15');
    every(0);
    expect(folder.faults()).toContain('In "checkForceEvery", found 0, expected a number of days, such as 90.');
  });
});
