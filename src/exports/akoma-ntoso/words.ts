/** The words of a block as elements of Akoma Ntoso. */
import type { ElementContent, Text } from 'xast';
import { x } from 'xastscript';
import { sectionId } from '../../core/addresses/addresses.ts';
import type { Call, Words } from '../../core/block.ts';

const AROUND = { emphasis: 'i', strong: 'b', sup: 'sup', sub: 'sub', struck: 'del' } as const;

/** The eId of a term as a concept. */
export const conceptId = (term: string) => `term_${term}`;

/** The eId of a term's note. */
export const noteId = (term: string) => `note_${term}`;

/**
 * Makes the words of a block. A marked term refers to its concept and calls its note, which is in the metadata.
 *
 * @param callOf makes the call of a footnote of the document
 */
export function wordsOf(words: readonly Words[], callOf: (call: Call) => ElementContent): ElementContent[] {
  return words.flatMap((part): ElementContent[] => {
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    switch (part.kind) {
      case 'break':
        return BREAK;
      case 'call':
        return [callOf(part)];
      case 'term':
        return [
          x('term', { refersTo: `#${conceptId(part.term)}` }, wordsOf(part.words, callOf)),
          x('noteRef', { href: `#${noteId(part.term)}` }),
        ];
      case 'link':
        return [x('a', { href: part.address }, wordsOf(part.words, callOf))];
      case 'reference':
        return [x('ref', { href: `#${part.id ?? sectionId(part.section)}` }, wordsOf(part.words, callOf))];
      case 'emphasis':
      case 'strong':
      case 'sup':
      case 'sub':
      case 'struck':
        return [x(AROUND[part.kind], wordsOf(part.words, callOf))];
    }
  });
}

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
