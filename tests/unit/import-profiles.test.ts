/** Whoever imports a law in the XML of its publisher gets it under its numbers, and is told what is not in it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { formatReport } from '../../src/importing/report.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { importDocument, TODAY } from '../support/imported-document.ts';

const FIELDS = { publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** Opens the file of a format, which may be changed first. */
const opened = (format: string, change: (xml: string) => string) =>
  inputOf(
    Buffer.from(change(readFileSync(`tests/fixtures/profiles/${format}.xml`, 'utf8'))),
    `${format}.xml`,
    'tests/fixtures/profiles',
  );

/** The labels and the texts of a document, in reading order, with the headings of its sections. */
async function read(format: string, change = (xml: string) => xml) {
  const { original } = opened(format, change);
  const { document, imported } = await importDocument(original, { id: format, fields: FIELDS });
  return {
    imported,
    headings: document.sections.map(({ heading }) => heading),
    places: document.sections.flatMap((section) =>
      addressedBlocks(section).map(({ label, text }) => [label, text] as const),
    ),
  };
}

async function reportOf(format: string, change = (xml: string) => xml): Promise<string> {
  const { original, format: name, changes } = opened(format, change);
  return formatReport(await importOriginal(original, { today: TODAY }), name, changes);
}

describe('an act of Canada', () => {
  test('has its sections under their notes in the margin, and its numbers as lawyers cite them', async () => {
    const { headings, places } = await read('lims');
    expect(headings).toEqual([
      undefined,
      '1\nDefinitions',
      '1.1\nLamps',
      '2\nMooring',
      'SCHEDULE\n(Subsection 1(1.1))\nBerths',
    ]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['Sec. 1(1)', 'The following definitions apply in this Act.'],
        ['Sec. 1(1)(b)', 'the deputy of that person.'],
        ['Sec. 1.1 ¶1', 'The keeper lights the lamps at dusk.'],
        ['Sec. 2(1)(a.1)', 'the wind is from the west; and'],
      ]),
    );
  });

  test('has the letter (i) after (h), and the Roman numerals below it, as the file has them', async () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
      (letter) => `<Paragraph><Label>(${letter})</Label><Text>lamp ${letter},</Text></Paragraph>`,
    );
    const below = ['i', 'ii'].map(
      (nth) => `<Subparagraph><Label>(${nth})</Label><Text>rope ${nth},</Text></Subparagraph>`,
    );
    const last = `<Paragraph><Label>(i)</Label><Text>lamp i with</Text>${below.join('')}</Paragraph>`;
    const added = `<Subsection><Label>(3)</Label><Text>It shows</Text>${letters.join('')}${last}</Subsection></Section></Body>`;
    const { places } = await read('lims', (xml) => xml.replace('</Section></Body>', added));
    expect(places.filter(([label]) => label.startsWith('Sec. 2(3)')).slice(-4)).toEqual([
      ['Sec. 2(3)(h)', 'lamp h,'],
      ['Sec. 2(3)(i)', 'lamp i with'],
      ['Sec. 2(3)(i)(i)', 'rope i,'],
      ['Sec. 2(3)(i)(ii)', 'rope ii,'],
    ]);
  });

  test.each(['400 A berths', '1 berth and no other'])(
    'has no number where words begin with digits, %s',
    async (words) => {
      const { places } = await read('lims', (xml) =>
        xml
          .replace(
            '<Label>(1.1)</Label>',
            '<Label>(1.1)</Label><Provision><Label>7</Label><Text>Ropes.</Text></Provision>',
          )
          .replace('Berths are named in the schedule.', `${words} are named.`),
      );
      expect(places.filter(([, text]) => text.includes(' are named.')).map(([label]) => label)).toEqual(['Sec. 1 ¶3']);
      expect(places.find(([, text]) => text === 'Ropes.')?.[0]).toMatch(/7\)?$/);
    },
  );

  test('keeps a repealed provision in its place', async () => {
    expect((await read('lims')).places).toContainEqual(['Sec. 2(2)', '[Repealed, 2021, c. 2, s. 7]']);
  });

  test('has definitions without a number of their own', async () => {
    expect((await read('lims')).places).toContainEqual(['Sec. 1 ¶1', 'boat includes a raft. (bateau)']);
  });

  test('takes a note in the margin that says "Schedule" for no schedule', async () => {
    expect((await read('lims')).places).toContainEqual(['Sec. 1(1.1)', 'Berths are named in the schedule.']);
  });

  test('has articles in French, where the English text has sections', async () => {
    const { headings, places } = await read('lims', (xml) => xml.replace('xml:lang="en"', 'xml:lang="fr"'));
    expect(headings[1]).toBe('1\nDefinitions');
    expect(places).toContainEqual(['Art. 2(1)(a.1)', 'the wind is from the west; and']);
  });

  test('begins with its short title, and keeps its long one', async () => {
    const { imported, places } = await read('lims');
    expect(imported.title).toEqual(['Old Pier Act']);
    expect(places[0]).toEqual(['Opening ¶1', 'An Act respecting the use of the old pier']);
  });
});

test('a law of the United States has its subsections, and its footnotes without their marks', async () => {
  const { headings, places } = await read('uslm');
  expect(headings).toEqual(['§ 101.\nBoats at the pier', '§ 102.\nLamps']);
  expect(places).toEqual([
    ['§ 101(a)', 'A boat may moor if—'],
    ['§ 101(a)(1)', 'a berth is free; and'],
    ['§ 101(a)(2)', 'the keeper has been told.'],
    ['§ 101 ¶1', 'It leaves on the next tide.'],
    ['§ 101(b)', 'The keeper keeps a list.'],
    ['§ 101, footnote 1', 'A raft is a boat.'],
    ['§ 102 ¶1', 'The keeper lights the lamps at dusk.'],
  ]);
});

test('a number of a law of the United States that has only numbers below it is around these', async () => {
  const { places, imported } = await read('uslm', (xml) =>
    xml.replace(
      '<sourceCredit>',
      '<subsection><num value="c">(c)</num><heading> Ropes</heading><paragraph><num value="1">(1)</num><content> Long ones.</content></paragraph><paragraph><num value="2">(2)</num><content> Short ones.</content></paragraph></subsection><sourceCredit>',
    ),
  );
  expect(imported.remarks.filter(({ kind }) => kind === 'flattened')).toEqual([]);
  expect(places).toEqual(
    expect.arrayContaining([
      ['§ 101(c)(1)', 'Long ones.'],
      ['§ 101(c)(2)', 'Short ones.'],
    ]),
  );
});

test('a law of the United States has its sections, however deep they stand, and its notes on headings below these', async () => {
  const footnote = '<ref class="footnoteRef" idref="fn2">2</ref>';
  const { headings, places } = await read('uslm', (xml) =>
    xml
      .replace('Lamps</heading>', `Lamps${footnote}</heading>`)
      .replace('at dusk.</content>', 'at dusk.</content><footnote id="fn2"><sup>2</sup><p>Two of them.</p></footnote>')
      .replace(
        '</chapter>',
        '</chapter><section><num value="103">§ 103.</num><heading> Ropes</heading><content>Any.</content></section>',
      ),
  );
  expect(headings).toEqual(['§ 101.\nBoats at the pier', '§ 102.\nLamps', '§ 103.\nRopes']);
  expect(places).toEqual(
    expect.arrayContaining([
      ['§ 102 ¶1', 'Two of them.'],
      ['§ 102 ¶2', 'The keeper lights the lamps at dusk.'],
    ]),
  );
});

test('an act of the United Kingdom has its numbers in the brackets of print, and a schedule', async () => {
  const { headings, places } = await read('clml');
  expect(headings).toEqual([undefined, '1\nMooring', '2\nLamps', 'SCHEDULES', 'SCHEDULE 1\nBerths\nSection 1']);
  expect(places).toEqual(
    expect.arrayContaining([
      ['Sec. 1(1)(b)', 'the keeper has been told.'],
      ['Sec. 1(2)', 'It leaves on the next tide.'],
      ['Sec. 1, footnote 1', 'A raft is a boat.'],
    ]),
  );
});

describe('an act of the United Kingdom', () => {
  const added = (xml: string, text: string) => xml.replace('<Text>It leaves on the next tide.</Text>', text);

  test('has the numbers of its lists, which the file only describes', async () => {
    const item = (words: string, attributes = '') =>
      `<ListItem${attributes}><Para><Text>${words}</Text></Para></ListItem>`;
    const list = (attributes: string, ...items: readonly string[]) =>
      `<OrderedList ${attributes}>${items.join('')}</OrderedList>`;
    const { places } = await read('clml', (xml) =>
      added(
        xml,
        `<Text>It leaves—</Text>${list('Type="alpha" Decoration="parens" Start="2"', item('at once;'), item('later;', ' NumberOverride="(ca)"'), item('never.'))}`,
      ),
    );
    expect(places.filter(([label]) => label.startsWith('Sec. 1(2)('))).toEqual([
      ['Sec. 1(2)(b)', 'at once;'],
      ['Sec. 1(2)(ca)', 'later;'],
      ['Sec. 1(2)(d)', 'never.'],
    ]);
  });

  test('has regulations and articles where the file calls them so', async () => {
    const { places } = await read('clml', (xml) => xml.replaceAll('<P1 id="section-', '<P1 id="regulation-'));
    expect(places).toContainEqual(['Regulation 1(2)', 'It leaves on the next tide.']);
  });

  test('has the paragraphs of a schedule below the schedule, and none as a section', async () => {
    const { headings, places } = await read('clml', (xml) =>
      xml
        .replace('<ScheduleBody>', '<ScheduleBody><Part><Number>Part 1</Number><Title>North</Title>')
        .replace('</ScheduleBody>', '</Part></ScheduleBody>'),
    );
    expect(headings).toEqual([undefined, '1\nMooring', '2\nLamps', 'SCHEDULES', 'SCHEDULE 1\nBerths\nSection 1']);
    expect(places.filter(([, text]) => text.startsWith('The north berth'))).toEqual([
      ['Schedule 1, 1', 'The north berth is two fathoms deep.'],
    ]);
  });

  test('has its words joined as the file has them, though a space there is an element', async () => {
    const { places } = await read('clml', (xml) =>
      added(xml, '<Text>It leaves on<Character Name="NonBreakingSpace"/>1 May.</Text>'),
    );
    expect(places).toContainEqual(['Sec. 1(2)', 'It leaves on\u00A01 May.']);
  });

  test('has a section whose title is that of its chapter', async () => {
    const { headings, imported } = await read('clml', (xml) => xml.replace('Use of the pier', 'Mooring'));
    expect(headings[1]).toBe('1\nMooring');
    expect(imported.remarks.filter(({ message }) => message.includes('could not be kept'))).toEqual([]);
  });
});

test('a German law has its paragraphs under their §, with the numbers of their lists', async () => {
  const { headings, places } = await read('gii-norm');
  expect(headings).toEqual(['§ 1\nAnlegen', '§ 2\nLampen', 'Anlage\nPlätze']);
  expect(places).toEqual(
    expect.arrayContaining([
      ['§ 1 Abs. 1 Nr. 2', 'die Wache es weiß.'],
      ['§ 1 Abs. 2', '(2) Es legt mit der nächsten Flut ab.'],
      ['§ 1, footnote 1', 'Ein Floß ist ein Boot.'],
    ]),
  );
});

test('a German law has no number where its file has a word, or a dash before an item', async () => {
  const { headings, places, imported } = await read('gii-norm', (xml) =>
    xml.replace('<enbez>Anlage</enbez>', '<enbez>Bekanntmachung</enbez>').replace('<DT>2.</DT>', '<DT>-</DT>'),
  );
  expect(headings.at(-1)).toBe('Bekanntmachung\nPlätze');
  expect(imported.sections.at(-1)?.label).toBe('Bekanntmachung');
  expect(places).toContainEqual(['§ 1 ¶1', 'die Wache es weiß.']);
});

test('a Japanese law has its articles, paragraphs and points under their numbers, without readings of characters', async () => {
  const { headings, places } = await read('e-gov');
  expect(headings).toEqual(['第一条\n（係留）', '第二条\n（灯火）', '附　則']);
  expect(places.map(([, text]) => text)).toEqual([
    '船は、次の場合に係留することができる。番人は、これを記録する。',
    '泊地が空いているとき。',
    '番人に告げたとき。',
    '船は、次の潮で離れる。',
    '番人は、日没に灯をともす。',
    'この法律は、公布の日から施行する。',
  ]);
  expect(places.map(([label]) => label)).toEqual([
    '第一条 ¶1',
    '第一条(一)',
    '第一条(二)',
    '第一条(２)',
    '第二条 ¶1',
    '附　則 ¶1',
  ]);
});

test('a Japanese law has points that count イ, ロ, and articles and points that were inserted later', async () => {
  const subitem = (mark: string, words: string) =>
    `<Subitem1><Subitem1Title>${mark}</Subitem1Title><Subitem1Sentence><Sentence>${words}</Sentence></Subitem1Sentence></Subitem1>`;
  const item = (mark: string, words: string, inside = '') =>
    `<Item><ItemTitle>${mark}</ItemTitle><ItemSentence><Sentence>${words}</Sentence></ItemSentence>${inside}</Item>`;
  const items = [
    item('一', '綱', subitem('イ', '太い綱') + subitem('ロ', '細い綱')),
    item('一の二', '鎖'),
    item('二', '錨'),
  ];
  const article = `<Article Num="1_2"><ArticleCaption>（用具）</ArticleCaption><ArticleTitle>第一条の二</ArticleTitle><Paragraph Num="1"><ParagraphNum/><ParagraphSentence><Sentence>船は、次の物を備える。</Sentence></ParagraphSentence>${items.join('')}</Paragraph></Article>`;
  const { imported, places } = await read('e-gov', (xml) =>
    xml.replace('<Article Num="2">', `${article}<Article Num="2">`),
  );
  expect(places.filter(([label]) => label.startsWith('第一条の二'))).toEqual([
    ['第一条の二 ¶1', '船は、次の物を備える。'],
    ['第一条の二(一)', '綱'],
    ['第一条の二(一)(イ)', '太い綱'],
    ['第一条の二(一)(ロ)', '細い綱'],
    ['第一条の二(一の二)', '鎖'],
    ['第一条の二(二)', '錨'],
  ]);
  expect(imported.sections.map(({ slug }) => slug)).toContain('article-1-2');
  expect(imported.outOfSequence).toEqual([{ section: 'article-1', number: '２' }]);
});

describe('the report', () => {
  test.for(['lims', 'uslm', 'clml', 'gii-norm', 'e-gov'])('says that %s is proved', async (format) => {
    expect(await reportOf(format)).toMatch(/^Proved: the \d+ characters/m);
  });

  test('names what is no text of the law once for each kind, with how often it stands there', async () => {
    const report = await reportOf('lims');
    expect(report).toContain('historical notes (1 in all, with 16 characters), the first: "2019, c. 5, s. 1"');
    expect(report).toContain('metadata of the file (3 in all');
  });

  test('names an element among words that the profile does not know, whose words became a line', async () => {
    expect(await reportOf('lims', (xml) => xml.replace('at dusk', 'at <Hour>dusk</Hour>'))).toContain(
      'the element Hour among words, of which nothing says what it is: its words are a line of their own',
    );
  });
});

test('an editor with XML that nothing describes is told which formats are read, and how to describe it', () => {
  expect(() => inputOf(Buffer.from('<tariff><fee>1</fee></tariff>'), 'tariff.xml', '.')).toThrow(
    /has no profile, expected .*Justice Laws XML \(LIMS\).*e-Gov.*say in a profile which of its elements is what/,
  );
});
