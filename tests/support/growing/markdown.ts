/** Markdown in which something is repeated: every construct that the parsers of CommonMark and of GFM name. */
import { each, type Growing, type GrowingFormat } from './markup.ts';

/** How a construct is repeated. */
interface Construct {
  /** As a block, or in a paragraph of its own. */
  readonly beside: string;
  /** Begins and ends what may stand within itself. */
  readonly within?: readonly [string, string];
  /** Among the words of one paragraph. */
  readonly among?: string;
}

/** Samples of the constructs, by their names in `micromark-core-commonmark` and in the packages for GFM. */
export const MARKDOWN_SAMPLES: Readonly<Record<string, Construct>> = {
  attention: { beside: '*boat* **boat**\n\n', within: ['*boat **boat ', '** *'], among: '*boat* boat __boat__ boat ' },
  autolink: { beside: '<https://example.org>\n\n', within: ['<https:', '>'], among: '<https://example.org> boat ' },
  blankLine: { beside: 'boat\n\n\n', among: ' \n' },
  blockQuote: { beside: '> boat\n\n', within: ['> ', ''], among: '> boat\n' },
  characterEscape: { beside: '\\*boat\n\n', among: '\\* boat ' },
  characterReference: { beside: '&amp;boat\n\n', among: '&amp; boat &#38; boat ' },
  codeFenced: { beside: '```\nboat\n```\n\n', within: ['```\n', '```\n'], among: '```boat\n' },
  codeIndented: { beside: 'boat\n\n    boat\n\n', among: '    boat\n' },
  codeText: { beside: '`boat`\n\n', within: ['`boat ``', ''], among: '`boat` boat ' },
  content: { beside: 'boat\n\n', among: 'boat\n' },
  definition: {
    beside: '[boat]: https://example.org\n\n',
    within: ['[', ']: a'],
    among: '[boat]: https://example.org\n',
  },
  hardBreakEscape: { beside: 'boat\\\nboat\n\n', among: 'boat\\\n' },
  headingAtx: { beside: '## boat\n\nboat\n\n', within: ['# ', ' #'], among: '# boat\n' },
  htmlFlow: { beside: '<div>boat</div>\n\n', within: ['<div>\n\n', '\n\n</div>'], among: '<div>boat</div>' },
  htmlText: { beside: 'boat <b>boat</b>\n\n', within: ['<b>', '</b>'], among: 'boat <b>boat</b> ' },
  labelEnd: { beside: '[boat][boat]\n\n', within: ['[', '](a)'], among: ']' },
  labelStartImage: { beside: '![boat](boat.png)\n\n', within: ['![', '](a)'], among: '![' },
  labelStartLink: { beside: '[boat](https://example.org)\n\n', within: ['[', '](a)'], among: '[' },
  lineEnding: { beside: 'boat\n', among: 'boat\n' },
  list: { beside: '- boat\n\n1. boat\n\n', within: ['- ', ''], among: '- boat\n' },
  setextUnderline: { beside: 'boat\n===\n\nboat\n\n', among: 'boat\n---\n' },
  thematicBreak: { beside: 'boat\n\n***\n\n', among: '***\n' },
  gfmAutolinkLiteral: { beside: 'https://example.org\n\n', among: 'www.example.org a@example.org ' },
  gfmFootnote: { beside: 'boat[^1]\n\n[^1]: boat\n\n', within: ['[^', ']'], among: 'boat[^1] ' },
  gfmStrikethrough: { beside: '~~boat~~\n\n', within: ['~~boat ', '~~'], among: '~~boat~~ ' },
  gfmTable: { beside: '|a|b|\n|-|-|\n|boat|boat|\n\n', within: ['|', '|'], among: '|boat|boat|\n' },
  gfmTaskListItem: { beside: '- [ ] boat\n\n', among: '- [x] boat\n' },
};

const file = (body: string) => ({ name: 'a.md', bytes: Buffer.from(`# Boats\n\n${body}\n`) });

/** What other programs add to Markdown, and what the names and lengths of things may do. */
const MORE: Growing = {
  'lists by indents': (times) => file(each(times, (nth) => `${'  '.repeat(nth)}- boat\n`)),
  'lists and quotations by turns': (times) => file(`${'> - '.repeat(times)}boat`),
  footnotes: (times) => file(each(times, (nth) => `boat[^${nth}]\n\n`) + each(times, (nth) => `[^${nth}]: boat\n\n`)),
  'calls of one footnote': (times) => file(`${'boat[^1]\n\n'.repeat(times)}[^1]: boat`),
  'calls without footnotes': (times) => file(each(times, (nth) => `boat[^${nth}]\n\n`)),
  'footnotes in footnotes': (times) => file(each(times, (nth) => `[^${nth}]: boat[^${nth + 1}]\n\n`)),
  'definitions of links': (times) =>
    file(each(times, (nth) => `[boat][b${nth}]\n\n`) + each(times, (nth) => `[b${nth}]: https://example.org\n`)),
  'links without definitions': (times) => file(each(times, (nth) => `[boat][b${nth}]\n\n`)),
  boxes: (times) => file('::: {.note}\n\nboat\n\n:::\n\n'.repeat(times)),
  'boxes within each other': (times) => file(`${'::: {.note}\n\n'.repeat(times)}boat\n\n${':::\n\n'.repeat(times)}`),
  'boxes with headings': (times) => file('::: note\n\n## boat\n\n:::\n\n'.repeat(times)),
  attributes: (times) => file('boat {: .note}\n\n'.repeat(times)),
  'attributes in one line': (times) => file('boat {.note}'.repeat(times)),
  'attributes without an end': (times) => file('boat {: '.repeat(times)),
  captions: (times) => file('|a|b|\n|-|-|\n|boat|boat|\n\n: boat\n\n'.repeat(times)),
  'commands of Jekyll': (times) => file('boat {% boat %}\n\n'.repeat(times)),
  'commands of Jekyll in one line': (times) => file('boat {% boat %} '.repeat(times)),
  'commands that do not end': (times) => file('boat {% '.repeat(times)),
  'tables of kramdown': (times) => file('|boat|boat|\n|boat|boat|\n\n'.repeat(times)),
  'cells of a row': (times) => file(`|${'a|'.repeat(times)}\n|${'-|'.repeat(times)}\n|${'a|'.repeat(times)}\n`),
  'numbered items': (times) => file(each(times, (nth) => `${nth + 1}. boat\n`)),
  'items in brackets': (times) => file(each(times, (nth) => `${nth + 1}) boat\n`)),
  'items within items by turns': (times) => file('- boat\n  - boat\n'.repeat(times)),
  'lists between paragraphs': (times) => file('- boat\n\nboat\n\n'.repeat(times)),
  'quotations in items': (times) => file('- > boat\n'.repeat(times)),
  'items in quotations': (times) => file('> - boat\n\n'.repeat(times)),
  'blanks at the ends of lines': (times) => file('boat  \n'.repeat(times)),
  'items with blank lines': (times) => file('- boat\n\n  boat\n\n'.repeat(times)),
  'addresses without marks': (times) => file('<a href=boat>boat</a> '.repeat(times)),
  'addresses that do not end': (times) => file('<a href=boat'.repeat(times)),
  'front matter': (times) => ({
    name: 'a.md',
    bytes: Buffer.from(`---\n${each(times, (nth) => `a${nth}: boat\n`)}---\n\nboat\n`),
  }),
  spaces: (times) => file(`boat${' '.repeat(times)}boat`),
  tabs: (times) => file(`boat\n${'\t'.repeat(times)}boat`),
  'spaces before a line end': (times) => file(`boat${' '.repeat(times)}\nboat`),
  hyphens: (times) => file(`boat\n${'-'.repeat(times)}boat`),
};

const ALL: Growing = {
  ...Object.assign(
    {},
    ...Object.entries(MARKDOWN_SAMPLES).map(([name, { beside, within, among }]): Growing => ({
      [`${name}, side by side`]: (times) => file(beside.repeat(times)),
      ...(within && {
        [`${name}, within each other`]: (times: number) =>
          file(`${within[0].repeat(times)}boat${within[1].repeat(times)}`),
      }),
      ...(among !== undefined && {
        [`${name}, in one paragraph`]: (times: number) => file(`boat ${among.repeat(times)}`),
      }),
    })),
  ),
  ...MORE,
};

export const MARKDOWN: GrowingFormat = { others: ALL };
