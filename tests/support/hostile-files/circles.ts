/** Files whose styles, pages, forms, notes or parts lead to themselves. */
import {
  akomaNtoso,
  akomaSection,
  book,
  bookPackage,
  container,
  form,
  markdown,
  openPart,
  openText,
  PDF,
  pdf,
  relations,
  word,
  wordParagraph,
  wordPart,
} from './formats.ts';
import type { Hostile } from './kind.ts';

const styled = (style: string) => wordParagraph('Dues', `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);
const style = (id: string, based: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${based}"/></w:style>`;
const openStyle = (name: string, parent: string) =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`;
const drawn = PDF.firstDrawn;

/** A PDF whose structure tree is this, the elements being objects from 6. */
const tagged = (...elements: readonly string[]) =>
  pdf({
    catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R',
    page: '/StructParents 0',
    more: ['<< /Type /StructTreeRoot /K [6 0 R] /ParentTree << /Nums [0 [6 0 R]] >> >>', ...elements],
  });

/** Files that lead in circles. */
export const IN_CIRCLES: Hostile = {
  'style-based-on-itself.docx': () => word(styled('A'), { 'word/styles.xml': wordPart('styles', style('A', 'A')) }),
  'styles-based-on-each-other.docx': () =>
    word(styled('A'), { 'word/styles.xml': wordPart('styles', style('A', 'B') + style('B', 'C') + style('C', 'A')) }),
  'styles-of-three-thousand-generations.docx': () =>
    word(styled('s0'), {
      'word/styles.xml': wordPart(
        'styles',
        Array.from({ length: 3000 }, (_, nth) => style(`s${nth}`, `s${nth + 1}`)).join(''),
      ),
    }),
  'list-that-is-its-own-style.docx': () =>
    word(wordParagraph('Dues', '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'), {
      'word/styles.xml': wordPart(
        'styles',
        '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      ),
      'word/numbering.xml': wordPart(
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    }),
  'footnote-that-calls-itself.docx': () =>
    word('<w:p><w:r><w:t>Dues</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', {
      'word/_rels/document.xml.rels': relations(['footnotes', 'footnotes.xml']),
      'word/footnotes.xml': wordPart(
        'footnotes',
        '<w:footnote w:id="2"><w:p><w:r><w:t>Paid</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>',
      ),
    }),
  'text-that-is-its-own-footnotes.docx': () =>
    word('', { 'word/_rels/document.xml.rels': relations(['footnotes', 'document.xml'], ['styles', 'document.xml']) }),
  'style-that-is-its-own-parent.odt': () =>
    openText('<text:p text:style-name="A">Dues</text:p>', {}, { styles: openStyle('A', 'A') }),
  'styles-that-are-their-own-parents.odt': () =>
    openText(
      '<text:h text:style-name="A">Dues</text:h>',
      {
        'styles.xml': openPart(
          'document-styles',
          `<office:styles>${openStyle('B', 'C')}${openStyle('C', 'B')}</office:styles>`,
        ),
      },
      { styles: openStyle('A', 'B') },
    ),
  'note-in-its-own-note.odt': () => {
    const note = (inside: string) =>
      `<text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Paid${inside}</text:p></text:note-body></text:note>`;
    return openText(`<text:p>Dues${note(note(note('')))}</text:p>`);
  },
  'list-that-continues-itself.odt': () =>
    openText(
      '<text:list xml:id="l" text:continue-list="l" text:continue-numbering="true"><text:list-item><text:p>Dues</text:p></text:list-item></text:list>',
    ),
  'chapter-that-is-the-package.epub': () => book('', { 'p.opf': bookPackage({ p: 'p.opf', c: 'c.xhtml' }) }),
  'package-that-is-the-container.epub': () =>
    book('', { 'META-INF/container.xml': container('META-INF/container.xml') }),
  'chapters-that-are-one.epub': () =>
    book('', { 'p.opf': bookPackage({ c: 'c.xhtml', d: './c.xhtml', e: 'a/../c.xhtml' }) }),
  'note-in-itself.akn.xml': () =>
    akomaNtoso(
      akomaSection(
        'Dues<authorialNote marker="1"><p>Paid<authorialNote marker="1"><p>Once</p></authorialNote></p></authorialNote>',
      ),
    ),
  'footnote-that-calls-itself.md': () => markdown('Dues.[^1]\n\n[^1]: Paid.[^1][^2]\n[^2]: Once.[^1]'),
  'picture-that-draws-itself/page.html': () => ({
    'page.html': '<h1>Berths</h1><p>Dues are paid.</p><img src="a.svg" alt="A">',
    'a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g id="a"><use href="#b"/><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>',
  }),
  'pages-that-hold-themselves.pdf': () => pdf({ pages: '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>' }),
  'pages-that-hold-each-other.pdf': () =>
    pdf({
      pages: '<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 3 >>',
      more: ['<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 2 >>'],
    }),
  'form-that-draws-itself.pdf': () => pdf({ content: '/X0 Do', drawn: [form('/X0 Do')] }),
  'forms-that-draw-each-other.pdf': () =>
    pdf({ content: '/X0 Do', drawn: [form('/X1 Do /X1 Do'), form('/X0 Do /X0 Do')] }),
  'structure-that-holds-itself.pdf': () => tagged('<< /Type /StructElem /S /P /P 5 0 R /Pg 3 0 R /K [6 0 R 0] >>'),
  'structures-that-hold-each-other.pdf': () =>
    tagged(
      '<< /Type /StructElem /S /Sect /P 7 0 R /Pg 3 0 R /K [7 0 R] >>',
      '<< /Type /StructElem /S /P /P 6 0 R /Pg 3 0 R /K [6 0 R 0] >>',
    ),
  'structure-of-the-root.pdf': () => tagged('<< /Type /StructElem /S /Document /P 6 0 R /K 5 0 R >>'),
  'roles-that-are-each-other.pdf': () =>
    pdf({
      catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R',
      more: [
        '<< /Type /StructTreeRoot /RoleMap << /A /B /B /A >> /K [6 0 R] >>',
        '<< /Type /StructElem /S /A /P 5 0 R /Pg 3 0 R /K [0] >>',
      ],
    }),
  'labels-that-hold-themselves.pdf': () =>
    pdf({ catalog: `/PageLabels ${drawn} 0 R`, more: [`<< /Kids [${drawn} 0 R ${drawn} 0 R] >>`] }),
  'outline-that-goes-on-with-itself.pdf': () =>
    pdf({
      catalog: '/Outlines 5 0 R',
      more: [
        '<< /First 6 0 R /Last 6 0 R /Count 1 >>',
        '<< /Title (Dues) /Parent 5 0 R /Next 6 0 R /First 6 0 R /Dest [3 0 R /Fit] >>',
      ],
    }),
  'length-of-itself.pdf': () =>
    pdf({ page: '/Contents 5 0 R', more: ['<< /Length 5 0 R >> stream\nBT ET\nendstream'] }),
  'list-of-objects-after-itself.pdf': () => pdf({ trailer: '/Prev 9' }),
};
