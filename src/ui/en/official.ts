/** Beside official text: names of paragraphs and captions, their terms, and what stands where a paragraph no longer is. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  paragraph: (label: string) => `Paragraph ${label}`,
  caption: (label: string) => `Caption ${label}`,
  /** Above a caption that stands alone. */
  pictureMissing: 'Picture not reproduced here',
  table: 'Table',
  /** Of a table without a caption, by its first cell that has words. */
  tableFrom: (label: string) => `Table that begins with ${label}`,
  footnotes: 'Footnotes',
  footnote: (number: string) => `Footnote ${number}`,
  backToCall: (nth: number) => (nth === 1 ? 'Back to the text' : `Back to the text, ${nth}`),
  extent: (paragraphs: number, minutes: number) =>
    `${paragraphs} ${plural(paragraphs, { one: 'paragraph', other: 'paragraphs' })}, about ${minutes} min`,
  termsIn: (label: string) => `Terms in ${label}`,
  /** Names the button that opens the list. */
  termsInCounted: (label: string, terms: number) => `Terms in ${label}: ${terms}`,
  terms: (count: number) => `${count} ${plural(count, { one: 'term', other: 'terms' })}`,
  times: (count: number) => `${count} ${plural(count, { one: 'time', other: 'times' })}`,
  /** Of a paragraph, at an address where it stood. */
  withdrawn: (label: string, day: string) => `${label} stood here. It was withdrawn on ${day}.`,
  moved: <Part>(label: string, section: string, link: Around<Part>): Sentence<Part> => [
    `${label} has moved to `,
    link(section),
  ],
  merged: <Part>(label: string, into: string, link: Around<Part>): Sentence<Part> => [
    `${label} is now part of `,
    link(into),
  ],
};
