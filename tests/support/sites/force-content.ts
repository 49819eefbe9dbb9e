/** Writes the structure publication, in which some documents say whether they are in force, and how long that holds. */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const NOTICE = `{ title: The pier notice, publisher: The Pier Office, kind: issuer, date: '2020-10-01', url: 'https://pier.example/notice', at: Rule 3 }`;

/** What the documents and editions say, in YAML. All others say nothing. */
const FORCE: Readonly<Record<string, string>> = {
  'pier-rules/@2019-06-15': `
  state: expired
  from: '2019-07-01'
  until: '2020-12-31'
  sources: [${NOTICE}]`,
  // Nobody has looked for 92 days when tests build, on 1 January 2021.
  'pier-rules': `
  state: in-force
  from: '2021-01-01'
  asAt: '2020-10-01'
  sources: [${NOTICE}]
  passages:
    - { paragraphs: [chapter-i-2], state: not-yet, from: '2021-07-01' }
    - { paragraphs: [chapter-ii-6], state: suspended, until: '2020-12-31', sources: [{ title: A ruling on dogs, publisher: The Pier Court, kind: issuer }] }`,
  'mooring-rules': `
  state: in-force
  from: '2019-01-01'
  asAt: '2020-12-01'
  sources: [${NOTICE}]
  passages:
    - { paragraphs: [article-1-1, article-1-table-1-cell-2], state: repealed, until: '2020-01-31' }`,
  'harbour-code': `
  state: not-yet
  from: '2022-03-01'
  asAt: '2020-12-01'
  sources: [{ title: The harbour gazette, publisher: The Harbour Office, kind: issuer }]
  passages:
    - { section: annex-i, state: repealed, until: '2020-06-30' }
    - { paragraphs: [annex-i-2], state: in-force, from: '2020-07-01' }
    - { paragraphs: [article-3-figure-1, recitals-footnote-1], state: expired }`,
};

/** The number of days after which the publication looks again. */
const EVERY = 90;

/** Adds to a document of the structure publication, and to its editions, whether they are in force. */
export function addForce(folder: string, document: string): void {
  for (const [edition, force] of Object.entries(FORCE))
    if (edition.split('/')[0] === document)
      appendFileSync(path.join(folder, 'documents', edition, 'document.yaml'), `\nforce:${force}\n`);
}

/** Writes the content into a folder. */
export function writeForceContent(folder: string): void {
  cpSync('tests/fixtures/structure/content', folder, { recursive: true });
  appendFileSync(path.join(folder, 'site.yaml'), `\ncheckForceEvery: ${EVERY}\n`);
  for (const document of ['pier-rules', 'harbour-code', 'mooring-rules']) addForce(folder, document);
  addDays(path.join(folder, 'documents/mooring-rules'), {
    'article-1-2': '2014-05-01',
    'article-1-par-1': '2012-05-01',
    'article-1-par-3': '2019-01-01',
  });
}

/** Adds what the publisher's file says: since when the words of passages are in force. */
function addDays(document: string, days: Readonly<Record<string, string>>): void {
  const { paragraphs } = lockShape.parse(JSON.parse(readFileSync(path.join(document, 'paragraphs.lock.json'), 'utf8')));
  const lines = paragraphs.flatMap(({ id, text }) =>
    days[id] === undefined
      ? []
      : [
          `- { words: '${createHash('sha256').update(text).digest('hex').slice(0, 12)}', state: in-force, from: '${days[id]}' }\n`,
        ],
  );
  writeFileSync(path.join(document, 'passages.yaml'), lines.join(''));
}

const lockShape = z.object({ paragraphs: z.array(z.object({ id: z.string(), text: z.string() })) });
