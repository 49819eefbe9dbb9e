/** Makes a document as densely annotated as the rules allow, to see what that does to the margin. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FIXTURES = 'tests/fixtures';

/** Marked terms in the one section, and words in each of their glosses: the most that the rules allow. */
export const DENSE_TERMS = 25;
const WORDS_IN_GLOSS = 25;

/** How long its paragraphs are, in characters: as long as those of a real article are, one after the other. */
const LENGTHS = [371, 1285, 303, 1263, 511, 674, 1086, 800, 1295];

/** Where in a paragraph its three terms stand. */
const PLACES = [0.15, 0.45, 0.75];

/** What is said in the charter and the plan, sentence by sentence. */
const SENTENCES = ['harbour-charter', 'lights-plan']
  .flatMap((document) =>
    readFileSync(`${FIXTURES}/charter/content/documents/${document}/source.txt`, 'utf8').split('\n'),
  )
  .filter((line) => line.endsWith('.'))
  .flatMap((line) => line.split(/(?<=\.) /));

/** Writes the content: nine paragraphs as one section, three terms in each but the last. */
export function writeDenseContent(folder: string): void {
  const forms = Array.from({ length: DENSE_TERMS }, (_, index) => `mooring ${index + 1}`);
  const paragraphs = LENGTHS.map((length, index) =>
    paragraph(length, index * 7, forms.slice(index * 3, index * 3 + 3)),
  );
  for (const file of ['site.yaml', 'about.mdx', 'logo.svg'])
    cpSync(`${FIXTURES}/content/sound/content/${file}`, path.join(folder, file));
  const document = path.join(folder, 'documents/dense');
  mkdirSync(document, { recursive: true });
  mkdirSync(path.join(folder, 'terms'), { recursive: true });
  writeFileSync(path.join(document, 'source.txt'), ['Dense', 'I. One', ...paragraphs].join('\n'));
  writeFileSync(
    path.join(document, 'document.yaml'),
    `title: Dense\nkind: report\nlanguage: en\npublisher: Nobody\npublished: '2025'\nurl: https://dense.example/\nreceived: '2025'\nsummary: Made for a test.\nsections:\n  - slug: i\n    label: I\n    heading: I. One\n`,
  );
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

/** A paragraph of a length, of sentences from a place on, with a sentence about each form at its share of them. */
function paragraph(length: number, from: number, forms: readonly string[]): string {
  const aboutForms = forms.map((form) => `Light dues are paid at ${form}.`);
  const sentences: string[] = [];
  for (let at = from; [...aboutForms, ...sentences].join(' ').length < length; at += 1)
    sentences.push(SENTENCES[at % SENTENCES.length] ?? '');
  for (const [index, sentence] of [...aboutForms.entries()].reverse())
    sentences.splice(Math.floor(sentences.length * (PLACES[index] ?? 0)), 0, sentence);
  return sentences.join(' ');
}
