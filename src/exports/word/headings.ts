/** Headings in a Word file, in Word's own styles for them. */
import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import { directionIn } from './words.ts';
import { HEADING_LEVELS } from './styles.ts';

/** Makes a heading of a level from 1; levels below the deepest look like that. */
export const headingAt = (level: number, children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: `Heading${Math.min(level, HEADING_LEVELS)}`, children });

/** The lines of a title or heading in a language (BCP 47 tag). */
export const inLines = (text: string, tag: string): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...directionIn(tag), ...(index > 0 && { break: 1 }) }));
