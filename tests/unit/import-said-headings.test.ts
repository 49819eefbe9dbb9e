/** Headings that a page does not mark as such, and levels that differ from chapter to chapter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { numbersRead } from '../support/numbers-read.ts';
import { runs } from '../support/properties.ts';

const page = (html: string) => imported(Buffer.from(`<h1>Harbour Code</h1>${html}`), 'a.html');
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const POINTS = '<p>(1) a boat;</p><p>(2) a quay.</p>';
const MARKED = '<h2>About this page</h2><p>Read it well.</p>';

/** How many articles each section of each chapter has; none for a chapter that has articles only. */
const chapters = fc.array(
  fc.record({ sections: fc.integer({ min: 0, max: 3 }), articles: fc.integer({ min: 2, max: 4 }) }),
  { minLength: 2, maxLength: 5 },
);

test('every article is a section, although some chapters have their articles a level deeper', async () => {
  await fc.assert(
    fc.asyncProperty(chapters, fc.constantFrom(1, 2), async (all, step) => {
      let nth = 0;
      const article = (level: number) => {
        nth += 1;
        return `<h${level}>Article ${nth}. Keels</h${level}>${POINTS}`;
      };
      const several = (most: number, level: number) =>
        upTo(most)
          .map(() => article(level))
          .join('');
      const html = all.flatMap(({ sections, articles }, index) => [
        `<h2>Chapter ${index + 1}. Boats</h2>`,
        ...(sections === 0
          ? [several(articles, 3)]
          : upTo(sections).map((one) => `<h3>Section ${one}. Oars</h3>${several(articles, 3 + step)}`)),
      ]);
      const { sections } = await page(html.join(''));
      expect(sections.map(({ slug }) => slug)).toEqual(upTo(nth).map((one) => `article-${one}`));
      expect(sections.map(({ groups }) => groups[0]?.heading[0])).toEqual(
        all.flatMap((one, index) =>
          upTo(one.articles * Math.max(1, one.sections)).map(() => `Chapter ${index + 1}. Boats`),
        ),
      );
    }),
    runs(60),
  );
});

describe('lines that name articles in sequence are headings beside others that are marked:', () => {
  test.each([
    ['bold lines', (nth: number) => `<p><b>Article ${nth}. Boats</b></p>`, 'article-'],
    [
      'centred lines with a name below',
      (nth: number) => `<p align="center">Article ${nth}</p><p>Boats</p>`,
      'article-',
    ],
    ['lines of a code', (nth: number) => `<p><strong>§ ${nth}. Boats.</strong></p>`, 'paragraph-'],
    ['lines with the number of their title', (nth: number) => `<p>§ 12-10${nth} Boats</p>`, 'paragraph-12-10'],
  ])('%s', async (_, line, slug) => {
    const { sections } = await page(
      MARKED +
        upTo(6)
          .map((nth) => line(nth) + POINTS)
          .join(''),
    );
    expect(sections.slice(1).map((section) => section.slug)).toEqual(upTo(6).map((nth) => `${slug}${nth}`));
  });

  test('but not sentences that begin so, nor lines of which marked headings say the same', async () => {
    const sentences = upTo(6).map((nth) => `<p>Article ${nth} of the Act is kept, and it is read.</p>`);
    expect((await page(MARKED + sentences.join(''))).sections).toHaveLength(1);
    const marked = upTo(3).map((nth) => `<h2>Article ${nth}</h2><p><b>Article ${nth + 30}. Lamps</b></p>${POINTS}`);
    expect((await page(marked.join(''))).sections.map(({ slug }) => slug)).toEqual([
      'article-1',
      'article-2',
      'article-3',
    ]);
  });
});

test('sections are at the level that gives them between 5 and 60 paragraphs', async () => {
  const part = (nth: number, sub: number, long: number) =>
    `<h2>Part ${'AB'.charAt(nth)}</h2>${upTo(sub)
      .map((one) => `<h3>Boats ${one}</h3>${'<p>A boat is kept at the quay.</p>'.repeat(long)}`)
      .join('')}`;
  expect((await page(part(0, 5, 30) + part(1, 5, 30))).sections).toHaveLength(10);
  expect((await page(part(0, 5, 8) + part(1, 5, 8))).sections).toHaveLength(2);
  expect((await page(part(0, 60, 2) + part(1, 60, 2))).sections).toHaveLength(2);
});

describe('an editor who imports a page gets', () => {
  test('the numbers of preformatted text, with sentences that go on in the next line', async () => {
    const lines = [
      'ARTICLE I',
      '',
      '  1. The boats are kept,',
      '  and they are counted.',
      '  2. The quay is kept.',
      '',
    ];
    const made = await page(
      `<p>Made today.</p><pre>${[...lines, 'ARTICLE II', '', '  1. Lamps are lit.', '  2. They go out.'].join('\n')}</pre>`,
    );
    expect(numbersRead(made)).toEqual([
      'article-i 1: 1. The boats are kept, and they are counted.',
      'article-i 2: 2. The quay is kept.',
      'article-ii 1: 1. Lamps are lit.',
      'article-ii 2: 2. They go out.',
    ]);
  });

  test('no loss where menus with icons are left out', async () => {
    const icon = '<a href="/x"><img src="data:image/png;base64,AAAA"></a>';
    const { losses } = await imported(
      Buffer.from(`<nav>${icon.repeat(6)}</nav><main><h1>Harbour Code</h1><h2>Article 1</h2>${POINTS}</main>`),
      'a.html',
    );
    expect(losses.lost.pictures).toBe(0);
  });

  test('Markdown without the menus of its site, which the report names', async () => {
    const text =
      '[Skip](#c)\n\n* [Home](/)\n* [Laws](/laws)\n\n# Harbour Code\n\n[Print](#p) | [Share](#s)\n\n## Article 1\n\nBoats are kept. See [the map](map.md).\n\n* [Privacy](/p)\n* [Cookies](/c)\n';
    const { file, remarks } = await imported(Buffer.from(text), 'a.md');
    expect(
      file('source.txt')
        ?.split('\n')
        .filter((line) => line !== ''),
    ).toEqual(['Harbour Code', 'Article 1', 'Boats are kept. See the map.']);
    expect(remarks.flatMap(({ message }) => /a menu of the site: "(.*)"/.exec(message)?.[1] ?? [])).toEqual([
      'Skip',
      'Home',
      'Laws',
      'Print | Share',
      'Privacy',
      'Cookies',
    ]);
  });

  test('the paragraphs of Markdown that has no blank lines, with the numbers of its articles, and a word about it', async () => {
    const article = (nth: number) => [
      nth === 2 ? '**Article 2.- **Boats' : nth === 3 ? '**Article 3.- ****Boats**' : `**Article ${nth}.- Boats**`,
      'The master keeps:',
      'a) a boat;',
      'b) a quay.',
      '- a lamp;',
      '3. a rope.',
    ];
    const made = await imported(Buffer.from(['# Harbour Code', '', ...upTo(4).flatMap(article)].join('\n')), 'a.md');
    expect(made.sections.map(({ slug }) => slug)).toEqual(upTo(4).map((nth) => `article-${nth}`));
    expect(numbersRead(made)).toHaveLength(12);
    expect(made.remarks.map(({ message }) => message)).toContainEqual(expect.stringContaining('no blank line'));
    const wrapped = `# Harbour Code\n\n${upTo(8)
      .map(() => 'The boats are kept at the quay, and the\nquay is kept by the office of the\nharbour.')
      .join('\n\n')}`;
    expect((await imported(Buffer.from(wrapped), 'a.md')).counts.paragraphs).toBe(8);
  });
});
