/** Blocks of Akoma Ntoso, and those that are hard to keep. */
import { type Format, times } from './format.ts';

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

export const XML: Format = {
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
