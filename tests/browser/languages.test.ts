import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';
import { charterIn, WHOLE } from '../support/translated.ts';

/** A page of official text in each language, and the typography that the language needs. */
const TEXTS = [
  { language: 'English', section: 'harbour-charter/ii/', leading: 1.62, align: 'start', scale: 1 },
  { language: 'French', section: 'open-quay-article/a/', leading: 1.62, align: 'start', scale: 1 },
  { language: 'Chinese', section: 'dues-memorandum/yi/', leading: 1.8, align: 'justify', scale: 1 },
  { language: 'Arabic', section: 'small-ports-declaration/ba/', leading: 1.8, align: 'start', scale: 1.12 },
] as const;

const INTERFACES = await Promise.all(
  WHOLE.map(async (language) => ({
    language,
    site: await Site.of(charterIn(language)),
    leading: language === 'zh-Hans' ? 1.6 : 1.42,
  })),
);

/** Returns the typography of the first element that a selector finds. */
function look(reader: Reader, selector: string) {
  return reader.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      const size = parseFloat(style.fontSize);
      return {
        face: style.fontFamily,
        size,
        leading: Math.round((parseFloat(style.lineHeight) / size) * 100) / 100,
        align: style.textAlign,
        direction: style.direction,
        slant: style.fontStyle,
        spacing: style.getPropertyValue('text-autospace'),
      };
    });
}

describe.for(INTERFACES)('a reader whose interface is in $language', ({ language: own, site, leading }) => {
  const quoteIn = (language: string) => (language === own ? 'q:not([lang])' : `q[lang="${language}"]`);

  test.for(TEXTS)('reads $language text in the typography of $language', async (text, { sameReader: reader }) => {
    await reader.open(`${site.url}${TEXTS[0].section}`);
    const { size } = await look(reader, 'article p');
    await reader.open(`${site.url}${text.section}`);
    const words = await look(reader, 'article p');
    expect(words).toMatchObject({ leading: text.leading, align: text.align, spacing: 'normal' });
    expect(words.size).toBeCloseTo(size * text.scale, 1);
    expect(await look(reader, '.note')).toMatchObject({ leading });
  });

  test('reads names and quotations in every language in the fonts of that language', async ({
    sameReader: reader,
    openReader,
  }) => {
    const other = await openReader();
    await reader.open(`${site.url}terms/harbour-dues/`);
    for (const { section } of TEXTS) {
      const language = site.page(section).querySelector('article')?.lang ?? '';
      await other.open(`${site.url}${section}`);
      expect((await look(reader, quoteIn(language))).face, language).toBe((await look(other, 'article p')).face);
    }
  });

  test('sees italics only in languages that have them', async ({ sameReader: reader }) => {
    await reader.open(`${site.url}about/`);
    const slants = await reader.page.evaluate(() =>
      ['en', 'fr', 'zh-Hans', 'zh-Latn', 'ar'].map((language) => {
        const [emphasis, within] = ['em', 'span'].map((name) => document.createElement(name));
        if (emphasis === undefined || within === undefined) return [];
        const around = document.createElement('em');
        around.lang = 'en';
        emphasis.lang = language;
        within.lang = language;
        around.append(within);
        document.body.append(emphasis, around);
        return [language, ...[emphasis, within].map((element) => getComputedStyle(element).fontStyle)];
      }),
    );
    expect(slants).toEqual([
      ['en', 'italic', 'italic'],
      ['fr', 'italic', 'italic'],
      ['zh-Hans', 'normal', 'normal'],
      ['zh-Latn', 'italic', 'italic'],
      ['ar', 'normal', 'normal'],
    ]);
  });

  test('reads a quotation around a term in the direction of its language', async ({ sameReader: reader }) => {
    await reader.open(`${site.url}terms/harbour-dues/`);
    for (const [language, direction] of [
      ['ar', 'rtl'],
      ['fr', 'ltr'],
    ] as const) {
      expect(await look(reader, quoteIn(language))).toMatchObject({ direction });
      const order = await reader.page
        .locator(quoteIn(language))
        .first()
        .evaluate((quote) =>
          [...quote.querySelectorAll('span:first-child, mark')].map((part) => part.getBoundingClientRect().left),
        );
      expect(order).toHaveLength(2);
      const fromLeft = order.toSorted((one, other) => one - other);
      expect(order, language).toEqual(direction === 'rtl' ? fromLeft.toReversed() : fromLeft);
    }
  });
});

describe('a reader of the same text below several interfaces', () => {
  test.for(TEXTS)('sees the same typography of $language', async ({ section }, { sameReader }) => {
    const set = [];
    for (const {
      site: { url },
    } of INTERFACES) {
      await sameReader.open(`${url}${section}`);
      const looks = [];
      for (const selector of ['article h1', 'article p', '.document-title a'])
        looks.push(await look(sameReader, selector));
      // The link to the document is in a line of our own words.
      set.push(looks.map(({ leading, ...rest }, index) => (index === 2 ? rest : { leading, ...rest })));
    }
    const [one, ...others] = set;
    for (const other of others) expect(other).toEqual(one);
  });
});
