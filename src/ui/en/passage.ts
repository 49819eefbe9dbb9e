/** On the page of one passage, in frames on other sites, and where a link to a passage shows it. */
import type { Around, Sentence } from '../sentence.ts';

export const words = {
  /** Names the frame. */
  frame: (document: string, label: string) => `${document}, ${label}`,
  /** Names the page, and the passage in link previews. */
  title: (label: string, document: string, publisher: string) => `${label} · ${document}, ${publisher}`,
  /** For link previews, of a passage that stands no more. */
  former: 'What became of this passage.',
  /** Leads to the passage in its section. */
  inContext: 'Read in context',
  /** Where the words are from. */
  source: <Part>(document: Part, publisher: string, day: string): Sentence<Part> => [
    document,
    `, ${publisher}, ${day}`,
  ],
  terms: 'Terms',
  citation: 'Citation',
  /** Names the links to the passages before and after it. */
  around: 'Before and after',
  /** Leads to the same as files. */
  files: <Part>(markdown: Around<Part>, json: Around<Part>): Sentence<Part> => [
    'The same as ',
    markdown('Markdown'),
    ' and ',
    json('JSON'),
    '.',
  ],
};
