/** What an editor gets of laws of many countries, each with its own ways to write numbers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { law, numbersOf, page, read, upTo } from '../support/numbered-laws.ts';
import { numbersRead } from '../support/numbers-read.ts';
import { runs } from '../support/properties.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八'];
const paragraph = (text: string) => `<p>${text}</p>`;
const wide = (value: number) =>
  String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

test('a Brazilian law: ordinal articles and paragraphs, and points with a dash', async () => {
  await fc.assert(
    fc.asyncProperty(law, fc.constantFrom('º', 'o', '°'), fc.constantFrom('-', '–'), async (articles, sign, dash) => {
      const number = (value: number) => (value < 10 ? `${value}${sign}` : `${value}.`);
      const blocks = articles.flatMap((paragraphs, index) => [
        `Art. ${number(index + 1)} O cais recebe:`,
        ...[0, 1, 2].map((one) => `${ROMAN[one]} ${dash} barcos;`),
        ...paragraphs.flatMap((points, at) => [
          `§ ${at + 1}${sign === 'o' ? 'o' : 'º'} O guarda recebe:`,
          ...upTo(points).map((one) => `${ROMAN[one - 1]} ${dash} taxas;`),
        ]),
      ]);
      const expected = articles.flatMap((paragraphs, index) => [
        `${index + 1}`,
        ...ROMAN.slice(0, 3).map((one) => `${index + 1}.${one}`),
        ...paragraphs.flatMap((points, at) => [
          `${index + 1}.${at + 1}`,
          ...ROMAN.slice(0, points).map((one) => `${index + 1}.${at + 1}.${one}`),
        ]),
      ]);
      expect(await read('pt-BR', blocks.map(paragraph))).toEqual(expected);
    }),
    runs(60),
  );
});

/** How a publisher strikes out a former wording: in an element, by a style, around several paragraphs. */
test.each([
  ['strike', (text: string) => `<p><strike><a name="x"></a>${text}</strike></p>`],
  ['style', (text: string) => `<p><span style="color: red; text-decoration: line-through">${text}</span></p>`],
  ['around', (text: string) => `<del><p>${text}</p></del>`],
  ['heading', (text: string) => `<h5><strike>${text}</strike></h5>`],
])('a Brazilian law: what is struck out (%s) has no number, and numbers go on behind it', async (_, struck) => {
  const article = (nth: number) => [
    ...[`Art. ${nth}º Os barcos pagam:`, 'I - no porto:', 'a) ao guarda;'].map(paragraph),
    ...['b) ao sino;', 'c) ao faroleiro;'].flatMap((line) => [
      struck(line),
      struck(`${line} (antes)`),
      paragraph(line),
    ]),
    ...[struck('II - no mar;'), paragraph('II - no mar.')],
    ...[struck('§ 1º É vedado.'), paragraph('§ 1º É livre.'), struck('§ 2º É caro.'), paragraph('§ 2º É barato.')],
  ];
  const of = (nth: number) => [nth, ...['I', 'I.a', 'I.b', 'I.c', 'II', '1', '2'].map((one) => `${nth}.${one}`)];
  expect(await read('pt', upTo(3).flatMap(article))).toEqual(upTo(3).flatMap(of).map(String));
});

test('an article that was inserted later is none of the articles before it', async () => {
  const lines = ['Art. 4º Um.', 'Art. 5º Dois.', 'Art. 5º-A. Três.', 'Art. 6º Quatro.'];
  const made = await page('pt-BR', ['Art. 1º Zero.', 'Art. 2º Zero.', 'Art. 3º Zero.', ...lines].map(paragraph));
  expect(numbersRead(made).map((line) => line.split(':')[0])).toEqual(
    ['1', '2', '3', '4', '5', '5-A', '6'].map((number) => `opening ${number}`),
  );
});

test('a Swiss law: titles, chapters and parts of these whose number stands before their word', async () => {
  const article = (nth: number) => `<h6>Art. ${nth} Hafen</h6><p>Der Hafen ist offen.</p>`;
  const { sections, secondLook } = await page('de-CH', [
    ...['<h2>1. Titel: Schiffe</h2>', '<h3>1. Kapitel: Flotte</h3>', article(1), article(2)],
    ...['<h3>2. Kapitel: Boote</h3>', '<h4>1. Abschnitt: Ruder</h4>', article(3), '<h4>2. Abschnitt: Segel</h4>'],
    ...[article(4), '<h2>2. Titel: Hafen</h2>', article(5)],
  ]);
  expect(sections.at(-2)?.groups.map(({ unit }) => unit?.name)).toEqual(['1. Titel', '2. Kapitel', '2. Abschnitt']);
  expect(secondLook.missing).toEqual([]);
});

test('a Japanese law: full-width figures from the second paragraph, and bare numerals', async () => {
  await fc.assert(
    fc.asyncProperty(law, async (articles) => {
      const blocks = articles.flatMap((paragraphs, index) => [
        `（目的）`,
        `第${index + 1}条　港を定める。`,
        ...paragraphs.flatMap((points, at) => [
          `${wide(at + 2)}　次に掲げる船は、港に入る。`,
          ...upTo(points).map((one) => `${HAN[one - 1]}　帆船`),
        ]),
      ]);
      const han = (value: number) => HAN[value - 1] ?? '';
      expect(await read('ja', blocks.map(paragraph))).toEqual(numbersOf(articles, [String, wide, han], 2));
    }),
    runs(60),
  );
});

test('a Korean law: signs in circles behind the name of an article, and letters of its own', async () => {
  await fc.assert(
    fc.asyncProperty(law, async (articles) => {
      const blocks = articles.flatMap((paragraphs, index) => [
        `제${index + 1}조(배) ① 항만을 정한다.`,
        ...paragraphs.flatMap((points, at) => [
          `${'②③④⑤'.charAt(at)} 배는 다음과 같다.`,
          ...upTo(points).map((one) => `${'가나다라마'.charAt(one - 1)}. 돛단배`),
        ]),
      ]);
      const [sign, letter] = [(nth: number) => '②③④⑤'.charAt(nth - 2), (nth: number) => '가나다라마'.charAt(nth - 1)];
      expect(await read('ko', blocks.map(paragraph))).toEqual(numbersOf(articles, [String, sign, letter], 2));
    }),
    runs(60),
  );
});

test('a German law: aa), bb) below a), and aaa) below these', async () => {
  await fc.assert(
    fc.asyncProperty(law, async (articles) => {
      const letter = (times: number) => (nth: number) => 'abcde'.charAt(nth - 1).repeat(times);
      const [single, double, triple] = [letter(1), letter(2), letter(3)];
      const blocks = articles.flatMap((paragraphs, index) => [
        `§ ${index + 1} Boote legen an, wenn`,
        ...paragraphs.flatMap((points, at) => [
          `${single(at + 1)}) die Lampe brennt und`,
          ...upTo(points).flatMap((one) => [
            `${double(one)}) der Wind`,
            ...upTo(2).map((last) => `${triple(last)}) günstig ist,`),
          ]),
        ]),
      ]);
      // Each § is a section of its own.
      const expected = articles.flatMap((paragraphs) =>
        paragraphs.flatMap((points, at) => [
          single(at + 1),
          ...upTo(points).flatMap((one) => [
            `${single(at + 1)}.${double(one)}`,
            ...upTo(2).map((last) => `${single(at + 1)}.${double(one)}.${triple(last)}`),
          ]),
        ]),
      );
      expect(await read('de', blocks.map(paragraph))).toEqual(expected);
    }),
    runs(40),
  );
});

test('a list that goes on after z) with aa) and bb) stays one list', async () => {
  const letters = [...Array.from('abcdefghijklmnopqrstuvwxyz'), 'aa', 'bb', 'cc'];
  const blocks = ['Boote legen an, wenn', ...letters.map((one) => `${one}) die Lampe brennt,`)];
  expect(await read('de', blocks.map(paragraph))).toEqual(letters);
});

test('a Polish law: the first paragraph stands in the line of its article', async () => {
  const articles = upTo(4).flatMap((nth) => [`Art. ${nth}. 1. Łódź stoi:`, '1) tu;', '2) tam.', '2. Jest jasno.']);
  expect(await read('pl', articles.map(paragraph))).toEqual(
    upTo(4).flatMap((nth) => [`${nth}.1`, `${nth}.1.1`, `${nth}.1.2`, `${nth}.2`]),
  );
});

test('a Russian code: its chapters and titles by their words, and points in its own letters', async () => {
  const articles = (from: number) =>
    [from, from + 1].flatMap((nth) => [`Статья ${nth}. Судно`, '1. Судно стоит:', 'а) тут;', 'б) там.', '2. Светло.']);
  const { sections, ...made } = await page(
    'ru',
    ['Раздел I. Суда', 'Глава 1. Флот', ...articles(1), 'Раздел II. Порт', 'Глава 2. Причал', ...articles(3)].map(
      paragraph,
    ),
  );
  expect(sections.slice(-2).map(({ slug, groups }) => [slug, groups.map(({ heading }) => heading[0])])).toEqual([
    ['article-3', ['Раздел II. Порт', 'Глава 2. Причал']],
    ['article-4', ['Раздел II. Порт', 'Глава 2. Причал']],
  ]);
  expect(numbersRead({ sections, ...made })).toContain('article-4 1.б: б) там.');
});

test('an Italian law: paragraphs and letters that were inserted by Latin words', async () => {
  const blocks = ['Art. 1', '1. Le barche pagano:', 'a) il canone;', 'a-bis) la tassa;', 'b) il pedaggio.']
    .concat(['1-bis. Le zattere non pagano.', '1-ter. Le balse pagano la metà.', '2. Il porto è chiuso di notte.'])
    .concat(['Art. 2', '1. Le barche mostrano:', 'a) una lanterna;', 'b) una bandiera.', '2. Le zattere nulla.']);
  expect(await read('it', blocks.map(paragraph))).toEqual(
    ['1', '1.a', '1.a-bis', '1.b', '1-bis', '1-ter', '2'].concat(['1', '1.a', '1.b', '2']),
  );
});
