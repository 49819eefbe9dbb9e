/** Writes a document with as many annotations as the rules allow, to test the margin, and with a long run of paragraphs. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FIXTURES = 'tests/fixtures';

/** The number of marked terms in the section, and of words in each gloss: the most that the rules allow. */
export const DENSE_TERMS = 25;
const WORDS_IN_GLOSS = 25;

/** The lengths of its paragraphs in characters, which are those of a real article. */
const LENGTHS = [371, 1285, 303, 1263, 511, 674, 1086, 800, 1295];

/** The positions of the three terms in a paragraph. */
const PLACES = [0.15, 0.45, 0.75];

/** The sentences of the charter and the plan. */
const SENTENCES = ['harbour-charter', 'lights-plan']
  .flatMap((document) =>
    readFileSync(`${FIXTURES}/charter/content/documents/${document}/source.txt`, 'utf8').split('\n'),
  )
  .filter((line) => line.endsWith('.'))
  .flatMap((line) => line.split(/(?<=\.) /));

/** The number of paragraphs in the second section. */
const LONG_RUN = 43;

/** Writes the content: a section of nine paragraphs, with three terms in each except the last, and a long section. */
export function writeDenseContent(folder: string): void {
  const forms = Array.from({ length: DENSE_TERMS }, (_, index) => `mooring ${index + 1}`);
  const paragraphs = LENGTHS.map((length, index) =>
    paragraph(length, index * 7, forms.slice(index * 3, index * 3 + 3)),
  );
  const run = Array.from({ length: LONG_RUN }, (_, index) => `Boat ${index + 1} lies at the quay, and pays for it.`);
  for (const file of ['site.yaml', 'about.mdx', 'logo.svg'])
    cpSync(`${FIXTURES}/content/sound/content/${file}`, path.join(folder, file));
  // A publication that takes no reports of mistakes.
  const site = path.join(folder, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^contact: .*\n/m, ''));
  const document = path.join(folder, 'documents/dense');
  mkdirSync(document, { recursive: true });
  mkdirSync(path.join(folder, 'terms'), { recursive: true });
  writeFileSync(path.join(document, 'source.txt'), ['Dense', 'I. One', ...paragraphs, 'II. Many', ...run].join('\n'));
  writeFileSync(
    path.join(document, 'document.yaml'),
    `title: Dense\nkind: report\nlanguage: en\npublisher: Nobody\npublished: '2025'\nurl: https://dense.example/\nreceived: '2025'\nsummary: Made for a test.\nsections:\n  - slug: i\n    label: I\n    heading: I. One\n  - slug: ii\n    label: II\n    heading: II. Many\n`,
  );
  writeFileSync(path.join(document, 'ii.mdx'), run.join('\n\n'));
  const marked = forms.reduce(
    (text, form, index) => text.replace(new RegExp(`${form}\\b`), `<Term id="term-${index + 1}">${form}</Term>`),
    paragraphs.join('\n\n'),
  );
  writeFileSync(path.join(document, 'i.mdx'), marked);
  const words = SENTENCES.join(' ').split(' ');
  for (const [index, form] of forms.entries()) {
    const gloss = words.slice(index * WORDS_IN_GLOSS, (index + 1) * WORDS_IN_GLOSS).join(' ');
    const fields = {
      label: form,
      kind: 'concept',
      names: { zh: { name: '制度型开放泊位', roman: 'zhìdù xíng kāifàng bówèi' } },
      forms: [form],
      reviewed: '2025',
      gloss,
    };
    writeFileSync(
      path.join(folder, `terms/term-${index + 1}.mdx`),
      `---\n${JSON.stringify(fields)}\n---\n\n## In the article\n\nIt stands there.\n`,
    );
  }
}

/** Returns a paragraph of a given length, with a sentence about each form at its position among the others. */
function paragraph(length: number, from: number, forms: readonly string[]): string {
  const aboutForms = forms.map((form) => `Light dues are paid at ${form}.`);
  const sentences: string[] = [];
  for (let at = from; [...aboutForms, ...sentences].join(' ').length < length; at += 1)
    sentences.push(SENTENCES[at % SENTENCES.length] ?? '');
  for (const [index, sentence] of [...aboutForms.entries()].reverse())
    sentences.splice(Math.floor(sentences.length * (PLACES[index] ?? 0)), 0, sentence);
  return sentences.join(' ');
}
