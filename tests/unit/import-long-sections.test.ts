/** Whoever imports a law of thousands of articles and no chapters gets pages that can be read. */
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/importing/report.ts';
import { imported } from '../support/imported.ts';

const upTo = (most: number, from = 1) => Array.from({ length: most - from + 1 }, (_, index) => from + index);
const article = (nth: number) => `Artículo ${nth}.- Las naves del muelle ${nth} pagan la tasa.`;
const decree = (...lines: readonly string[]) =>
  imported(new TextEncoder().encode(['Decreto del puerto', ...lines].join('\n\n')), 'a.txt');

/** The sections of an import, each with its label and the number of lines in it. */
async function partsOf(...lines: readonly string[]) {
  const made = await decree(...lines);
  return made.sections.map(({ slug, label, groups }) => {
    const text = made.files.get(`${slug}.mdx`) ?? '';
    return [groups.flatMap(({ heading }) => heading).join(), slug, label, text.split(/\n{2,}/).length];
  });
}

describe('articles without chapters', () => {
  test('are parted by their numbers, and the words above them are a section of their own', async () => {
    expect(await partsOf('El puerto se rige por este decreto.', ...upTo(230).map(article))).toEqual([
      ['', 'opening', 'Opening', 1],
      ['', 'articles-1-to-50', 'Art. 1–50', 50],
      ['', 'articles-51-to-100', 'Art. 51–100', 50],
      ['', 'articles-101-to-150', 'Art. 101–150', 50],
      ['', 'articles-151-to-200', 'Art. 151–200', 50],
      ['', 'articles-201-to-250', 'Art. 201–250', 30],
    ]);
  });

  test('keep these parts when others are added or repealed, since their names only say which numbers they hold', async () => {
    const before = await partsOf(...upTo(230).map(article));
    const later = [
      ...upTo(30).map(article),
      'Artículo 30-A.- Las balsas pagan la mitad.',
      ...upTo(260, 52).map(article),
    ];
    const after = await partsOf(...later);
    expect(after.slice(0, before.length).map(([, slug]) => slug)).toEqual(before.map(([, slug]) => slug));
    expect(after.map(([, , , lines]) => lines)).toEqual([31, 49, 50, 50, 50, 10]);
  });

  test('are parted by tens, if each has several points', async () => {
    const points = (nth: number) => [
      `Artículo ${nth}.- Las naves pagan:`,
      ...'abcde'.split('').map((one) => `${one}) la tasa;`),
    ];
    const parts = await partsOf(...upTo(40).flatMap(points));
    expect(parts.map(([, slug, , lines]) => [slug, lines])).toEqual([
      ['articles-1-to-10', 60],
      ['articles-11-to-20', 60],
      ['articles-21-to-30', 60],
      ['articles-31-to-40', 60],
    ]);
  });

  test('are sections of their own, if each has very many points', async () => {
    const points = (nth: number) => [
      `Artículo ${nth}.- Las naves pagan:`,
      ...upTo(24).map((one) => `${'abcdefghijklmnopqrstuvwxyz'.charAt(one - 1)}) la tasa;`),
    ];
    const parts = await partsOf(...upTo(6).flatMap(points));
    expect((await decree(...upTo(6).flatMap(points))).numbering).toEqual(['Artículo 1.', 'a)']);
    expect(parts.map(([, slug, label]) => [slug, label])).toEqual(
      upTo(6).map((nth) => [`article-${nth}`, `Art. ${nth}`]),
    );
  });

  test('are parted in a long chapter, which stays around its parts, and not in a short one', async () => {
    const chapter = (number: string) => [`CAPÍTULO ${number}`, 'De las naves'];
    expect(
      await partsOf(...chapter('I'), ...upTo(130).map(article), ...chapter('II'), ...upTo(180, 131).map(article)),
    ).toEqual([
      ['CAPÍTULO I,De las naves', 'articles-1-to-50', 'Art. 1–50', 50],
      ['CAPÍTULO I,De las naves', 'articles-51-to-100', 'Art. 51–100', 50],
      ['CAPÍTULO I,De las naves', 'articles-101-to-150', 'Art. 101–150', 30],
      ['', 'chapter-ii', 'CAPÍTULO II', 50],
    ]);
  });

  test('are parted in Chinese too', async () => {
    const parts = await partsOf(...upTo(125).map((nth) => `第${nth}条　船舶应当缴纳费用。`));
    expect(parts.map(([, slug, label]) => [slug, label])).toEqual([
      ['articles-1-to-50', '第1条–第50条'],
      ['articles-51-to-100', '第51条–第100条'],
      ['articles-101-to-150', '第101条–第150条'],
    ]);
  });

  test('are told to the editor in one line', async () => {
    const report = formatReport(await decree(...upTo(400).map(article)), 'plain text', []);
    expect(report).toContain(
      '8 sections have no heading in the text, and have our names: "Art. 1–50", "Art. 51–100" and 6 more',
    );
  });
});

test('a part begins at its own article, though the part before it has a former version with the same first words', async () => {
  const long = (end: string) =>
    `Artículo 51.- Las naves que entran en el puerto después de la puesta del sol pagan ${end}`;
  const made = await decree(
    ...upTo(50).map(article),
    ...[article(50), long('el doble.'), long('la mitad.')],
    ...upTo(180, 52).map(article),
  );
  expect(made.files.get('articles-1-to-50.mdx')).toContain('el doble');
  expect(made.files.get('articles-51-to-100.mdx')).toMatch(/^Artículo 51[^]*la mitad/);
});

test('a long section whose articles begin anew stays whole', async () => {
  expect(await partsOf(...upTo(70).map(article), ...upTo(70).map(article))).toHaveLength(1);
});

test('a long section without articles stays whole', async () => {
  expect(await partsOf(...upTo(200).map((nth) => `Las naves del muelle ${nth} pagan la tasa.`))).toHaveLength(1);
});

describe('a long section without articles', () => {
  const lines = (most: number, of: string) =>
    upTo(most)
      .map((nth) => `<p>The ${of} ${nth} pays the due.</p>`)
      .join('');
  const read = (html: string) => imported(Buffer.from(`<h1>Guide</h1>${html}`), 'a.html');
  const short = upTo(20).map((nth) => `<h2>Pier ${nth}</h2>${lines(8, 'boat')}<h3>Nights</h3><p>It is dark.</p>`);
  const long = `<h2>Harbour</h2><p>It is large.</p><h3>North</h3>${lines(160, 'raft')}<h3>South</h3>${lines(150, 'ship')}`;

  test('is parted at its sub-headings, and the short ones beside it are not', async () => {
    const { sections } = await read(`${short.join('')}${long}<h2>Closing</h2><p>The end.</p>`);
    expect(
      sections.map(({ slug, groups }) => [groups.flatMap(({ heading }) => heading).join(), slug]).slice(-4),
    ).toEqual([
      ['Harbour', 'harbour-opening'],
      ['Harbour', 'north'],
      ['Harbour', 'south'],
      ['', 'closing'],
    ]);
    expect(sections).toHaveLength(24);
  });

  test('stays whole in a document that has it already', async () => {
    const known = new Map([[':Harbour', { slug: 'harbour', label: 'Harbour', title: undefined, join: undefined }]]);
    const { sections } = await imported(Buffer.from(`<h1>Guide</h1>${short.join('')}${long}`), 'a.html', { known });
    expect(sections.map(({ slug }) => slug).at(-1)).toBe('harbour');
  });

  test('stays whole if it is an annex, which each of its numbers names', async () => {
    const { sections } = await read(`${short.join('')}${long.replace('Harbour', 'Annex I')}`);
    expect(sections.map(({ slug }) => slug).at(-1)).toBe('annex-i');
  });
});

describe('articles that are headings', () => {
  const headed = (nth: number) => `<h3>Artículo ${nth}. De la nave ${nth}</h3><p>La nave ${nth} paga la tasa.</p>`;
  const code = (html: string, choices = {}) => imported(Buffer.from(`<h1>Código</h1>${html}`), 'a.html', choices);

  test('without chapters are parted by their numbers, where nobody would find one among so many', async () => {
    const made = await code(upTo(420).map(headed).join(''));
    expect(made.sections.slice(0, 2).map(({ slug, label }) => [slug, label])).toEqual([
      ['articles-1-to-20', 'Art. 1–20'],
      ['articles-21-to-40', 'Art. 21–40'],
    ]);
    expect(made.sections).toHaveLength(21);
    expect(made.numbering).toEqual(['# Artículo 1.']);
    expect(made.outOfSequence).toEqual([]);
  });

  test('begin a part though nothing is left of the article before but its heading', async () => {
    const gone = '<h3>Artículo 20. Derogado</h3>';
    const made = await code(
      upTo(420)
        .map((nth) => (nth === 20 ? gone : headed(nth)))
        .join(''),
    );
    expect(made.files.get('articles-1-to-20.mdx')).toContain('Artículo 20. Derogado');
  });

  test('in chapters that are too long are parted within these', async () => {
    const chapter = (nth: number) =>
      `<h2>CAPÍTULO ${nth}. De las naves</h2>${upTo(nth * 210, nth * 210 - 209)
        .map(headed)
        .join('')}`;
    const { sections } = await code([1, 2].map(chapter).join(''));
    expect(sections.map(({ groups }) => groups.flatMap(({ heading }) => heading).join())).toEqual([
      ...upTo(11).map(() => 'CAPÍTULO 1. De las naves'),
      ...upTo(11).map(() => 'CAPÍTULO 2. De las naves'),
    ]);
    expect(sections.at(-1)?.slug).toBe('articles-401-to-420');
  });

  test('are sections, where they are as few as in most laws', async () => {
    expect((await code(upTo(300).map(headed).join(''))).sections).toHaveLength(300);
  });

  test('stay sections in a document that has them already', async () => {
    const names = { label: '', title: undefined, join: undefined };
    const known = new Map(upTo(420).map((nth) => [`:${nth}`, { ...names, slug: `article-${nth}` }]));
    expect((await code(upTo(420).map(headed).join(''), { known })).sections).toHaveLength(420);
  });
});
