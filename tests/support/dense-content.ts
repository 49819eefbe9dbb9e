/** Makes a document as densely annotated as the rules allow, to see what that does to the margin. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceLines } from './source.ts';

/** Marked terms in the one section, and words in each of their glosses: the most that the rules allow. */
export const DENSE_TERMS = 25;
const WORDS_IN_GLOSS = 25;

/** Writes the content: nine paragraphs of the article as one section, three terms in each but the last. */
export function writeDenseContent(folder: string): void {
  const paragraphs = sourceLines()
    .slice(25, 35)
    .filter((line) => line.length > 200);
  const text = paragraphs.join('\n');
  const words = text.split(/\s+/u);
  const forms = paragraphs.flatMap((paragraph) => formsOf(paragraph, text)).slice(0, DENSE_TERMS);
  const document = path.join(folder, 'documents/dense');
  mkdirSync(document, { recursive: true });
  mkdirSync(path.join(folder, 'terms'), { recursive: true });
  writeFileSync(path.join(document, 'source.txt'), ['Dense', ...paragraphs].join('\n'));
  writeFileSync(
    path.join(document, 'document.yaml'),
    `title: Dense\nlanguage: en\npublisher: Nobody\npublished: '2025'\nurl: https://dense.example/\nreceived: '2025'\nsummary: Made for a test.\nsections:\n  - slug: i\n    label: I\n    title: One\n`,
  );
  const marked = paragraphs.map((paragraph) =>
    forms.reduce((line, form, index) => line.replace(form, `<Term id="term-${index}">${form}</Term>`), paragraph),
  );
  writeFileSync(path.join(document, 'i.mdx'), marked.join('\n\n'));
  for (const [index, form] of forms.entries()) {
    const gloss = words.slice(index * WORDS_IN_GLOSS, (index + 1) * WORDS_IN_GLOSS).join(' ');
    const fields = {
      label: form,
      kind: 'concept',
      zh: '制度型开放',
      pinyin: 'zhìdù',
      forms: [form],
      renderings: [],
      see: [],
      reviewed: '2025',
      gloss,
      sources: [],
    };
    const yaml = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(
      path.join(folder, `terms/term-${index}.mdx`),
      `---\n${yaml.join('\n')}\n---\n\n## In the article\n\nIt stands there.\n`,
    );
  }
}

/** Three pairs of words, spread over a paragraph, that stand nowhere else in the text. */
function formsOf(paragraph: string, text: string): string[] {
  const words = paragraph.split(' ');
  return [0.15, 0.45, 0.75].map((share) => {
    for (let at = Math.floor(words.length * share); at < words.length - 1; at += 1) {
      const form = `${words[at]} ${words[at + 1]}`;
      if (/^[a-z]+ [a-z]+$/.test(form) && text.split(form).length === 2) return form;
    }
    throw new Error(`No form to mark in "${paragraph.slice(0, 40)}…"`);
  });
}
