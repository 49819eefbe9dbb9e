/** OpenDocument texts in which something is repeated: each element that one of the readers names. */
import { globSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { each, type Frame, growingElements, type GrowingFormat } from './markup.ts';

const PREFIXES = ['office', 'text', 'table', 'draw', 'svg', 'style', 'fo', 'meta', 'dc', 'xlink'] as const;
const NAMESPACES = PREFIXES.map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(' ');

/** The names of elements and attributes in the code that reads OpenDocument texts. */
const NAMES: readonly string[] = [
  ...new Set(
    globSync('src/importing/*/open-document*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(new RegExp(`\\b(?:${PREFIXES.join('|')}):[a-z][a-z-]*`, 'g'))].map(
        ([name]) => name,
      ),
    ),
  ),
].toSorted();

const file = (body: string, { styles = '', automatic = '' } = {}) => ({
  name: 'a.odt',
  bytes: zipSync({
    'content.xml': strToU8(
      `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(`<office:document-styles ${NAMESPACES}>${styles}</office:document-styles>`),
  }),
});

const FRAME: Frame = { file: (body) => file(body), paragraph: (words) => `<text:p>${words}</text:p>` };
const item = '<text:list-item><text:p>boat</text:p></text:list-item>';
const list = (name: string) =>
  `<text:list-style style:name="${name}"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>`;
const note =
  '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>boat</text:p></text:note-body></text:note>';

const OTHERS: GrowingFormat['others'] = {
  'items of a list': (times) => file(`<text:list>${item.repeat(times)}</text:list>`),
  'numbered items': (times) =>
    file(`<text:list text:style-name="l">${item.repeat(times)}</text:list>`, { automatic: list('l') }),
  lists: (times) =>
    file(
      each(times, (nth) => `<text:list text:style-name="l${nth}">${item}</text:list>`),
      { automatic: each(times, (nth) => list(`l${nth}`)) },
    ),
  'lists that go on': (times) =>
    file(`<text:list text:style-name="l" text:continue-numbering="true">${item}</text:list>`.repeat(times), {
      automatic: list('l'),
    }),
  'lists in items': (times) =>
    file(
      `${'<text:list><text:list-item>'.repeat(times)}<text:p>boat</text:p>${'</text:list-item></text:list>'.repeat(times)}`,
    ),
  'lists in one item': (times) =>
    file(`<text:list><text:list-item>${`<text:list>${item}</text:list>`.repeat(times)}</text:list-item></text:list>`),
  headings: (times) =>
    file('<text:h text:outline-level="1">boat</text:h><text:p>boat</text:p>'.repeat(times), {
      styles:
        '<text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/></text:outline-style>',
    }),
  notes: (times) => file(`<text:p>boat${note}</text:p>`.repeat(times)),
  'notes in one paragraph': (times) => file(`<text:p>${`boat${note}`.repeat(times)}</text:p>`),
  styles: (times) =>
    file(
      each(times, (nth) => `<text:p text:style-name="s${nth}">boat</text:p>`),
      {
        styles: each(times, (nth) => `<style:style style:name="s${nth}" style:parent-style-name="s${nth + 1}"/>`),
      },
    ),
  'spans with styles': (times) =>
    file(`<text:p>${each(times, (nth) => `<text:span text:style-name="s${nth}">boat </text:span>`)}</text:p>`, {
      automatic: each(
        times,
        (nth) => `<style:style style:name="s${nth}"><style:text-properties fo:font-weight="bold"/></style:style>`,
      ),
    }),
  rows: (times) =>
    file(
      `<table:table>${'<table:table-row><table:table-cell><text:p>boat</text:p></table:table-cell></table:table-row>'.repeat(times)}</table:table>`,
    ),
  'cells of a row': (times) =>
    file(
      `<table:table><table:table-row>${'<table:table-cell><text:p>boat</text:p></table:table-cell>'.repeat(times)}</table:table-row></table:table>`,
    ),
  'repeated cells': (times) =>
    file(
      `<table:table>${'<table:table-row><table:table-cell table:number-columns-repeated="50"><text:p>boat</text:p></table:table-cell></table:table-row>'.repeat(times)}</table:table>`,
    ),
  'text boxes': (times) =>
    file(
      `<text:p>${'<draw:frame><draw:text-box><text:p>boat</text:p></draw:text-box></draw:frame>'.repeat(times)}</text:p>`,
    ),
  'text boxes in each other': (times) =>
    file(
      `<text:p>${'<draw:frame><draw:text-box><text:p>'.repeat(times)}boat${'</text:p></draw:text-box></draw:frame>'.repeat(times)}</text:p>`,
    ),
  pictures: (times) =>
    file(`<text:p>${'<draw:frame><draw:image xlink:href="a.png"/></draw:frame>'.repeat(times)}</text:p>`),
  'frames without a picture': (times) =>
    file(`<text:p>${'<draw:frame>'.repeat(times)}boat${'</draw:frame>'.repeat(times)}</text:p>`),
  indexes: (times) =>
    file(
      '<text:table-of-content><text:index-body><text:p>boat</text:p></text:index-body></text:table-of-content>'.repeat(
        times,
      ),
    ),
  'lines of an index': (times) =>
    file(
      `<text:table-of-content><text:index-body>${'<text:p>boat</text:p>'.repeat(times)}</text:index-body></text:table-of-content><text:p>boat</text:p>`,
    ),
  blanks: (times) => file(`<text:p>boat${'<text:s/>'.repeat(times)}boat</text:p>`),
};

export const OPEN_DOCUMENT: GrowingFormat = {
  elements: growingElements(Object.fromEntries(NAMES.map((name) => [name, ''])), FRAME),
  others: OTHERS,
};
