/** Somebody puts a file into `inbox/` in a browser, and the workflows of the publication make a page of it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePage } from '../support/site.ts';
import { Hosted, type Run } from '../support/workflow-runs.ts';

const CONTENT = 'tests/fixtures/content/sound/content';

let hosted: Hosted;
beforeAll(() => {
  hosted = new Hosted(CONTENT);
});
afterAll(() => hosted.remove());

const publish = () => hosted.run('publish', 'build');

/** The page at an address of a site that is published. */
function page({ site }: Run, address: string) {
  return parsePage(readFileSync(path.join(site ?? '', address, 'index.html'), 'utf8'));
}

const RULES = [
  'A boat may lie at the pier for three days without paying. A boat that stays longer pays for every day.',
  'Nobody sells fish on the pier before noon, and nobody mends nets there at any time of the day or of the night.',
  'The harbour office answers all questions about these rules, and keeps the book in which every stay is written down.',
];

/** A Word file as anybody writes one. */
const wordFile = (title: string, paragraphs: readonly string[]): Promise<Buffer> => {
  const heading = new Paragraph({ heading: HeadingLevel.TITLE, text: title });
  const children = [heading, ...paragraphs.map((text) => new Paragraph({ text }))];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};

describe('a file that somebody puts into inbox/', { timeout: 300_000 }, () => {
  let run: Run;
  beforeAll(() => {
    cpSync('tests/fixtures/import/code.html', hosted.at('inbox/Harbour Code.html'));
    writeFileSync(hosted.at('inbox/note.txt'), 'Too short.\n');
    writeFileSync(hosted.at('inbox/broken.docx'), 'PK\u0003\u0004 and no more');
    for (const name of ['港口', 'charter']) cpSync('tests/fixtures/import/code.html', hosted.at(`inbox/${name}.html`));
    hosted.push('Add files');
    run = hosted.run('import', 'import');
  }, 60_000);

  const branch = () => hosted.asks('for-each-ref', '--format=%(refname:short)', 'refs/heads/import-*');
  const tree = (of: string) => hosted.asks('ls-tree', '-rz', '--name-only', of).split('\0');

  test('is a document on a branch of its own, with the report as the text of the request', () => {
    expect(run.status, run.output).toBe(0);
    expect(branch()).toMatch(/^import-\d+$/);
    const message = hosted.asks('log', '-1', '--format=%B', branch());
    expect(message).toMatch(/^Import a document\n\n## inbox\/Harbour Code\.html\n\n[^]*\n```text\nRead as HTML/);
    expect(message).toContain('\nProved: ');
    expect(Math.max(...message.split('\n').map((line) => line.length))).toBeLessThan(300);
    expect(run.summary).toContain(
      `[Open the request to merge](https://github.com/harbour/library/pull/new/${branch()})`,
    );
    expect(run.summary).toContain('Proved: ');
    expect(tree(branch())).toContain('content/documents/harbour-code/source.txt');
    expect(tree(branch())).not.toContain('inbox/Harbour Code.html');
    expect(tree('main')).toContain('inbox/Harbour Code.html');
  });

  test('says in its request what is to be filled in, with a link to the file in the editor of the host', () => {
    const text = hosted.asks('log', '-1', '--format=%b', branch());
    const file = 'content/documents/harbour-code/document.yaml';
    for (const said of [text, run.summary])
      expect(said).toContain(
        `Before you merge, fill in [${file}](https://github.com/harbour/library/edit/${branch()}/${file}): after each colon`,
      );
    expect(text.match(/^- \[ \] .*$/gm)).toEqual([
      expect.stringMatching(/^- \[ \] `kind`: article, law, /),
      '- [ ] `publisher`: who published it',
      expect.stringContaining('- [ ] `published`: the date that the publisher gives'),
      expect.stringContaining('- [ ] `summary`: in your words'),
    ]);
  });

  test('is checked with its request, which is red at the very lines until they are filled in', () => {
    const { status, output } = hosted.run('check', 'check', { branch: branch() });
    expect(status).toBe(2);
    const at = [...output.matchAll(/^::error file=content\/documents\/harbour-code\/document\.yaml,line=(\d+)/gm)];
    const lines = hosted.asks('show', `${branch()}:content/documents/harbour-code/document.yaml`).split('\n');
    expect(at.map(([, line]) => lines[Number(line) - 1]?.split(' ')[0])).toEqual([
      'kind:',
      'publisher:',
      'published:',
      'summary:',
    ]);
  });

  test('stays with a message if it cannot be imported, and stops no other', () => {
    for (const [file, why] of [
      ['note.txt', 'Nothing was written'],
      ['broken.docx', 'Found a packed file'],
      ['港口.html', 'Found no letter of English and no digit in its name'],
      ['charter.html', 'Found a document "charter" already, expected the name of a new one'],
    ] as const) {
      expect(run.output.match(new RegExp(`^::error file=inbox/${file}::${why}`, 'gm'))).toHaveLength(1);
      expect(tree(branch())).toContain(`inbox/${file}`);
    }
    expect(tree(branch()).filter((name) => /documents\/(?!charter|harbour-code)/.test(name))).toEqual([]);
  });

  test('is imported once, as long as its request waits', () => {
    const again = hosted.run('import', 'import');
    expect(again.output).toContain('Harbour Code.html: a branch import-… has it as a document already.');
    expect(again.ran.at(-1)).toMatch(/^npx glossator import /);
    expect(branch().split('\n')).toHaveLength(1);
  });

  test('is a page, once its fields are filled in on its branch, which is green then, and the request is merged', () => {
    hosted.open(branch());
    for (const [field, value] of Object.entries({
      kind: 'law',
      publisher: 'The Harbour Office',
      published: "'2024-03-01'",
      summary: 'Of the harbour.',
    }))
      hosted.change('content/documents/harbour-code/document.yaml', (text) =>
        text.replace(new RegExp(`^${field}:.*$`, 'm'), `${field}: ${value}`),
      );
    hosted.push('Fill in the fields', branch());
    const checked = hosted.run('check', 'check', { branch: branch() });
    expect(checked.status, checked.output).toBe(0);
    expect(checked.output).toMatch(/\[proof\] \d+ pages show what they should/);
    hosted.merge(branch());
    const published = publish();
    expect(published.status, published.output).toBe(0);
    expect(published.output).toMatch(/^added: harbour-code\/, with \d+ ids$/m);
    expect(page(published, 'harbour-code').querySelector('h1')?.textContent).toContain('HARBOUR CODE');
    hosted.pull();
    const left = hosted.run('import', 'import');
    expect([left.status, branch().split('\n').length], 'what cannot be imported is said again').toEqual([2, 1]);
  });

  test('is a page by the workflows alone, if what it does not say lies beside it', async () => {
    hosted.pull();
    writeFileSync(hosted.at('inbox/pier-rules.docx'), await wordFile('Rules for the Pier', RULES));
    writeFileSync(hosted.at('inbox/defaults.yaml'), 'kind: plan\npublisher: The Harbour Office\n');
    writeFileSync(
      hosted.at('inbox/pier-rules.yaml'),
      "kind: law\npublished: '2024-03-01'\nurl: https://harbour.example/rules\nsummary: Of the pier.\n",
    );
    hosted.push('Add rules and what they are');
    const imported = hosted.run('import', 'import');
    expect(imported.output).toContain('## inbox/pier-rules.docx');
    expect(imported.output).toMatch(/^\[\S*pier-rules\/document\.yaml\]\(\S+\) has all that readers want to know\./m);
    const made = branch()
      .split('\n')
      .find((one) => tree(one).includes('content/documents/pier-rules/source.txt'));
    hosted.merge(made ?? '');
    const published = publish();
    expect(published.status, published.output).toBe(0);
    expect(page(published, 'pier-rules').querySelector('h1')?.textContent).toContain('Rules for the Pier');
    expect(hosted.asks('show', 'main:content/documents/pier-rules/document.yaml')).toMatch(
      /^kind: law\n[^]*^publisher: The Harbour Office\n/m,
    );
    expect(hosted.asks('ls-tree', '--name-only', 'main', 'inbox/')).not.toContain('pier-rules');
    expect(hosted.asks('ls-tree', '--name-only', 'main', 'inbox/')).toContain('inbox/defaults.yaml');
  });
});
