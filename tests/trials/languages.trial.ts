/** The interface in every language in which it is whole. `npm test` has English and Chinese. */
import { expect } from 'vitest';
import type { StyleCitations } from '../../src/citations/citations.ts';
import { othersIn } from '../support/drawn-fonts.ts';
import { readsIn } from '../support/reads-in-languages.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';
import { charterIn, WHOLE } from '../support/translated.ts';

await readsIn(WHOLE);

/** The languages in Latin script, for which the site has fonts. */
const LATIN = WHOLE.filter((language) => new Intl.Locale(language).maximize().script === 'Latn');

test.for(LATIN)(
  'a reader reads the interface in %s in the site’s own type, to the last accent',
  async (language, { reader }) => {
    const { url } = await Site.of(charterIn(language));
    for (const [address, selector] of [
      ['about/', 'main > h1'],
      ['harbour-charter/', ':is(h2, dt):not([lang])'],
      ['terms/', 'main > p'],
    ] as const)
      await expect
        .poll(async () => othersIn(await reader.follow(`${url}${address}`), selector), { timeout: 50_000 })
        .toEqual([]);
  },
);

const URL = 'https://revue.example/quai-ouvert';
const TITLE = 'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux';

/** The Chinese rules of GB/T 7714 have no words. */
const IN_GB = `${TITLE}[J/OL]. Revue des petits ports, 2015: A.2[{accessed}]. ${URL}.`;

/** Citations of A.2 of the French article, written by hand by the rules of each style. */
const IN_LANGUAGES = {
  de: {
    Chicago: `„${TITLE}“, Revue des petits ports, 2015, Abs. A.2, ${URL}.`,
    APA: `(„${TITLE}“, 2015, Abs. A.2)`,
    MLA: `(„${TITLE}“, Abs. A.2)`,
    'GB/T 7714': IN_GB,
  },
  fr: {
    Chicago: `«\u00a0${TITLE}\u00a0», Revue des petits ports, 2015, paragr. A.2, ${URL}.`,
    APA: `(«\u00a0${TITLE}\u00a0», 2015, paragr. A.2)`,
    MLA: `(«\u00a0${TITLE}\u00a0», paragr. A.2)`,
    'GB/T 7714': IN_GB,
  },
} as const;

test.for(['de', 'fr'] as const)('a student who reads in %s gets citations in that language', async (language) => {
  const inLanguage = await Site.of(charterIn(language));
  const styles = inLanguage.json<readonly StyleCitations[]>('open-quay-article/citations.json');
  expect(Object.fromEntries(styles.map(({ style, blocks }) => [style.name, blocks['a-2']?.text]))).toEqual(
    IN_LANGUAGES[language],
  );
});
