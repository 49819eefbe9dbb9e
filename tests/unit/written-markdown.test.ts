/** Words and addresses in the Markdown that a reader takes away: whatever they hold, they are written so that they stay what they are. */
import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { MARKDOWN } from '../../src/exports/write-markdown.ts';
import { hostileText, runs } from '../support/properties.ts';

const { handlers: _, ...settings } = MARKDOWN;
const ours = unified().use(remarkGfm).use(remarkStringify, MARKDOWN).freeze();
const theLibrarys = unified().use(remarkGfm).use(remarkStringify, settings).freeze();

/** Signs of Markdown, and what makes others of them: beginnings of lines, of addresses and of numbers. */
const piece = fc.oneof(
  fc.constantFrom(
    '-',
    '+',
    '*',
    '_',
    '`',
    '~',
    '|',
    ':',
    '=',
    '#',
    '>',
    '.',
    '(',
    ')',
    '[',
    ']',
    '!',
    '<',
    '&',
    '@',
    '\\',
    '/',
  ),
  fc.constantFrom(' ', '1', '2. ', 'w', 'www.', 'http', 's', '://', ': ', ', ', 'berth', 'é', '港', '“', '…'),
);
const pieces = fc.array(piece, { minLength: 1, maxLength: 6 }).map((some) => some.join(''));
const words = fc.oneof(pieces, hostileText).map((value): PhrasingContent => ({ type: 'text', value }));
const address = fc.oneof(
  pieces.map((end) => `https://harbour.example/${end}`),
  fc.oneof(pieces, hostileText),
);
const name = fc.oneof(fc.constant('berth'), pieces, hostileText);

const inline = fc.oneof(
  { weight: 3, arbitrary: words },
  fc.tuple(address, words).map(([url, one]): PhrasingContent => ({ type: 'link', url, children: [one] })),
  words.map((one): PhrasingContent => ({ type: 'strong', children: [one] })),
  name.map((identifier): PhrasingContent => ({ type: 'footnoteReference', identifier })),
  fc.constant<PhrasingContent>({ type: 'break' }),
  fc.constant<PhrasingContent>({ type: 'html', value: '<a id="i-1"></a>' }),
);

const block = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .chain((children) =>
    fc.constantFrom<RootContent>(
      { type: 'paragraph', children },
      { type: 'heading', depth: 2, children },
      { type: 'blockquote', children: [{ type: 'paragraph', children }] },
      { type: 'list', spread: false, children: [{ type: 'listItem', children: [{ type: 'paragraph', children }] }] },
      { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] },
    ),
  );

test('words, names and addresses are written as the library writes them, which looks for each sign of Markdown', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 2 }), (children) => {
      const tree = { type: 'root', children } as const;
      expect(ours.stringify(tree)).toBe(theLibrarys.stringify(tree));
    }),
    runs(5000),
  );
});
