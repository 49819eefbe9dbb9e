/** What is new beside what was published is added without a question, and nothing else is. */
import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Folder } from '../support/publication.ts';

const ADDRESSES = 'addresses.lock.json';
const IDS = 'documents/charter/paragraphs.lock.json';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  onTestFinished(() => folder.remove());
});

const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder.path, stdio: 'ignore' });
function commit(): void {
  git('init', '--quiet');
  git('add', '--all');
  git(
    '-c',
    'user.name=Editor',
    '-c',
    'user.email=editor@harbour.example',
    'commit',
    '--quiet',
    '--allow-empty',
    '--message',
    'Publish',
  );
}

/** Adds a paragraph to the opening of the charter. */
function addParagraph(words: string): void {
  folder.change('documents/charter/source.txt', (text) => text.replace('I. On', `${words}\nI. On`));
  folder.change('documents/charter/opening.mdx', (text) => `${text}\n${words}\n`);
}

/** Adds a term that the text has, as someone does in a web editor. */
function addTerm(): void {
  writeFileSync(
    folder.at('terms/second-line.mdx'),
    folder.read('terms/berth.mdx').replace(/^forms:[\s\S]*?(?=^\w)/m, 'forms: [second line]\n'),
  );
}

function addDocument(): void {
  cpSync('tests/fixtures/content/document-new/content/documents/rules', folder.at('documents/rules'), {
    recursive: true,
  });
}

/** What the content is told of, and which files would have it. */
function added(): { lines: readonly string[]; files: readonly string[]; faults: readonly string[] } {
  const { additions, faults } = folder.compileWithAdditions();
  return {
    lines: additions.lines,
    files: [...additions.files.keys()],
    faults: faults.map(({ file, message }) => `${file}: ${message}`),
  };
}

/** Expects that a build gives the ids and addresses that an editor gets who accepts. */
function expectAsAccepted(): void {
  const before = folder.files();
  const { additions, publication } = folder.compileWithAdditions();
  expect(folder.files()).toEqual(before);
  expect(folder.accept()).toMatchObject({ faults: [], refusals: [], open: 0 });
  const written = folder.files();
  for (const [file, text] of additions.files) expect(written[file]).toBe(text);
  for (const [file, text] of Object.entries(written))
    if (text !== before[file]) expect([...additions.files.keys()]).toContain(file);
  expect(publication).toEqual(folder.compile().publication);
  expect(folder.compileWithAdditions().additions.lines).toEqual([]);
}

describe('an editor is not stopped', () => {
  test('by a new term, which has its address', () => {
    addTerm();
    expect(added()).toEqual({ lines: ['terms/second-line/'], files: [ADDRESSES], faults: [] });
    expectAsAccepted();
  });

  test('by a new paragraph, which has its id', () => {
    addParagraph('Nobody may sing.');
    expect(added()).toEqual({
      lines: ['opening-1a (opening:2): Nobody may sing.'],
      files: [IDS, ADDRESSES],
      faults: [],
    });
    expectAsAccepted();
  });

  test('by a new document, of which there is one line however many pages it has', () => {
    addDocument();
    expect(added()).toMatchObject({ lines: ['rules/, with 4 ids'], faults: [] });
    expectAsAccepted();
  });

  test('by a publication of which nothing was published yet', () => {
    for (const file of [ADDRESSES, IDS]) rmSync(folder.at(file));
    expect(added()).toMatchObject({ faults: [], files: [IDS, ADDRESSES] });
    expectAsAccepted();
  });

  test('by what is new since the last commit', () => {
    commit();
    addTerm();
    addParagraph('Nobody may sing.');
    addDocument();
    expect(added().faults).toEqual([]);
    expectAsAccepted();
  });

  test('by a place that a new document has, too, which notes have named until now', () => {
    folder.change('terms/berth.mdx', (text) => `${text}\nIt is kept for a night (I.2).\n`);
    addDocument();
    const { lines, faults } = added();
    expect(faults).toEqual([]);
    expect(lines).toContain('terms/berth.mdx: charter:I.2, since another document has I.2 now');
    expectAsAccepted();
  });
});

/** Merges a branch that has added and accepted something, and keeps the lock files of this one. */
function mergeBranch(addThere: () => void, addHere: () => void): void {
  commit();
  git('checkout', '-b', 'other');
  addThere();
  folder.accept();
  commit();
  git('checkout', '-');
  addHere();
  folder.accept();
  commit();
  git('-c', 'user.name=Editor', '-c', 'user.email=e@harbour.example', 'merge', '-s', 'ours', '--no-edit', 'other');
  addThere();
}

test.each([
  ['an address', 'terms/second-line/', addTerm, () => addParagraph('Dogs stay on board.')],
  ['an id', 'opening-1a', () => addParagraph('Nobody may sing.'), addTerm],
] as const)('an editor who merges branches keeps %s as the other one has published it', (_, name, there, here) => {
  mergeBranch(there, here);
  expect(added()).toMatchObject({ lines: [`${name}, which a merged branch has published`], faults: [] });
  expectAsAccepted();
});

describe('an editor is asked, as before', () => {
  test('about words that have changed, with all else that the file would have', () => {
    addParagraph('Nobody may sing.');
    folder.change('documents/charter/source.txt', (text) => text.replace('for one night', 'for two nights'));
    folder.change('documents/charter/i.mdx', (text) => text.replace('for one night', 'for two nights'));
    const { lines, faults } = added();
    expect(lines).toEqual([]);
    expect(faults).toEqual([expect.stringContaining('Found paragraphs that differ from the lock file')]);
  });

  test('about an address that has gone, although another is new', () => {
    renameSync(folder.at('terms/harbour-dues.mdx'), folder.at('terms/dues.mdx'));
    for (const name of ['i', 'opening'])
      folder.change(`documents/charter/${name}.mdx`, (text) => text.replace('"harbour-dues"', '"dues"'));
    expect(added()).toMatchObject({ lines: [], faults: [expect.stringContaining('undecided  terms/harbour-dues/')] });
  });

  test('about the addresses of documents that were published, if their file is lost', () => {
    rmSync(folder.at(ADDRESSES));
    expect(added()).toMatchObject({
      lines: [],
      faults: [expect.stringContaining('Found no file of published addresses')],
    });
  });

  test('about lock files that git knows, even if their removal is committed', () => {
    commit();
    for (const file of [ADDRESSES, IDS]) rmSync(folder.at(file));
    for (let time = 0; time < 2; time += 1) {
      expect(added()).toMatchObject({
        lines: [],
        files: [],
        faults: [
          expect.stringContaining('Found no file of published addresses'),
          expect.stringContaining('Found no file of paragraph ids'),
        ],
      });
      commit();
    }
  });

  test('about a lock file of an earlier day, in whose place ids would be given again', () => {
    const before = folder.read(IDS);
    addParagraph('Nobody may sing.');
    folder.accept();
    commit();
    writeFileSync(folder.at(IDS), before);
    rmSync(folder.at(ADDRESSES));
    expect(added()).toMatchObject({ lines: [], files: [] });
  });

  test('about an id that two merged branches gave to two paragraphs', () => {
    mergeBranch(
      () => addParagraph('Nobody may sing.'),
      () => addParagraph('Dogs stay on board.'),
    );
    expect(added()).toMatchObject({ lines: [], faults: [expect.stringContaining('new        opening-1')] });
  });
});

test('an editor reads of what is new also where something else has a fault', () => {
  addTerm();
  folder.change('documents/charter/document.yaml', (text) => `${text}colour: red\n`);
  const { lines, faults } = added();
  expect(lines).toEqual(['terms/second-line/']);
  expect(faults).toEqual([expect.stringContaining('Found the field "colour"')]);
});
