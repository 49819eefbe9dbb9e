/** What an editor gets of headings that only their sequence tells from other lines. */
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';

const importText = (...blocks: string[]) => imported(new TextEncoder().encode(blocks.join('\n\n')), 'a.txt');

/** The headings of chapters and sections. */
async function headingsOf(...blocks: string[]) {
  const { sections } = await importText(...blocks);
  return sections.map(({ groups, heading, label }) => [
    ...groups.flatMap((group) => group.heading),
    heading.join(' / '),
    label,
  ]);
}

test('plain text: "Article 1: Title" is a heading where articles count, and so is the chapter above it', async () => {
  expect(
    await headingsOf(
      ...['HARBOUR TREATY', 'The Parties have agreed as follows:', 'CHAPTER I: BERTHS'],
      ...['Article 1: Scope', '1. This Treaty is about berths.\n2. It is about nothing else.'],
      ...['Article 2: Dues', 'Each Party shall pay.'],
      ...['CHAPTER II: FINAL PROVISIONS', 'Article 3: Entry into force', 'It is in force today.'],
    ),
  ).toEqual([
    ['', 'Opening'],
    ['CHAPTER I: BERTHS', 'Article 1: Scope', 'Art. 1'],
    ['CHAPTER I: BERTHS', 'Article 2: Dues', 'Art. 2'],
    ['CHAPTER II: FINAL PROVISIONS', 'Article 3: Entry into force', 'Art. 3'],
  ]);
});

test('plain text: 第一条：… is a heading where articles count', async () => {
  expect(
    await headingsOf(
      '港口条例',
      '第一条：目的',
      '为了规范港口，制定本条例。',
      '第二条：施行',
      '本条例自公布之日起施行。',
    ),
  ).toEqual([
    ['第一条：目的', '第一条'],
    ['第二条：施行', '第二条'],
  ]);
});

test('plain text: a Chinese law with a line for each paragraph has its chapters, and its articles in order', async () => {
  const lines =
    '港口法\n第一章　总则\n第一条　为了规范港口，制定本法。\n第二条　本法所称港口，是指泊船的地方。\n第二章　附则\n第三条　本法自公布之日起施行。';
  const { numbering } = await importText(lines);
  expect(await headingsOf(lines)).toEqual([
    ['第一章　总则', '第一章'],
    ['第二章　附则', '第二章'],
  ]);
  expect(numbering).toEqual(['第一条']);
});

test('plain text: without a title, the name of the file stands for it, and the editor is asked', async () => {
  const { title, remarks } = await importText('This is a sentence.', 'And so is this.');
  expect(title).toEqual(['a']);
  expect(remarks.map(({ message }) => message).join()).toContain('the text has no title; "a" stands for it');
});

test('plain text: an editor who has given the title is not asked for it', async () => {
  const text = new TextEncoder().encode('This is a sentence.\n\nAnd so is this.');
  const { title, remarks } = await imported(text, 'a.txt', { title: 'Harbour rules' });
  expect(title).toEqual(['Harbour rules']);
  expect(remarks.map(({ message }) => message).join()).not.toContain('no title');
});

test('plain text: what a table of contents lists is no heading, but left out', async () => {
  const contents = ['Section 1. Scope .... 1', 'Section 2. Berths .... 2', 'Section 3. Dues .... 3'];
  const text = [
    ...['HARBOUR RULES', ...contents, 'These are the rules of the harbour.'],
    ...['Section 1. Scope', 'They are about berths.', 'Section 2. Berths', 'There are few.'],
    ...['Section 3. Dues', 'They are high.'],
  ];
  expect(await headingsOf(...text)).toEqual([
    ['', 'Opening'],
    ['Section 1. Scope', 'Sec. 1'],
    ['Section 2. Berths', 'Sec. 2'],
    ['Section 3. Dues', 'Sec. 3'],
  ]);
  const { remarks, file } = await importText(...text);
  const messages = remarks.map(({ message }) => message);
  expect(messages).toEqual(expect.arrayContaining(contents.map((line) => `the table of contents: "${line}"`)));
  expect(file('source.txt')).not.toContain('....');
});

test.for([
  { what: 'that are sentences', lines: ['Section 1. This is the Act.', 'Section 2. It is in force.'] },
  { what: 'that do not count', lines: ['Section 9: Berths', 'Section 4: Dues', 'Section 7: Tides'] },
  { what: 'of which there is one', lines: ['Section 1: Berths'] },
])('plain text: lines $what are no headings', async ({ lines }) => {
  const blocks = lines.flatMap((line) => [line, 'There are few berths in this harbour.']);
  expect(await headingsOf('HARBOUR ACT', 'This is an act.', ...blocks)).toEqual([['', 'Opening']]);
});

test('a page: "Section 1 – Scope." is a heading where such lines count and are strong as a whole', async () => {
  const page = (name: string) =>
    `<!doctype html><title>Licence</title><h1>Licence</h1>${['Scope', 'Term']
      .map((title, index) => `<p><${name}>Section ${index + 1} – ${title}.</${name}></p><p>It has a rule.</p>`)
      .join('')}`;
  const headings = async (name: string) =>
    (await imported(new TextEncoder().encode(page(name)), 'a.html')).sections.map(({ heading }) => heading.join());
  expect(await headings('b')).toEqual(['Section 1 – Scope.', 'Section 2 – Term.']);
  expect(await headings('span')).toEqual(['']);
});

test('a page: a Chinese paragraph of several sentences is no heading, whatever its class', async () => {
  const rows = ['第一条 船舶', '第二条 泊位'].map(
    (heading, nth) =>
      `<p><strong>${heading}</strong></p><ol type="a"><li>${`船舶应当遵守港口的第${nth + 1}项规定。`.repeat(9)}</li></ol>`,
  );
  const notes = ['许可人', '公众'].map(
    (who) =>
      `<p class="considerations"><strong>${who}应当考虑的因素：</strong>本条例适用于港口。<a href="https://a.example/">${who}应当考虑的其他因素</a></p>`,
  );
  const page = `<html lang="zh-Hans"><head><title>港口条例</title></head><body><div><p>${'本条例有其他语言的版本。'.repeat(20)}</p>${notes.join('')}</div><h3>港口条例</h3>${rows.join('')}</body></html>`;
  const { title, file } = await imported(new TextEncoder().encode(page), 'a.html');
  expect(title).toEqual(['港口条例']);
  expect(file('opening.mdx')).toContain('公众应当考虑的因素：');
});
