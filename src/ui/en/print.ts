/** On paper: what was printed. */
import type { Sentence } from '../sentence.ts';

export const words = {
  about: 'About this printout',
  source: <Part>(title: Part, publisher: string, published: string, address: string): Sentence<Part> => [
    title,
    `. ${publisher}, ${published}. ${address}`,
  ],
  /** @param name the publication's */
  ours: (name: string) => `Paragraph numbers and notes by ${name}.`,
};
