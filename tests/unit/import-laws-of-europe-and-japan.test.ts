/** Whoever imports a law of the United Kingdom, Germany or Japan in the XML of its publisher gets it under its numbers. */
import { describe, expect, test } from 'vitest';
import { readLaw } from '../support/imported-laws.ts';

test('an act of the United Kingdom has its numbers in the brackets of print, and a schedule', async () => {
  const { headings, places } = await readLaw('clml');
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
    const { places } = await readLaw('clml', (xml) =>
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

  test('has (aa) and (bb) below (i), and not behind (z)', async () => {
    const level = (nth: number, ...numbers: readonly (readonly [string, string])[]) =>
      numbers
        .map(([number, words]) => `<P${nth}><Pnumber>${number}</Pnumber><P${nth}para>${words}</P${nth}para></P${nth}>`)
        .join('');
    const text = (words: string) => `<Text>${words}</Text>`;
    const deepest = (word: string) => level(5, ['aa', text(`bow ${word},`)], ['bb', text(`stern ${word}.`)]);
    const below = (word: string) => text(`in a ${word}—`) + deepest(word);
    const points = level(
      3,
      ['a', text('omit—') + level(4, ['i', below('boat')], ['ii', below('raft')])],
      ['b', text('no more.')],
    );
    const { places } = await readLaw('clml', (xml) => added(xml, `<Text>It is changed—</Text>${points}`));
    expect(places).toContainEqual(['Sec. 1(2)(a)(ii)(bb)', 'stern raft.']);
  });

  test('has the numbers of recitals beside their words, as another file of the European Union', async () => {
    const recital = (nth: number, words: string) =>
      `<Division><Number>(${nth})</Number><P><Text>${words}</Text></P></Division>`;
    const { places } = await readLaw('clml', (xml) =>
      xml.replace(
        '<LongTitle>An Act to make provision about the old pier.</LongTitle>',
        `<P><Text>Whereas:</Text></P>${recital(1, 'A pier grows old.')}${recital(2, 'Boats need it.')}`,
      ),
    );
    expect(places).toContainEqual(['Recital 1', 'A pier grows old.']);
    expect(places).toContainEqual(['Recital 2', 'Boats need it.']);
  });

  test('has the number of a part of an annex in the heading of that part', async () => {
    const { headings } = await readLaw('clml', (xml) =>
      xml.replace(
        '</ScheduleBody>',
        '<Division><Number>1.</Number><Title>Dues</Title><P><Text>Boats pay.</Text></P></Division></ScheduleBody>',
      ),
    );
    expect(headings.join('\n')).toContain('1.\nDues');
  });

  test('has regulations and articles where the file calls them so', async () => {
    const { places } = await readLaw('clml', (xml) => xml.replaceAll('<P1 id="section-', '<P1 id="regulation-'));
    expect(places).toContainEqual(['Regulation 1(2)', 'It leaves on the next tide.']);
  });

  test('has the paragraphs of a schedule below the schedule, and none as a section', async () => {
    const { headings, places } = await readLaw('clml', (xml) =>
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
    const { places } = await readLaw('clml', (xml) =>
      added(xml, '<Text>It leaves on<Character Name="NonBreakingSpace"/>1 May.</Text>'),
    );
    expect(places).toContainEqual(['Sec. 1(2)', 'It leaves on\u00A01 May.']);
  });

  test('has a section whose title is that of its chapter', async () => {
    const { headings, imported } = await readLaw('clml', (xml) => xml.replace('Use of the pier', 'Mooring'));
    expect(headings[1]).toBe('1\nMooring');
    expect(imported.remarks.filter(({ message }) => message.includes('could not be kept'))).toEqual([]);
  });
});

test('a German law has its paragraphs under their §, with the numbers of their lists', async () => {
  const { headings, places } = await readLaw('gii-norm');
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
  const { headings, places, imported } = await readLaw('gii-norm', (xml) =>
    xml.replace('<enbez>Anlage</enbez>', '<enbez>Bekanntmachung</enbez>').replace('<DT>2.</DT>', '<DT>-</DT>'),
  );
  expect(headings.at(-1)).toBe('Bekanntmachung\nPlätze');
  expect(imported.sections.at(-1)?.label).toBe('Bekanntmachung');
  expect(places).toContainEqual(['§ 1 ¶1', 'die Wache es weiß.']);
});

test('a German law has articles of which only some have a title, as sections of their chapters', async () => {
  const unit = (number: string, name: string, title = '') =>
    `<gliederungseinheit><gliederungskennzahl>${number}</gliederungskennzahl><gliederungsbez>${name}</gliederungsbez>${title}</gliederungseinheit>`;
  const norm = (metadata: string, words = '') =>
    `<norm><metadaten>${metadata}</metadaten><textdaten><text format="XML"><Content>${words}</Content></text></textdaten></norm>`;
  const norms = [
    norm(unit('010010', 'Art 1', '<gliederungstitel>Abend</gliederungstitel>'), '<P>Die Lampe brennt.</P>'),
    norm(unit('020', 'Kapitel 2', '<gliederungstitel>Schluss</gliederungstitel>')),
    norm(unit('020010', 'Art 2'), '<P>Die Lampe erlischt.</P>'),
    norm(unit('020020', 'Art 3'), '<P>Die Wache geht.</P>'),
  ];
  const { headings, places } = await readLaw('gii-norm', (xml) =>
    xml.replace(/<norm><metadaten><jurabk>PierG<\/jurabk><enbez>[^]*(?=<\/dokumente>)/, norms.join('')),
  );
  expect(headings).toEqual(['Art 1\nAbend', 'Art 2', 'Art 3']);
  expect(places).toContainEqual(['Art. 3 ¶1', 'Die Wache geht.']);
});

test('a Japanese law has its articles, paragraphs and points under their numbers, without readings of characters', async () => {
  const { headings, places } = await readLaw('e-gov');
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
    '第一条第一項第一号',
    '第一条第一項第二号',
    '第一条第二項',
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
  const { imported, places } = await readLaw('e-gov', (xml) =>
    xml.replace('<Article Num="2">', `${article}<Article Num="2">`),
  );
  expect(places.filter(([label]) => label.startsWith('第一条の二'))).toEqual([
    ['第一条の二 ¶1', '船は、次の物を備える。'],
    ['第一条の二第一号', '綱'],
    ['第一条の二第一号(イ)', '太い綱'],
    ['第一条の二第一号(ロ)', '細い綱'],
    ['第一条の二第一号の二', '鎖'],
    ['第一条の二第二号', '錨'],
  ]);
  expect(imported.sections.map(({ slug }) => slug)).toContain('article-1-2');
  expect(imported.outOfSequence).toEqual([]);
});
