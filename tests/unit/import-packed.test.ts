/** What an editor gets from OpenDocument texts and EPUB books. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inputOf } from '../../src/importing/input.ts';
import { FIXTURES, imported } from '../support/imported.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const packed = (files: Readonly<Record<string, string>>) =>
  zipSync({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    'Pictures/quay.png': PNG,
    'book/quay.png': PNG,
  });

describe('an OpenDocument text', () => {
  const NAMESPACES = ['office', 'text', 'style', 'table', 'fo', 'draw', 'svg', 'xlink', 'dc', 'meta']
    .map((name) => `xmlns:${name}="urn:${name}"`)
    .join(' ');
  const STYLES = `<office:automatic-styles>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/><text:list-level-style-bullet text:level="2"/></text:list-style>
<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>
</office:automatic-styles>`;
  const document = (body: string, more: Readonly<Record<string, string>> = {}) =>
    packed({
      'content.xml': `<office:document-content ${NAMESPACES}>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'meta.xml': `<office:document-meta ${NAMESPACES}><office:meta><dc:title>Harbour report</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>`,
      ...more,
    });
  const p = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
  const h = (text: string, level = 1) => `<text:h text:outline-level="${level}">${text}</text:h>`;
  const list = (style: string, ...items: string[]) =>
    `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

  test('gives its title, headings, marks, notes, tables, bullets and pictures, and no table of contents', async () => {
    const made = await imported(
      document(
        [
          p('Harbour report', 'P1'),
          '<text:table-of-content><text:index-body><text:p>Berths<text:tab/>3</text:p></text:index-body></text:table-of-content>',
          h('Berths'),
          p(
            'There are <text:span text:style-name="T1">few</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Three.</text:p></text:note-body></text:note>.',
          ),
          list('L2', p('By the quay'), p('At a buoy')),
          '<text:p><draw:frame><draw:image xlink:href="Pictures/quay.png"/><svg:title>The quay</svg:title></draw:frame></text:p>',
          h('Dues'),
          '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Boat</text:p></table:table-cell><table:table-cell><text:p>Coins</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Small</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
        ].join(''),
      ),
      'report.odt',
    );
    expect(made.title).toEqual(['Harbour report']);
    expect(made.sections.map(({ slug }) => slug)).toEqual(['berths', 'dues']);
    expect(made.file('berths.mdx')).toBe(
      'There are **few**[^1].\n\n- By the quay\n- At a buoy\n\n![The quay](quay.png)\n\n[^1]: Three.',
    );
    expect(made.file('dues.mdx')).toBe('| Boat | Coins |\n| - | - |\n| Small | 2 |');
    expect(made.pictures.map(({ name }) => name)).toEqual(['quay.png']);
    expect(made.file('document.yaml')).toContain('language: en-GB');
    expect(made.remarks.map(({ message }) => message)).toContain('a table of contents or an index, from "Berths 3" on');
  });

  test('has the numbers of its lists as words, since programs only count them', async () => {
    const bytes = document(
      [
        h('Berths'),
        list(
          'L1',
          p('by the quay;'),
          p('at a buoy:') + `<text:list><text:list-item>${p('in winter')}</text:list-item></text:list>`,
        ),
        p('And further:'),
        `<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>${p('at sea.')}</text:list-item></text:list>`,
        h('Dues'),
        p('High.'),
      ].join(''),
    );
    const made = await imported(bytes, 'report.odt');
    expect(made.file('source.txt')).toContain('a) by the quay;\nb) at a buoy:\nin winter\nAnd further:\nc) at sea.');
    expect(made.numbering).toEqual(['a)']);
    expect(inputOf(bytes, 'report.odt', FIXTURES).changes.join()).toContain('3 numbers of headings and lists');
  });

  test('has the numbers of its headings, and none in a text without them', async () => {
    const outline = `<office:document-styles ${NAMESPACES}><office:styles><text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles></office:document-styles>`;
    const body = [h('Berths'), h('Small', 2), p('Few.'), h('Large', 2), p('Fewer.'), h('Dues'), p('High.')].join('');
    const made = await imported(document(body, { 'styles.xml': outline }), 'report.odt');
    const lines = made.file('source.txt')?.split('\n') ?? [];
    expect(lines).toEqual(expect.arrayContaining(['1 Berths', '1.1 Small', '1.2 Large', '2 Dues']));
    expect((await imported(document(body), 'report.odt')).file('source.txt')).toContain('\nBerths\n');
  });

  test('without a text, such as a table, is refused', async () => {
    const sheet = packed({
      'content.xml': '<office:document-content xmlns:office="urn:office"><office:body/></office:document-content>',
    });
    await expect(imported(sheet, 'a.ods')).rejects.toThrow('it is an OpenDocument file without a text');
  });
});

describe('an EPUB book', () => {
  const chapter = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
  const book = (chapters: Readonly<Record<string, string>>, spine = Object.keys(chapters)) =>
    packed({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="book/package.opf"/></rootfiles></container>',
      'book/package.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Harbour report</dc:title><dc:language>en</dc:language><dc:publisher>The Harbour Office</dc:publisher><dc:date>2024-03-01</dc:date></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${Object.keys(
        chapters,
      )
        .map((name) => `<item id="${name}" href="${name}.xhtml"/>`)
        .join(
          '',
        )}</manifest><spine><itemref idref="nav"/>${spine.map((name) => `<itemref idref="${name}"/>`).join('')}</spine></package>`,
      'book/nav.xhtml': chapter('<nav><a href="one.xhtml">Berths</a></nav>'),
      ...Object.fromEntries(Object.entries(chapters).map(([name, body]) => [`book/${name}.xhtml`, chapter(body)])),
    });

  test('gives its chapters in their order, notes that stand in another chapter, pictures and metadata', async () => {
    const made = await imported(
      book(
        {
          two: '<h2>Dues</h2><p>High.</p><p><img src="quay.png" alt="The quay"/></p>',
          one: '<h2><a id="p1"/>Berths</h2><p>There are few<a id="c1" href="notes.xhtml#n1">1</a>.</p>',
          notes: '<p id="n1"><a href="one.xhtml#c1">1</a> Three.</p>',
        },
        ['one', 'two', 'notes'],
      ),
      'report.epub',
    );
    expect(made.title).toEqual(['Harbour report']);
    expect(made.sections.map(({ slug }) => slug)).toEqual(['berths', 'dues']);
    expect(made.file('berths.mdx')).toBe('There are few[^1].\n\n[^1]: Three.');
    expect(made.file('dues.mdx')).toBe('High.\n\n![The quay](quay.png)');
    expect(made.file('document.yaml')).toMatch(/^publisher: The Harbour Office\npublished: '2024-03-01'/m);
  });

  test('has the numbers beside the items of its lists, also of those that go on in another chapter', async () => {
    const made = await imported(
      book({
        one: '<h2>Berths</h2><ol type="a"><li>Bow</li><li>Stern</li></ol>',
        two: '<h2>Dues</h2><ol type="a" start="3"><li>Keel</li></ol>',
      }),
      'report.epub',
    );
    expect(made.numbering).toEqual(['a.']);
    expect(made.numbers).toEqual({ difference: undefined, counted: 3, lost: 0 });
    // Markdown counts it in the letters of the text.
    expect(made.file('dues.mdx')).toBe('3. Keel');
  });

  test('that names a chapter again has it once, where it is named first, and the report says so', async () => {
    const chapters = { one: '<h2>Berths</h2><p>Few.</p>', two: '<h2>Dues</h2><p>High.</p>' };
    const made = await imported(book(chapters, ['one', 'two', 'one', 'one']), 'report.epub');
    expect(made.sections.map(({ slug }) => slug)).toEqual(['berths', 'dues']);
    expect(made.file('source.txt')?.match(/Few\./g)).toHaveLength(1);
    expect(made.remarks.map(({ message }) => message)).toContain(
      'the chapter book/one.xhtml a second time: book/package.opf names it again in line 1, and it was read once, where it is named first',
    );
  });

  test('that names no chapters is refused', async () => {
    await expect(imported(book({}), 'a.epub')).rejects.toThrow('it is an EPUB book that names no chapters');
  });
});
