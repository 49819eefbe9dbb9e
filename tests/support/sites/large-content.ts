/** Writes documents as long as laws: many sections in chapters, and terms that occur in many of them. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A law: the number of its sections, and of the sections in each chapter. */
export interface Law {
  readonly sections: number;
  readonly inChapter: number;
  /** Its terms. The first is in every section, each of the next eleven in every eleventh, and the last three times in each. */
  readonly terms: readonly string[];
  /** The number of the term with so many places that pages fold them by section. */
  readonly folded: number;
  /** Numbers of sections to look at, in the fourth chapter and in the last. */
  readonly inFourth: number;
  readonly inLast: number;
}

const termsOf = (count: number) => Array.from({ length: count }, (_, index) => `pontoon ${index + 1}`);

/** A very long law. */
export const LARGE: Law = { sections: 300, inChapter: 30, terms: termsOf(12), folded: 1, inFourth: 99, inLast: 287 };

/** The shortest law that pages show as a long one. */
export const LONG: Law = { sections: 60, inChapter: 10, terms: termsOf(13), folded: 13, inFourth: 39, inLast: 57 };

const SOUND = 'tests/fixtures/content/sound/content';

/** Returns the text of a section: two numbered paragraphs, and two points of the first. */
function textOf(section: number, [first = '', ...others]: readonly string[]): readonly string[] {
  const [other = '', last] = [others[section % 11], others[11]];
  return [
    `1. Of ${first} the following holds, which was said at the quay on day ${section}:`,
    `(a) boats of the kind ${section} lie at ${other};`,
    last === undefined ? '(b) no others do.' : `(b) those of ${last} lie at ${last}, or near ${last}.`,
    '2. The first paragraph holds at night too.',
  ];
}

/** Writes a publication of a law. Its headings have a character that no font has, so that its build draws no pictures. */
export function writeLargeContent(folder: string, law: Law): void {
  const document = path.join(folder, 'documents/large-law');
  mkdirSync(document, { recursive: true });
  mkdirSync(path.join(folder, 'terms'), { recursive: true });
  for (const file of ['site.yaml', 'about.mdx', 'logo.svg']) cpSync(`${SOUND}/${file}`, path.join(folder, file));
  const chapters = Array.from({ length: law.sections / law.inChapter }, (_, chapter) => ({
    heading: [`CHAPTER ${chapter + 1}`, `Of quay ${chapter + 1}`],
    sections: Array.from({ length: law.inChapter }, (__, index) => {
      const number = chapter * law.inChapter + index + 1;
      return {
        slug: `article-${number}`,
        label: `Art. ${number}`,
        heading: [`Article ${number}`, `Berth ⚓ ${number}`],
      };
    }),
  }));
  const fields = {
    title: 'Large Law ⚓',
    kind: 'law',
    language: 'en',
    publisher: 'The Harbour Office',
    published: '2024',
    url: 'https://harbour.example/large-law',
    received: '2024',
    summary: 'Made for the tests, as long as a long law.',
    numbering: ['1.', '(a)'],
    sections: chapters,
  };
  writeFileSync(path.join(document, 'document.yaml'), JSON.stringify(fields));
  const lines = [fields.title];
  for (const [index, { heading, sections }] of chapters.entries()) {
    lines.push(...heading);
    for (const [place, section] of sections.entries()) {
      const text = textOf(index * law.inChapter + place + 1, law.terms);
      lines.push(...section.heading, ...text);
      const marked = text.map((line) =>
        line
          .replace(/^\d\./, (number) => number.replace('.', '\\.'))
          .replace(/pontoon (\d+)/, (form, number) => `<Term id="pontoon-${String(number)}">${form}</Term>`),
      );
      writeFileSync(path.join(document, `${section.slug}.mdx`), marked.join('\n\n'));
    }
  }
  writeFileSync(path.join(document, 'source.txt'), lines.join('\n'));
  for (const form of law.terms)
    writeFileSync(
      path.join(folder, `terms/${form.replace(' ', '-')}.mdx`),
      `---\n${JSON.stringify({ label: form, kind: 'concept', forms: [form], reviewed: '2024', gloss: 'A place to lie.' })}\n---\n\n## In the article\n\nIt stands there.\n`,
    );
}
