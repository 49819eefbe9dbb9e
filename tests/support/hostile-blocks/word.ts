/** Blocks of a Word file, and those that are hard to keep. */
import { strToU8, zipSync } from 'fflate';
import { type Format, times } from './format.ts';

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const styled = (style: string) => `<w:pStyle w:val="${style}"/>`;
const listed = (level: number, list = 1) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const field = (text: string) => `<w:fldSimple w:instr=" SEQ x ">${run(text)}</w:fldSimple>`;
const complex = (text: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const WORD_BLOCKS = [
  p(run('hostile ') + field('7') + run(' end')),
  p(run('hostile ') + complex('7') + run(' end')),
  p(run('hostile') + '<w:r><w:noBreakHyphen/></w:r>' + field('1') + '<w:r><w:softHyphen/></w:r>' + run('end')),
  p(run('hostile') + '<w:r><w:tab/><w:br/><w:cr/><w:br w:type="page"/></w:r>' + run('end')),
  p(run('hostile ') + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + run(' end')),
  p(run('hostile ') + '<w:r><w:sym w:font="Unknown" w:char="F0FC"/></w:r>' + run(' end')),
  p(run('hostile ') + `<w:sdt><w:sdtContent>${run('a')}</w:sdtContent></w:sdt>` + run(' end')),
  `<w:sdt><w:sdtContent>${p(run('hostile'))}${p(run('end'))}</w:sdtContent></w:sdt>`,
  p(run('hostile ') + `<w:smartTag w:uri="x" w:element="y">${run('a')}</w:smartTag>` + run(' end')),
  p(run('hostile ') + `<w:hyperlink w:anchor="x">${run('a')}</w:hyperlink>` + run(' end')),
  p(run('hostile ') + `<w:customXml w:element="x">${run('a')}</w:customXml>` + run(' end')),
  p(run('hostile ') + `<w:dir w:val="rtl">${run('a')}</w:dir><w:bdo w:val="rtl">${run('b')}</w:bdo>` + run(' end')),
  p(
    run('hostile ') +
      '<w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby>' +
      run(' end'),
  ),
  p(
    run('hostile ') +
      `<w:ins w:id="1" w:author="x">${run('a')}</w:ins><w:moveTo w:id="2" w:author="x">${run('b')}</w:moveTo>` +
      run(' end'),
  ),
  p(run('hostile ') + '<w:del w:id="1" w:author="x"><w:r><w:delText>a</w:delText></w:r></w:del>' + run('end')),
  p(run('hostile ') + '<w:r><w:lastRenderedPageBreak/><w:annotationRef/></w:r>' + run(' end')),
  p(
    run('hostile ', '<w:b/><w:i/><w:u w:val="single"/>') +
      run('a', '<w:strike/>') +
      run(' end', '<w:vertAlign w:val="superscript"/>'),
  ),
  p(run('hostile ', '<w:vanish/>') + run('end')),
  p(
    run('hostile ') +
      `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a</m:t></m:r></m:oMath>` +
      run('end'),
  ),
  p(
    `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${run('x')}</mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(run('a'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
      run('hostile end'),
  ),
  p(run('hostile'), listed(0)) + p(run('end'), listed(0)),
  p(run('hostile'), listed(5)) + p(run('end'), listed(2)),
  p(run('hostile'), listed(0, 77)) + p('', listed(3)) + p(run('end'), listed(1)),
  p(run('1. hostile'), listed(0)) + p(run('(a) end'), listed(1)),
  table([p(run('hostile')), p(run('end'))]),
  table([p(run('hostile')) + table([p(run('a')), p(run('b'))], [p(run('c')), p(run('d'))]) + p('')], [p(run('end'))]),
  table([p(run('hostile'), listed(0)) + p(run('a'), listed(1))], [p(run('end'))]),
  table([p(run('hostile'), styled('Heading1')) + p(run('a'), styled('Heading2'))], [p(run('end'))]),
  table([p('')], [p(run('hostile')), p(run('a')), p(run('end'))]),
  `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="99"/></w:tcPr>${p(run('hostile'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p(run('c'))}</w:tc><w:tc>${p(run('end'))}</w:tc></w:tr></w:tbl>`,
  `<w:tbl><w:tr><w:tc>${p(run('hostile ') + field('3'))}</w:tc></w:tr><w:tr><w:tc>${p(run('end'))}</w:tc></w:tr></w:tbl>`,
  `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${p(run('hostile'))}</w:tc></w:tr></w:sdtContent></w:sdt><w:tr><w:tc>${p(run('end'))}</w:tc></w:tr></w:tbl>`,
  p(run('hostile **a** _b_ [c](d) {e} &lt;f&gt; `g` ~~h~~ end')),
  p(run('import hostile from "a"')) + p(run('export const end = 1')),
  p(run('# hostile')) + p(run('- end')),
  p(run('[^1] hostile [^2]: end')),
  p(run(`hostile ${times(300, '*_[{~`')} end`)),
  p(run('hostile \u202Ea\u202C \u200Bb\u00ADc e\u0301\u0301 end')),
  p(run('  hostile') + run('   ') + run('a ') + run(' b', '<w:b/>') + run('  end  ')),
  p(
    '<w:bookmarkStart w:id="1" w:name="x"/>' +
      run('hostile end') +
      '<w:bookmarkEnd w:id="1"/>' +
      '<w:proofErr w:type="spellStart"/>',
  ),
];

export const WORD: Format = {
  name: 'a.docx',
  plain: p(run('hostile end')),
  blocks: [
    p(run('The harbour'), styled('T')),
    p(run('Before everything.')),
    p(run('Berths'), styled('Heading1')),
    p(run('A berth is kept.')),
    p(run('by day;'), listed(0)) + p(run('by night.'), listed(0)),
    p(run('It is free.')),
    table([p(run('What')), p(run('When'))], [p(run('Wall')), p(run('1902'))]),
    p(run('It is old.')),
    p(run('Dues'), styled('Heading1')),
    p(run('Dues are paid.')),
    p(run('So it was ') + run('always', '<w:b/>') + run('.')),
  ],
  hostile: WORD_BLOCKS,
  fileOf: (blocks) => wordFile(blocks.join('')),
};

/** A Word file with styles for the title and headings, and one list. */
function wordFile(body: string): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const level = (ilvl: number) => `<w:lvl w:ilvl="${ilvl}"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(
      `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${[0, 1, 2, 3, 4, 5].map(level).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${word}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Document Title"/></w:style></w:styles>`,
    ),
  });
}
