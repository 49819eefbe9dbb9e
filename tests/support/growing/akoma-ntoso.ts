/** Akoma Ntoso in which something is repeated: each element of the schema of OASIS. */
import { readFileSync } from 'node:fs';
import { each, type Frame, growingElements, type GrowingFormat } from './markup.ts';

/** The names of the elements in `akomantoso30.xsd`, which no package has. */
const ELEMENTS = readFileSync('tests/fixtures/akoma-ntoso-elements.txt', 'utf8').trim().split(/\s+/);

const IDENTIFICATION =
  '<identification source="#x"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification>';

const file = (body: string, meta = '') => ({
  name: 'a.xml',
  bytes: Buffer.from(
    `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><meta>${IDENTIFICATION}${meta}</meta><body>${body}</body></act></akomaNtoso>`,
  ),
});

const FRAME: Frame = { file: (body) => file(body), paragraph: (words) => `<p>${words}</p>` };

const OTHERS: GrowingFormat['others'] = {
  sections: (times) =>
    file(
      each(times, (nth) => `<section><num>${nth}</num><heading>boat</heading><content><p>boat</p></content></section>`),
    ),
  'numbered paragraphs': (times) =>
    file(each(times, (nth) => `<paragraph><num>(${nth})</num><content><p>boat</p></content></paragraph>`)),
  items: (times) =>
    file(`<blockList>${each(times, (nth) => `<item><num>${nth}.</num><p>boat</p></item>`)}</blockList>`),
  notes: (times) =>
    file(`<p>${each(times, (nth) => `boat<authorialNote marker="${nth}"><p>boat</p></authorialNote>`)}</p>`),
  'notes beside headings': (times) =>
    file(
      each(
        times,
        (nth) =>
          `<section><heading>boat<authorialNote marker="${nth}"><p>boat</p></authorialNote></heading><content><p>boat</p></content></section>`,
      ),
    ),
  'called notes': (times) =>
    file(
      `<p>${each(times, (nth) => `boat<noteRef href="#n${nth}"/>`)}</p>`,
      `<notes>${each(times, (nth) => `<note eId="n${nth}"><p>boat</p></note>`)}</notes>`,
    ),
  rows: (times) => file(`<table>${'<tr><td>boat</td></tr>'.repeat(times)}</table>`),
  breaks: (times) => file(`<p>${'boat<br/>'.repeat(times)}</p>`),
  'line ends': (times) => file(`<p>${'boat\n'.repeat(times)}</p>`),
  'blanks before a line end': (times) => file(`<p>boat${' \t'.repeat(times)}boat</p>`),
  'line ends without words': (times) => file(`<p>boat${'\n'.repeat(times)}boat</p>`),
  comments: (times) => file(`${'<!-- boat -->'.repeat(times)}<p>boat</p>`),
  references: (times) => file(`<p>${'&amp;'.repeat(times)}</p>`),
  attributes: (times) => file(`<p ${each(times, (nth) => `a${nth}="b" `)}>boat</p>`),
  organisations: (times) =>
    file(
      '<p>boat</p>',
      `<references>${each(times, (nth) => `<TLCOrganization eId="x${nth}" showAs="boat"/>`)}</references>`,
    ),
  titles: (times) => file(`<p>${'<docTitle>boat</docTitle>'.repeat(times)}</p>`),
};

export const AKOMA_NTOSO: GrowingFormat = {
  elements: growingElements(Object.fromEntries(ELEMENTS.map((name) => [name, ''])), FRAME),
  others: OTHERS,
};
