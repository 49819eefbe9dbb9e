/** Makes a document as long as a long law: many sections in chapters, and terms that stand in many of them. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** How many sections it has, and how many of them are in each of its chapters. */
export const LARGE = { sections: 300, inChapter: 30 } as const;

/** Its terms; the first stands in every section, each other one in every eleventh. */
export const LARGE_TERMS = Array.from({ length: 12 }, (_, index) => `mooring ${index + 1}`);

const SOUND = 'tests/fixtures/content/sound/content';

/** What is told of the berths of a section: two numbered paragraphs, and two points of the first. */
function textOf(section: number): readonly string[] {
  const other = LARGE_TERMS[1 + (section % 11)] ?? '';
  return [
    `1. Of ${LARGE_TERMS[0]} the following holds, which was said at the quay on day ${section}:`,
    `(a) boats of the kind ${section} lie at ${other};`,
    '(b) no others do.',
    '2. The first paragraph holds at night too.',
  ];
}

/** Writes the content. No picture can be drawn of headings with an anchor, so that building it takes seconds. */
export function writeLargeContent(folder: string): void {
  const document = path.join(folder, 'documents/large-law');
  mkdirSync(document, { recursive: true });
  mkdirSync(path.join(folder, 'terms'), { recursive: true });
  for (const file of ['site.yaml', 'about.mdx', 'logo.svg']) cpSync(`${SOUND}/${file}`, path.join(folder, file));
  const chapters = Array.from({ length: LARGE.sections / LARGE.inChapter }, (_, chapter) => ({
    heading: [`CHAPTER ${chapter + 1}`, `Of quay ${chapter + 1}`],
    sections: Array.from({ length: LARGE.inChapter }, (__, index) => {
      const number = chapter * LARGE.inChapter + index + 1;
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
      const text = textOf(index * LARGE.inChapter + place + 1);
      lines.push(...section.heading, ...text);
      const marked = text.map((line) =>
        line
          .replace(/^\d\./, (number) => number.replace('.', '\\.'))
          .replace(/mooring (\d+)/, (form, number) => `<Term id="mooring-${String(number)}">${form}</Term>`),
      );
      writeFileSync(path.join(document, `${section.slug}.mdx`), marked.join('\n\n'));
    }
  }
  writeFileSync(path.join(document, 'source.txt'), lines.join('\n'));
  for (const form of LARGE_TERMS)
    writeFileSync(
      path.join(folder, `terms/${form.replace(' ', '-')}.mdx`),
      `---\n${JSON.stringify({ label: form, kind: 'concept', forms: [form], reviewed: '2024', gloss: 'A place to lie.' })}\n---\n\n## In the article\n\nIt stands there.\n`,
    );
}
