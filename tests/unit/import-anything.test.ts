/** Whatever an editor imports, the import refuses it with a message or makes a document, and never loses a word in silence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { hostileText, runs } from '../support/properties.ts';

/** Pieces of a file. `#` stands for a word that occurs nowhere else. */
const HTML = [
  ...[
    '<p>#</p>',
    '<p>#',
    '#',
    '<h1>#</h1>',
    '<h2>#',
    '<ul><li>#',
    '<ol start=3><li>#</li></ol>',
    '<li>#</li>',
    '</div></p></td>',
  ],
  ...[
    '<table><tr><td>#<td>#</table>',
    '<table><tr><td>(1)</td><td><p>#</p><p>#</p></td></tr></table>',
    '<td>#</td>',
    '<tr>#</tr>',
  ],
  ...[
    '<table>#<tr><th colspan=3>#</th></tr><tr><td rowspan=9>#</td></tr></table>',
    '<blockquote>#<h3>#</h3></blockquote>',
  ],
  ...[
    '<a href="#a" id="b">(1)</a>',
    '<p id="a"><a href="#b">(1)</a> #</p>',
    '<b><i>#</b> #</i>',
    '<pre>#\n  #</pre>',
    '<br>#<br>',
  ],
  ...[
    '<sup>#</sup>',
    '<img src=x alt=y>',
    '&lt;#&amp;',
    '&#0;#&#xD800;',
    '<svg><text>#</text></svg>',
    '<math><mi>#</mi></math>',
  ],
  ...[
    '<dl><dt>#<dd>#</dl>',
    '<figure><figcaption>#</figcaption></figure>',
    '<select><option>#</select>',
    '<textarea>#</textarea>',
  ],
  ...[
    '<q>#</q>',
    '<del>#</del>',
    '<p>1. #</p><p>2. #</p>',
    '<p>CHAPTER I</p><p>#</p>',
    '<p>Article 1</p><p>#</p>',
    '<div>'.repeat(60),
  ],
  ...[
    '<p class=x>#</p>',
    '<caption>#</caption>',
    '<ruby>#<rt>#</rt></ruby>',
    '<b>',
    '</b>',
    '<!-- x -->',
    '<td>—</td>',
    '*#* {#} `#` [#]',
  ],
];
const MARKDOWN = [
  ...[
    '# #\n',
    '## #\n\n',
    '#\n',
    '#\n\n',
    '- #\n',
    '1. #\n',
    '   - #\n',
    '> #\n',
    '| # | # |\n| - | - |\n| # | # |\n\n',
    '*#* **#** `#`\n',
  ],
  ...[
    '[#](http://x.example) ',
    '![#](a.svg)\n',
    '[^1] ',
    '\n[^1]: #\n',
    '<b>#</b> ',
    '<div>#\n',
    '***',
    '~~#~~ ',
    '\\# \\* #\n',
    '    #\n',
    '---\n',
  ],
  ...[
    '::: {.note}\n#\n:::\n',
    '{: .x}\n',
    '# # {.y}\n',
    '{#}\n',
    '<Term id="a">#</Term>\n',
    'import x from "y"\n',
    '```\n#\n```\n',
    '1\\. #\n',
    'https://x.example/# ',
  ],
];
const TEXT = [
  ...[
    '#\n',
    '# # # # # # # # # # # # # # # # # # # #\n',
    '\n',
    'Article 1\n',
    '(a) #\n',
    '1. #\n',
    '• #\n',
    '# # # # # # # # # # #-\n',
    '\f',
    '12\n',
    'CHAPTER I\n#\n',
    '=====\n',
    '第一条\n',
  ],
];

/** A file in which each word occurs once. */
function fileOf(pieces: readonly string[], most: number) {
  return fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, hostilePiece), { maxLength: most })
    .map((all) => {
      let count = 0;
      const words: string[] = [];
      const text = all
        .map((piece) =>
          piece.replace(/(?<![&\w/"=])#(?![\w])/g, () => {
            count += 1;
            words.push(`wo${count}rd`);
            return `wo${count}rd`;
          }),
        )
        .join('');
      return { text, words };
    });
}

/** Text that means something to some parser, without words to look for. */
const hostilePiece = hostileText.map((text) =>
  text.replaceAll('#', '').replace(/<(?:script|style|template|title|nav|button|textarea|!--)[^]*/gi, ''),
);

const files = fc.oneof(
  fileOf(HTML, 20).map((file) => ({ ...file, name: 'a.html' })),
  fileOf(MARKDOWN, 20).map((file) => ({ ...file, name: 'a.md' })),
  fileOf(TEXT, 30).map((file) => ({ ...file, name: 'a.txt' })),
);

/** Imports bytes, and returns a document or a message. */
async function outcome(bytes: Uint8Array, name: string) {
  try {
    return { made: await importOriginal(inputOf(bytes, name, '/nowhere').original, { today: '2026-11-26' }) };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError) throw error;
    return { message: String(error) };
  }
}

test('a file of broken HTML, Markdown or text becomes a document with every word, or is refused', async () => {
  await fc.assert(
    fc.asyncProperty(files, async ({ text, words, name }) => {
      const { made, message } = await outcome(Buffer.from(text), name);
      if (made === undefined) {
        expect(message).toMatch(/^Error: \S/);
        return;
      }
      if (made.difference !== undefined || made.faults.length > 0) return;
      const source = made.files.get('source.txt') ?? '';
      const said = made.remarks.map((remark) => remark.message).join('\n');
      expect(words.filter((word) => !source.includes(word) && !said.includes(word))).toEqual([]);
    }),
    runs(1000),
  );
}, 300_000);

test('any bytes under any name become a document, or are refused with a message', async () => {
  const name = fc.constantFrom('a.html', 'a.md', 'a.txt', 'a.xml', 'a.docx', 'a', 'a.pdf');
  const start = fc.constantFrom(
    '',
    '%PDF-1.7',
    'PK\u0003\u0004',
    '\u00FF\u00FE',
    '<?xml version="1.0"?><akomaNtoso>',
    '{\\rtf',
    '\u00EF\u00BB\u00BF',
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), name, start, async (bytes, file, head) => {
      const { made, message } = await outcome(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), file);
      expect(made === undefined ? message : 'Error: none').toMatch(/^Error: \S/);
    }),
    runs(300),
  );
});
