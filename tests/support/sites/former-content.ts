/** A publication whose documents, sections and terms had other addresses before, or were removed. */
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes its first edition: the sound content with a second document, `quay`. */
export function writeBeforeMoves(folder: string): void {
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
  const quay = path.join(folder, 'documents/quay');
  mkdirSync(quay);
  writeFileSync(path.join(quay, 'source.txt'), 'A Rule for Quays\nNo berth is kept overnight.\n');
  writeFileSync(path.join(quay, 'only.mdx'), 'No berth is kept overnight.\n');
  writeFileSync(
    path.join(quay, 'document.yaml'),
    `title: A Rule for Quays
kind: law
language: en
publisher: The Harbour Office
published: '2019'
url: https://harbour.example/quays
received: '2020'
summary: A made-up rule.
sections:
  - { slug: only, label: Rule, title: The rule }
`,
  );
}

/** Renames a document, a section and a term, removes a term, and withdraws a document, but leaves the lock files as they are. */
export function writeMoves(folder: string): void {
  const at = (name: string) => path.join(folder, name);
  const change = (file: string, change: (text: string) => string) =>
    writeFileSync(at(file), change(readFileSync(at(file), 'utf8')));
  renameSync(at('documents/charter'), at('documents/harbour-charter'));
  renameSync(at('documents/harbour-charter/i.mdx'), at('documents/harbour-charter/one.mdx'));
  change('documents/harbour-charter/document.yaml', (text) => text.replace('slug: i\n', 'slug: one\n'));
  renameSync(at('terms/berth.mdx'), at('terms/mooring.mdx'));
  rmSync(at('terms/harbour-dues.mdx'));
  for (const file of ['opening', 'one'])
    change(`documents/harbour-charter/${file}.mdx`, (text) =>
      text.replace(/<Term id="harbour-dues">(.*?)<\/Term>/, '$1').replace('id="berth"', 'id="mooring"'),
    );
  change('terms/harbour-master.mdx', (text) => text.replace('[berth]', '[mooring]'));
  change(
    'documents/quay/document.yaml',
    (text) =>
      `${text}withdrawn:\n  by: The Harbour Office\n  on: '2020-06-01'\n  reason: The charter says the same.\n  instead: harbour-charter\n`,
  );
}

/** The decisions of the editor about these changes. */
export const acceptedMoves = {
  moved: ['charter=harbour-charter', 'charter/i=harbour-charter/one', 'terms/berth=terms/mooring'],
  gone: ['terms/harbour-dues'],
};
