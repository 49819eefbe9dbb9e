/** What an editor gets from a Word file that is imported. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inputOf } from '../../src/importing/input.ts';
import { FIXTURES, imported } from '../support/imported.ts';

describe('a Word file', () => {
  const document = (body: string, footnotes = '') =>
    zipSync({
      'word/footnotes.xml': strToU8(
        `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${footnotes}</w:footnotes>`,
      ),
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      'word/styles.xml': strToU8(
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Document Title"/></w:style><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>',
      ),
    });
  const p = (text: string, style = '') =>
    `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

  test('that links to an address that is not in it is refused in words for an editor', async () => {
    const link =
      '<w:p><w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="r9"><w:r><w:t>Dues</w:t></w:r></w:hyperlink></w:p>';
    await expect(imported(document(link), 'a.docx')).rejects.toThrow(
      /^Found a Word file in which something is missing/,
    );
  });

  test('gives its title by its style, its headings as sections, and no table of contents', async () => {
    const made = await imported(
      document(
        [
          p('Harbour report', 'T'),
          p('Berths 3', 'TOC1'),
          p('Berths', 'Heading1'),
          p('There are few.'),
          p('Dues', 'Heading1'),
          p('They are high.'),
        ].join(''),
      ),
      'a.docx',
    );
    expect(made.title).toEqual(['Harbour report']);
    expect([...made.files.keys()]).toEqual(['document.yaml', 'source.txt', 'berths.mdx', 'dues.mdx']);
    expect(made.remarks.map(({ message }) => message)).toContain('the table of contents: "Berths 3"');
  });

  test('with tracked changes gives the text with all of them accepted, and a remark', async () => {
    const changes =
      '<w:p><w:r><w:t xml:space="preserve">Boats pay </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>twice</w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>once</w:t></w:r></w:ins></w:p>';
    const made = await imported(
      document(p('Berths', 'Heading1') + changes + p('Dues', 'Heading1') + p('High.')),
      'a.docx',
    );
    expect(made.file('berths.mdx')).toBe('Boats pay once');
    expect(made.remarks.map(({ message }) => message).join()).toContain('tracked changes (1 insertions, 1 deletions)');
  });

  test('may have footnotes with marks of their own, which are no words of the text', async () => {
    const note = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>';
    const called = `<w:p><w:r><w:t>Boats pay</w:t></w:r>${note}<w:r><w:t xml:space="preserve"> twice.</w:t></w:r></w:p>`;
    const file = document(
      `${p('Dues', 'Heading1')}${called}${p('Berths', 'Heading1')}${p('Few.')}`,
      `<w:footnote w:id="1">${p('At night.')}</w:footnote>`,
    );
    const made = await imported(file, 'a.docx');
    expect(made.file('dues.mdx')).toBe('Boats pay[^1] twice.\n\n[^1]: At night.');
    expect(made.difference).toBeUndefined();
  });

  test('may have paragraphs that begin like code in MDX, which stay words', async () => {
    const made = await imported(
      document(
        [
          p('Dues', 'Heading1'),
          p('export of lamps is free'),
          p('imports are not'),
          p('End', 'Heading1'),
          p('Done.'),
        ].join(''),
      ),
      'a.docx',
    );
    expect(made.file('dues.mdx')).toBe('&#101;xport of lamps is free\n\nimports are not');
    expect(made.file('source.txt')).toContain('\nexport of lamps is free\n');
  });

  test('that unpacks to more than the limit is refused before it is read', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(101_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(() => inputOf(bomb, 'a.docx', FIXTURES)).toThrow('unpacks to more than 100000000 bytes');
  });
});
