/** What an editor writes means the same whatever stands elsewhere in the file, such as signs by which GFM is looked for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { hostileText, runs } from '../support/properties.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'berth',
    'a',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '# ',
    '---',
    '===',
    '|',
    '[',
    ']',
    '(',
    ')',
    '<T>',
    '</T>',
  ),
  fc.constantFrom(
    ':',
    '-',
    '~',
    '~~',
    '[^a]',
    '[^a]: ',
    '[ ] ',
    '@',
    '&#64;',
    '\\',
    'www',
    '.',
    'example',
    'http',
    's',
    '://',
    '*',
    '_',
  ),
);
/** What GFM makes something of, and a text rarely has by chance. */
const whole = fc.constantFrom(
  ...['a\n:-', 'a\n-:', 'www.a.example', 'WWW\\.a.example', 'https://a.example', 'https&colon;//a.example'],
  ...['a@b.example', 'a&#64;b.example', 'a\\@b.example', '~a~', '[^a]\n\n[^a]: b', '- [x] a', 'a|b\n-|-'],
);
const texts = fc.oneof(
  whole,
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  hostileText,
);

/** The blocks of a text without their places; nothing of one that is not read. */
function blocksOf(text: string, kind: 'section' | 'note'): readonly string[] | undefined {
  const parsed = parseMarkdown(text, kind, 'berth.mdx');
  if ('fault' in parsed) return undefined;
  return parsed.tree.children.map((block) =>
    JSON.stringify(block, (name, value: unknown) => (name === 'position' ? undefined : value)),
  );
}

test.for(['section', 'note'] as const)('a %s is read alike after signs of GFM and after a word', (kind) => {
  fc.assert(
    fc.property(texts, (text) => {
      const [signed, worded] = [blocksOf(`|~@\n\n${text}`, kind), blocksOf(`berth\n\n${text}`, kind)];
      expect(signed?.slice(1)).toEqual(worded?.slice(1));
    }),
    runs(5000),
  );
});
