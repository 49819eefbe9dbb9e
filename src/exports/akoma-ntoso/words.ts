/** The words of a block as elements of Akoma Ntoso. */
import type { ElementContent, Text } from 'xast';
import { x } from 'xastscript';
import type { Call, Words } from '../../core/block.ts';
import type { Target } from '../../core/reference.ts';
import { walkWords, type WordWriters } from '../../core/walk/words.ts';

/** The eId of a term as a concept. */
export const conceptId = (term: string) => `term_${term}`;

/** The eId of a term's note. */
export const noteId = (term: string) => `note_${term}`;

/**
 * Makes the words of a block. A marked term refers to its concept and calls its note, which is in the metadata.
 *
 * @param callOf makes the call of a footnote of the document
 * @param addressOf returns the address of what a reference names
 */
export const elementsOfWords = (
  words: readonly Words[],
  callOf: (call: Call) => ElementContent,
  addressOf: (target: Target) => string,
): ElementContent[] => walkWords(words, writersFor(callOf, addressOf)).flat();

const around = (element: string) => (_: unknown, inside: () => ElementContent[][]) => [x(element, inside().flat())];

const writersFor = (
  callOf: (call: Call) => ElementContent,
  addressOf: (target: Target) => string,
): WordWriters<ElementContent[]> => ({
  plain: (value) => [{ type: 'text', value }],
  break: () => BREAK,
  call: (call) => [callOf(call)],
  term: ({ term }, inside) => [
    x('term', { refersTo: `#${conceptId(term)}` }, inside().flat()),
    x('noteRef', { href: `#${noteId(term)}` }),
  ],
  link: ({ address }, inside) => [x('a', { href: address }, inside().flat())],
  reference: (target, inside) => [x('ref', { href: addressOf(target) }, inside().flat())],
  emphasis: around('i'),
  strong: around('b'),
  sup: around('sup'),
  sub: around('sub'),
  struck: around('del'),
});

/** A line break. With the line end in the file, programs that take out only the text keep the words apart. */
const BREAK: ElementContent[] = [x('br'), { type: 'text', value: '\n' }];

/** Makes the lines of a title or a heading. */
export const inLines = (text: string): ElementContent[] =>
  text
    .split('\n')
    .flatMap((value, index): ElementContent[] => [
      ...(index === 0 ? [] : BREAK),
      { type: 'text', value } satisfies Text,
    ]);
