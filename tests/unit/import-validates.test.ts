/** What an import has written, a build accepts, once an editor has filled in the fields; or the import has said what it does not. */
import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { formatReport } from '../../src/importing/report.ts';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { importDocument, TODAY, UN } from '../support/imported-document.ts';
import { FIXTURES } from '../support/imported.ts';
import { column, page, pdfOf, WORDS } from '../support/pdf.ts';
import { hostileText, runs } from '../support/properties.ts';

const opened = (bytes: Uint8Array | string, name: string) =>
  inputOf(typeof bytes === 'string' ? strToU8(bytes) : bytes, name, FIXTURES);

/** Imports a file, fills in the fields and builds. Fails if the build refuses it. */
const accepted = async (bytes: Uint8Array | string, name: string) =>
  (await importDocument(opened(bytes, name).original, { id: 'harbour-act', fields: UN })).document;

const textsOf = ({ sections }: Document) =>
  sections.flatMap(allBlocks).flatMap(({ text }) => (text === '' ? [] : [text]));

describe('an editor who builds what the import has made of', () => {
  const html = (inside: string) => `<!doctype html><html lang="en"><title>Act</title><body><h1>Act</h1>${inside}`;

  test('two line breaks in a row gets paragraphs, as they look on the page', async () => {
    const document = await accepted(
      html(
        '<p>1. Boats are moored.<br><br>2. Dues are paid.<br>To the master.<br> <br>&nbsp;<br>3. Lamps are lit.</p>',
      ),
      'act.html',
    );
    expect(textsOf(document)).toEqual([
      '1. Boats are moored.',
      '2. Dues are paid.\nTo the master.',
      '3. Lamps are lit.',
    ]);
  });

  test('two line breaks in marks, cells, headings, items and captions gets the lines, and none that is empty', async () => {
    const document = await accepted(
      html(
        '<h2>Of berths<br><br>and dues</h2><p>A <b>boat<br></b><br><i><br>and</i> a quay<sup><br><br>2</sup></p><table><caption>Dues<br><br>paid</caption><tr><th>Boat<br><br>or ship</th></tr><tr><td><b>Small<br><br></b>one</td></tr></table><ul><li>An oar<br><br>A sail</li></ul>',
      ),
      'act.html',
    );
    expect(textsOf(document).join('|')).not.toMatch(/\n\n|\n\||\|\n/);
  });

  test('text set as code with blank lines gets its parts as paragraphs', async () => {
    const document = await accepted(html('<pre>\n1. Boats are\nmoored.\n\n\n2. Dues are paid.\n</pre>'), 'act.html');
    expect(textsOf(document)).toEqual(['1. Boats are\nmoored.', '2. Dues are paid.']);
  });

  test('a line that has only the call of a footnote gets the call in the line before', async () => {
    const document = await accepted(
      '# Act\n\nBoats are moored.\\\n[^1]\\\nDues are paid.\n\n[^1]: By noon.\n',
      'act.md',
    );
    expect(textsOf(document)).toContain('Boats are moored.\nDues are paid.');
  });

  test('a PDF with control characters gets its words without them, and the report says so', async () => {
    const lines = [...WORDS, 'The sign \u0002\u0003and the mark\u0004s of the harbour master stand beside each berth.'];
    const file = pdfOf([page(column(lines))]);
    const document = await accepted(file, 'act.pdf');
    expect(textsOf(document).join(' ')).toContain('The sign and the marks of the harbour master');
    const { original, format, changes } = opened(file, 'act.pdf');
    const report = formatReport(await importOriginal(original, { today: TODAY }), format, changes);
    expect(report).toContain('control characters, which no text may hold (3)');
  });
});

test('an editor is told of characters at which a build stops, with their place, when the text is imported', async () => {
  const { original, format, changes } = opened('# Act\n\nBoats \u2028 are moored.\n\nDues are \u202Epaid.\n', 'act.md');
  const report = formatReport(await importOriginal(original, { today: TODAY }), format, changes);
  expect(report).toContain('A build stops at these characters of the original:');
  expect(report).toMatch(/source\.txt:3:7\n\s+Found U\+2028, which ends a line where nobody sees it/);
  expect(report).toMatch(/source\.txt:4:10\n\s+Found U\+202E, which turns the direction of the text/);
});

/** Imports an original, and returns what a build would say against it that the import has not said. */
async function unsaid(text: string, name: string): Promise<string> {
  const input = (() => {
    try {
      return opened(text, name);
    } catch {
      // The import has refused it with a message.
      return undefined;
    }
  })();
  if (input === undefined) return '';
  try {
    await importDocument(input.original, { id: 'harbour-act', fields: UN });
    return '';
  } catch (error) {
    const { difference, faults, badCharacters } = await importOriginal(input.original, { today: TODAY });
    return difference === undefined && faults.length === 0 && badCharacters.length === 0 ? String(error) : '';
  }
}

describe('whatever an editor imports, a build accepts what the import has not spoken against', () => {
  const words = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('Boats are moored. ', '1. ', '(a) ', 'Article 2', 'the quay', ' ', '\n', '\n\n'),
    },
    fc.constantFrom(
      '<br>',
      '<br><br>',
      '&nbsp;',
      '&#2;',
      '&#x85;',
      '<sup>1</sup>',
      '<img src=x alt="a quay">',
      '\u0003',
    ),
    hostileText.map((text) => text.replaceAll('<', '&lt;')),
  );
  const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
    blocks: fc.array(tie('block'), { maxLength: 4 }).map((all) => all.join('')),
    block: fc.oneof(
      { maxDepth: 3 },
      fc.array(words, { maxLength: 6 }).map((all) => all.join('')),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'p',
            'pre',
            'div',
            'b',
            'i',
            's',
            'a href="http://a.example"',
            'h1',
            'h2',
            'h3',
            'ul',
            'li',
            'ol',
          ),
          tie('blocks'),
        )
        .map(([tag, inside]) => `<${tag}>${inside}</${tag.split(' ')[0]}>`),
      fc
        .tuple(
          fc.constantFrom(
            'blockquote',
            'table',
            'tr',
            'td',
            'th',
            'caption',
            'figure',
            'figcaption',
            'dl',
            'dd',
            'form',
          ),
          tie('blocks'),
        )
        .map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
    ),
  }));

  test('as HTML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
        expect(await unsaid(`<html lang="en"><title>Act</title><h1>Act</h1>${blocks.join('')}`, 'act.html')).toBe('');
      }),
      runs(100),
    );
  });

  test('as text and as Markdown', async () => {
    const line = fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constantFrom('Boats are moored.', '1. Dues', '(a) an oar', 'Article 2', '', '\f', '- a', '\\'),
      },
      hostileText,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('act.txt', 'act.md'),
        async (lines, name) => {
          expect(await unsaid(`# Act\n\n${lines.join('\n')}`, name)).toBe('');
        },
      ),
      runs(100),
    );
  });
});
