/** Files of every format in blocks, and blocks that are hard to keep, each of which takes the place of a sound one. */
import { strToU8, zipSync } from 'fflate';

/** How a file of a format is made of blocks. */
export interface Format {
  readonly name: string;
  /** Sound blocks. The first is the title. */
  readonly blocks: readonly string[];
  /** A paragraph of plain words. */
  readonly plain: string;
  /** Blocks that are hard to keep. They have the words `hostile` and `end`. */
  readonly hostile: readonly string[];
  readonly fileOf: (blocks: readonly string[]) => Uint8Array;
}

const times = (count: number, text: string): string => text.repeat(count);

/** A GIF, which no page may show. */
const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const HTML_BLOCKS = [
  '<table><tr><td>hostile <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>end</td></tr></table></td><td>d</td></tr></table>',
  '<table><tr><th>hostile</th></tr><tr><td><ul><li>a<ul><li>end</li></ul></li></ul></td></tr></table>',
  `<table><tr><td>hostile <img src="${GIF}" alt="x"></td><td>end</td></tr></table>`,
  '<table><caption>hostile</caption><caption>more</caption><tr><td>end</td></tr></table>',
  '<table><tr><td colspan="900" rowspan="900">hostile</td></tr><tr><td>end</td></tr></table>',
  '<table><tr><td rowspan="2">hostile</td><td>a</td></tr><tr><td colspan="2">b</td></tr><tr><td>end</td></tr></table>',
  '<table><tr><td>hostile<p>a</p>b<h3>c</h3><blockquote>d</blockquote><pre>e\nf</pre></td></tr><tr><td>end</td></tr></table>',
  '<table><tr></tr><tr><td></td></tr><tr><td>hostile end</td></tr></table>',
  '<table>hostile<tr><td>a</td></tr>end</table>',
  '<ul><li>hostile<ul><li></li></ul></li><li>end</li></ul>',
  '<ul><li><ul><li><ul><li>hostile end</li></ul></li></ul></li></ul>',
  '<ul><li></li><li><ul></ul></li><li>hostile end</li></ul>',
  '<ul>hostile<li>a</li>b<li>end</li></ul>',
  '<ul><p>hostile</p><ul><li>a</li></ul><li>end</li></ul>',
  '<ol start="-7" reversed><li value="0">hostile</li><li value="9999999999999">end</li></ol>',
  '<ol><li><h3>hostile</h3><table><tr><td>a</td></tr></table><blockquote><ul><li>end</li></ul></blockquote></li></ol>',
  `${times(300, '<ul><li>')}hostile end${times(300, '</li></ul>')}`,
  `${times(300, '<blockquote>')}hostile end${times(300, '</blockquote>')}`,
  `${times(300, '<div>')}hostile <p>end</p>${times(300, '</div>')}`,
  `<p>${times(100, '<b><i>')}hostile end${times(100, '</i></b>')}</p>`,
  `<p>hostile ${times(300, '*_[{<!--x-->~`')} end</p>`,
  '<p>hostile **a** _b_ [c](d) `e` &lt;f> {g} ![h](i) ~~j~~ | k | end</p>',
  '<p># hostile</p><p>- end</p>',
  '<p>import hostile from "a"</p><p>export end</p>',
  '<p>&lt;Term id="x">hostile&lt;/Term> {end}</p>',
  '<p>[^1] hostile [^2]: end</p>',
  '<p>--- hostile ---<br>===<br>+ a<br>1) b<br>&gt; end</p>',
  '<p>\\hostile\\ \\* &amp;amp; &amp;#42; end\\</p>',
  '<p>hostile<br><br><br>end<br></p>',
  '<p>&nbsp;&nbsp;hostile&nbsp;&nbsp;<b>&nbsp;a </b><i> </i>b<b></b>&nbsp;end&nbsp;</p>',
  '<p><a href="javascript:x">hostile</a> <a href="https://[x">a</a> <a href="https://x.example/"><a href="#y">end</a></a></p>',
  '<p>hostile <b>a<i>b</b>c</i> <u><s><del>end</del></s></u></p>',
  '<pre>hostile\n\n\n\ta  b\n  end</pre>',
  '<dl><dt>hostile<dd><p>a</p><ul><li>b</li></ul><dt><dd>end</dl>',
  '<figure><figcaption>hostile</figcaption><table><tr><td>end</td></tr></table><figcaption>more</figcaption></figure>',
  '<select><option>hostile</select><textarea>a</textarea><details><summary>b</summary>end</details>',
  '<svg><text>x</text></svg><math><mi>hostile</mi><msup><mi>a</mi><mn>2</mn></msup></math><p>end</p>',
  '<p>hostile<sup>1</sup><sub>2</sub><sup><sup>3</sup></sup><ruby>a<rt>b</rt></ruby> end</p>',
  '<p>hostile \u202Ea\u202C \u200Bb\u00ADc \uFEFFd \u2028e e\u0301\u0301\u0301 end</p>',
  '<blockquote><blockquote><h4>hostile</h4></blockquote><ul><li></li></ul><table><tr><td>end</td></tr></table></blockquote>',
];

const HTML: Format = {
  name: 'a.html',
  plain: '<p>hostile end</p>',
  blocks: [
    '<h1>The harbour</h1>',
    '<p>Before everything.</p>',
    '<h2>Berths</h2>',
    '<p>A berth is kept.</p>',
    '<ul><li>by day;</li><li>by night.</li></ul>',
    '<p>It is free.</p>',
    '<table><tr><th>What</th><th>When</th></tr><tr><td>Wall</td><td>1902</td></tr></table>',
    '<p>It is old.</p>',
    '<h2>Dues</h2>',
    '<p>Dues are paid.</p>',
    '<blockquote><p>Nobody pays twice.</p></blockquote>',
    '<p>So it was <b>always</b>.</p>',
  ],
  hostile: HTML_BLOCKS,
  fileOf: (blocks) => Buffer.from(`<!doctype html><html lang="en"><body>\n${blocks.join('\n')}\n</body></html>`),
};

const MARKDOWN_BLOCKS = [
  '* * hostile\n* end',
  '- hostile\n  -\n- end',
  '- hostile\n  - \n    - end',
  '-\n-\n- hostile end',
  '1. hostile\n   1. a\n      1. end',
  '- hostile\n\n      a\n\n  - b\n\n    > end',
  '- [ ] hostile\n- [x] end',
  '- | a | b |\n  | - | - |\n  | hostile | end |',
  '0. hostile\n99. end',
  `${times(60, '- ')}hostile end`,
  `${times(200, '> ')}hostile end`,
  '> hostile\n> > a\n> - b\n>   - \n>\n> ### end',
  '> | a |\n> | - |\n> | hostile end |',
  '| a |\n| - |\n| hostile end | b | c |',
  '| a | b |\n| - | - |\n| hostile |\n|\n| end |',
  '| hostile \\| a | `b | c` |\n| - | - |\n| **d | e** | end |',
  `| a | b |\n| - | - |\n| hostile ![x](${GIF}) | <ul><li>c</li></ul> end |`,
  '| a |\n| - |\n| hostile <br><br> <table><tr><td>b</td></tr></table> end |',
  '<table><tr><td>hostile <table><tr><td>a</td></tr></table></td></tr></table>\n\nend',
  '<div>\n\n- hostile\n\n</div>\n\nend',
  '<div><p>hostile</div>end',
  '<b>hostile\n\nend</b>',
  '</div></p></td> hostile end',
  '```js\nhostile\n\n# a\n```\n\nend',
  '    hostile\n\n    end',
  '~~~\nhostile\n~~~ end\n~~~',
  'hostile  \na\\\nend',
  '****hostile** a** __b_ *c**d*** end',
  '[hostile][a] [b](<c d> "e") ![f][g] [^h] end',
  '[hostile]: https://x.example "end"\n\nhostile end',
  'hostile `` a`b `` <https://x.example> https://x.example/_a_ end',
  '<Term id="x">hostile</Term> {a} {#b .c} <Number value="(a)" /> end',
  'import hostile from "a"\n\nexport const end = 1',
  '::: {.note}\n### hostile\n\n:::: a\nb\n::::\n\nend\n:::',
  '{: .x}\nhostile {: .y #z}\nend',
  `hostile ${times(300, '*_[{<~`')} end`,
  'hostile &amp;amp; &#42; \\* \\_ &lt;b&gt; end',
  'hostile ![a](../../../../etc/passwd "x")\n\n[![b](c.png)](d) end',
  '***\n\n---\n\nhostile\n\n* * *\n\nend',
  'hostile \u202Ea\u202C \u200Bb\u00ADc \u2028d e\u0301\u0301 end',
];

const MARKDOWN: Format = {
  name: 'a.md',
  plain: 'hostile end',
  blocks: [
    '# The harbour',
    'Before everything.',
    '## Berths',
    'A berth is kept.',
    '- by day;\n- by night.',
    'It is free.',
    '| What | When |\n| - | - |\n| Wall | 1902 |',
    'It is old.',
    '## Dues',
    'Dues are paid.',
    '> Nobody pays twice.',
    'So it was **always**.',
  ],
  hostile: MARKDOWN_BLOCKS,
  fileOf: (blocks) => Buffer.from(`${blocks.join('\n\n')}\n`),
};

const TEXT_BLOCKS = [
  '* * hostile\n* end',
  '- hostile\n  -\n- end',
  '•\n• hostile\n• end',
  '1. hostile\n1. end',
  '(a) hostile\n(z) a\n(i) end',
  '1.1.1.1.1.1.1 hostile end',
  '2147483648. hostile\n99999999999999999999. end',
  '# hostile\n## end',
  '|a|b|\n|-|-|\n|hostile|end|',
  'hostile      a      b      end',
  'hostile\ta\tb\tend',
  '    hostile\n        a\n    end',
  '> hostile\n>> end',
  '**hostile** _a_ `b` [c](d) ~~e~~ end',
  '<b>hostile</b> <table><tr><td>a</td></tr></table> end',
  '<Term id="x">hostile</Term> {end}',
  'import hostile from "a"\nexport const end = 1',
  '[^1] hostile\n[^1]: end',
  'hostile words, as they stand here.\n====\nend',
  '----\nhostile words, as they stand here.\n----\nend',
  '\\hostile\\ \\* end\\',
  '&lt;hostile&gt; &amp;amp; &#42; end',
  `hostile ${times(300, '*_[{<~`')} end`,
  'hostile \u202Ea\u202C \u200Bb\u00ADc \u2028d e\u0301\u0301 end',
  'hostile a-\nb end',
  'hostile—\na—\nend',
  '---\nhostile: a\n---\nend',
  '+ hostile\n+ end',
  '~~~\nhostile\n~~~\nend',
  '```\nhostile\n```\nend',
  '1) hostile\n1) a\n3) end',
  '第hostile条\n（一）end',
  '§ 1 hostile\n§ 3 end',
  '1/2 hostile 3/4 end',
  '"hostile\n“a\n‘end',
  ':::\nhostile\n:::\nend',
  '{: .x}\nhostile end {.y}',
  '$$hostile$$ \\(a\\) end',
  'hostile ...... 12\na ...... 13\nend',
  `hostile ${times(2000, 'a ')}end`,
];

const TEXT: Format = {
  name: 'a.txt',
  plain: 'hostile end',
  blocks: [
    'THE HARBOUR',
    'Before everything, as in the days of old, the harbour was.',
    'Article 1\nOf berths',
    'A berth is kept for one boat, as long as it lies there.',
    '- by day;\n- by night.',
    'It is free for all boats that come here in the winter.',
    'Article 2\nOf dues',
    'Dues are paid for all the boats, wherever they lie.',
    '(a) by the master,\n(b) by the owner.',
    'So it was always, and so it will be for all time.',
  ],
  hostile: TEXT_BLOCKS,
  fileOf: (blocks) => Buffer.from(`${blocks.join('\n\n')}\n`),
};

const inContent = (xml: string) => `<paragraph><content>${xml}</content></paragraph>`;
const XML_BLOCKS = [
  ...[
    '<p>hostile <b><i><u>a</u></i></b> <sup>b</sup> end</p>',
    '<p>hostile <br/><br/> <eol/> end</p>',
    '<p>hostile **a** _b_ [c](d) {e} &lt;f&gt; `g` end</p>',
    '<p>import hostile from "a"</p><p>export const end = 1</p>',
    '<p># hostile</p><p>- end</p>',
    '<p>hostile <ref href="javascript:x">a</ref> <a href="https://[x">b</a> end</p>',
    '<p>hostile <authorialNote marker="1"><p>a</p><p>b</p></authorialNote> end</p>',
    '<p>hostile <authorialNote placement="side" marker="*"><p>a</p></authorialNote> end</p>',
    '<p>hostile <authorialNote marker="2"><table><tr><td><p>a</p></td></tr></table></authorialNote> end</p>',
    '<p>hostile <img src="../../x.png"/> end</p>',
    '<p>hostile <remark status="editorial">a</remark> end</p>',
    '<p>hostile <mod>a <quotedText>b</quotedText></mod> end</p>',
    '<p>hostile <mod><quotedStructure><section><num>1</num><heading>a</heading><content><p>end</p></content></section></quotedStructure></mod></p>',
    '<p>hostile <unknown>a</unknown> <x:y xmlns:x="urn:x">b</x:y> end</p>',
    '<p>hostile <![CDATA[<b>a</b>]]> <!-- x --> end</p>',
    '<p>hostile \u202Ea\u202C \u200Bb\u00ADc e\u0301\u0301 end</p>',
    '<p>hostile\n   a\n   b\n   end</p>',
    '<table><tr><td><p>hostile</p><table><tr><td><p>a</p></td><td><p>b</p></td></tr></table></td></tr><tr><td><p>end</p></td></tr></table>',
    '<table><caption>hostile</caption><tr><th colspan="90"><p>a</p></th></tr><tr><td rowspan="90"><p>end</p></td></tr></table>',
    '<table><tr><td><p>hostile</p><blockList><item><num>(a)</num><p>a</p></item></blockList></td></tr><tr><td><p>end</p></td></tr></table>',
    '<table><tr><td colspan="x"><p>hostile</p></td><td rowspan="-1"><p>end</p></td></tr></table>',
    '<blockList><listIntroduction>hostile</listIntroduction><item><p>a</p></item><item><num>(z)</num><p>b</p></item><listWrapUp>end</listWrapUp></blockList>',
    '<blockList><item><num>(a)</num><blockList><item><num>(i)</num><p>hostile</p></item><item><p>end</p></item></blockList></item></blockList>',
    '<blockList><item><num/><p>hostile</p></item><item/><item><num>?</num><p>end</p></item></blockList>',
    '<ul><li>hostile<ul><li></li></ul></li><li><p>end</p></li></ul>',
    '<ol><li><ol><li><ol><li><p>hostile end</p></li></ol></li></ol></li></ol>',
    '<block name="x">hostile</block><p>end</p>',
    '<foreign><p>hostile</p></foreign><p>end</p>',
    '<tblock><heading>hostile</heading><p>a</p></tblock><p>end</p>',
    '<p>hostile</p><p/><p> </p><p>end</p>',
    '<p>hostile <date date="x">a</date><placeholder/><noteRef href="#none" marker="9"/> end</p>',
    `<p>hostile ${times(300, '*_[{~`')} end</p>`,
    `<p>${times(100, '<b><i>')}hostile end${times(100, '</i></b>')}</p>`,
    '<p>[^1] hostile [^2]: end</p>',
    '<p>1. hostile</p><p>1. a</p><p>7. end</p>',
    '<p>\\hostile\\ \\* &amp;amp; &amp;#42; end\\</p>',
  ].map(inContent),
  '<paragraph><num>(a)</num><content><p>hostile</p><p>end</p></content></paragraph>',
  '<paragraph><num>Abs. 1 Satz 2</num><content><p>hostile end</p></content></paragraph>',
  '<paragraph><num>a</num><subparagraph><num>?</num><content><p>hostile end</p></content></subparagraph></paragraph>',
  '<paragraph><num>1</num><num>2</num><intro><p>hostile</p></intro><wrapUp><p>end</p></wrapUp></paragraph>',
];

const XML: Format = {
  name: 'a.xml',
  plain: '<paragraph><content><p>hostile end</p></content></paragraph>',
  blocks: [
    '<section><num>1</num><heading>Berths</heading>',
    '<subsection><content><p>A berth is kept.</p></content></subsection>',
    '<subsection><content><p>It is free.</p></content></subsection>',
    '<subsection><content><p>It is old, <b>very</b> old.</p></content></subsection>',
    '</section><section><num>2</num><heading>Dues</heading>',
    '<subsection><content><p>Dues are paid.</p></content></subsection>',
    '<subsection><content><table><tr><th><p>What</p></th></tr><tr><td><p>Wall</p></td></tr></table></content></subsection>',
    '<subsection><content><p>So it was always.</p></content></subsection>',
  ],
  hostile: XML_BLOCKS,
  fileOf: (blocks) =>
    Buffer.from(
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta><preface><p><shortTitle>The harbour</shortTitle></p></preface><body>${blocks.join('\n')}</section></body></act></akomaNtoso>`,
    ),
};

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

const WORD: Format = {
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

/** Every format with 40 such blocks. */
export const FORMATS: readonly Format[] = [HTML, MARKDOWN, TEXT, XML, WORD];
