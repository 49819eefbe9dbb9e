/** Adds a long document to a publication, with more text than a search loads as a whole. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SECTIONS = 24;
const LETTERS_IN_SECTION = 5_000;

/** Returns the text of a section: each day has a number, and none of the words are in the charter. */
function textOf(section: number): string {
  const days: string[] = [];
  while (days.join(' ').length < LETTERS_IN_SECTION) days.push(`sloop${section}x${days.length} moored`);
  return `${days.join(' ')}.`;
}

/** Writes the logbook into a folder of content. */
export function writeLogbook(folder: string): void {
  const document = path.join(folder, 'documents/logbook');
  mkdirSync(document, { recursive: true });
  const sections = Array.from({ length: SECTIONS }, (_, index) => ({
    slug: `month-${index + 1}`,
    label: `M${index + 1}`,
    heading: `Month ${index + 1}`,
  }));
  const fields = {
    title: 'Logbook',
    kind: 'report',
    language: 'en',
    publisher: 'The Harbour Office',
    published: '2024',
    url: 'https://harbour.example/logbook',
    received: '2024',
    summary: 'Made for the tests, as long as a book.',
    sections,
  };
  writeFileSync(path.join(document, 'document.yaml'), JSON.stringify(fields));
  const texts = sections.map((section, index) => ({ ...section, text: textOf(index + 1) }));
  for (const { slug, text } of texts) writeFileSync(path.join(document, `${slug}.mdx`), text);
  const lines = [fields.title, ...texts.flatMap(({ heading, text }) => [heading, text])];
  writeFileSync(path.join(document, 'source.txt'), lines.join('\n'));
}
