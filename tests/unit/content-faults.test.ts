/** Faults after small changes to terms and documents: variations of the cases in tests/fixtures/content. */
import { describe, expect, test } from 'vitest';
import { compileSound, faultsOf } from '../support/sound-content.ts';
import { put } from '../support/put.ts';

const SITE = 'site.yaml';

const BERTH = 'terms/berth.mdx';

const DOCUMENT = 'documents/charter/document.yaml';

const REGISTER = 'documents/charter/register.yaml';

describe('an editor gets a fault', () => {
  test('for a section without a heading of which nothing says where its text begins', () => {
    const [fault] = faultsOf({ [DOCUMENT]: put('heading: I. On mooring', 'title: On mooring') });
    expect(fault).toMatch(
      /document\.yaml:\d+:\d+ Found the section "i" with text and without a heading, expected "begins"/,
    );
  });

  test('for each missing term, with the nearest one if there is one', () => {
    expect(faultsOf({ [BERTH]: put('see: [harbour-master]', 'see: [harbour-dues, harbor-master]') })).toEqual([
      `${BERTH}:12:21 Found "harbor-master" in "see", expected the id of another term, but there is no content/terms/harbor-master.mdx. Did you mean "harbour-master"?`,
    ]);
    const alone = faultsOf({
      'terms/harbour-master.mdx': undefined,
      'terms/harbour-dues.mdx': undefined,
      'documents/charter/i.mdx': (text) => text.replace(/<Term id="harbour[^>]*>(.*?)<\/Term>/g, '$1'),
      'documents/charter/opening.mdx': (text) => text.replace(/<\/?Term[^>]*>/g, ''),
    });
    expect(alone).toEqual([
      expect.stringMatching(/^addresses\.lock\.json .*terms\/harbour-dues\/ was published.*terms\/harbour-master\//s),
      `${BERTH}:12:7 Found "harbour-master" in "see", expected the id of another term, but there is no content/terms/harbour-master.mdx.`,
    ]);
  });

  test('for a form that is listed twice, or by two terms', () => {
    expect(faultsOf({ [BERTH]: put('  - berths\n', '  - berths\n  - berth\n') })).toEqual([
      `${BERTH}:11:5 Found the form "berth", which this term lists already, expected every form to belong to one term. Remove it from one of them.`,
    ]);
    // A third term gets a fault that names the first too.
    const claims = (form: string) => put(`  - ${form}\n`, `  - ${form}\n  - harbour master\n`);
    const told = faultsOf({ [BERTH]: claims('berths'), 'terms/harbour-dues.mdx': claims('Harbour dues') });
    for (const place of ['harbour-dues.mdx:11:5', 'harbour-master.mdx:9:5'])
      expect(told).toContainEqual(
        expect.stringContaining(`terms/${place} Found the form "harbour master", which the term "berth" claims too`),
      );
  });

  test('for forms that occur nowhere in their language, even if they do in another', () => {
    const byLanguage = 'forms:\n  en: [berth, berths]\n  fr: [mouillage]\n';
    expect(faultsOf({ [BERTH]: put('forms:\n  - berth\n  - berths\n', byLanguage) })).toEqual([
      `${BERTH}:10:8 Found the form "mouillage", which occurs in no document in fr, expected forms exactly as official text has them, capitals included. Correct it or remove it.`,
    ]);
    expect(faultsOf({ [BERTH]: put('  - berths\n', '  - berths\n  - Berth\n') })[0]).toContain(
      'Found the form "Berth", which occurs in no document, expected',
    );
    // The end of a line and the beginning of the next are not one form.
    expect(faultsOf({ [BERTH]: put('  - berths\n', '  - berths\n  - mooringThe\n') })).toHaveLength(1);
  });
});

test('an editor gets a fault for a provenance that names a missing paragraph or publisher', () => {
  const statement = (fields: string) => (text: string) =>
    `${text}provenance:\n  - about: Author\n    text: None is named.\n    ${fields}\n`;
  expect(faultsOf({ [DOCUMENT]: statement('paragraphs: [i-1, i-11]') })).toEqual([
    `${DOCUMENT}:19:23 Found the paragraph "i-11", which the document does not have, expected the id of a paragraph or caption. Did you mean "i-1"? Correct or remove it.`,
  ]);
  const source = 'sources: [{ title: A, publisher: Nobody }]';
  const unknown = /Found the publisher "Nobody", whom publishers\.yaml does not name/;
  expect(faultsOf({ [DOCUMENT]: statement(source) })).toEqual([expect.stringMatching(unknown)]);
  const claim = `claims:\n  - paragraph: i-2\n    quote: both ends\n    ${source}\n`;
  expect(faultsOf({ [REGISTER]: (text) => text + claim })).toEqual([expect.stringMatching(unknown)]);
});

test('an editor gets a fault for pages of the original that name no paragraph, or are out of order', () => {
  const pages =
    (...entries: readonly string[]) =>
    (text: string) =>
      `${text}pages:\n${entries.map((entry) => `  - { ${entry} }\n`).join('')}`;
  const told = (...entries: readonly string[]) => faultsOf({ [DOCUMENT]: pages(...entries) });
  expect(told('page: iv, first: opening-1', "page: '1', first: i-1", "page: '3', first: i-2")).toEqual([]);
  expect(told("page: '1', first: i-11")).toEqual([
    `${DOCUMENT}:17:18 Found the paragraph "i-11", which the document does not have, expected the first paragraph that begins on page 1 of the original. Did you mean "i-1"? Correct it, or remove the entry.`,
  ]);
  expect(told("page: '1', first: i-2", "page: '2', first: i-1")).toEqual([
    `${DOCUMENT}:18:18 Found "i-1" after "i-2", expected the pages in the order of their paragraphs, each paragraph once. Move or remove the entry.`,
  ]);
  expect(told("page: '21', first: i-1", "page: '13', first: i-2")).toEqual([
    `${DOCUMENT}:18:7 Found page 13 after page 21, expected no lower number. Compare both with the original, and correct the wrong one.`,
  ]);
});

test('a note may name a paragraph that is written but not accepted yet', () => {
  const written = {
    'documents/charter/source.txt': put('I. On', 'Nobody may sing.\nI. On'),
    'documents/charter/opening.mdx': (text: string) => `${text}\nNobody may sing.\n`,
  };
  const naming = (label: string) => faultsOf({ ...written, [BERTH]: (text) => `${text}\nSee ${label}.\n` });
  expect(naming('Open.1a')).toEqual(faultsOf(written));
  expect(naming('Open.1b').join('\n')).toContain('Found "Open.1b" in the note');
});

describe('a publication', () => {
  test('has its documents by title and its terms by label, without quotation marks, in the order of its language', () => {
    const again = (title: string): Record<string, string> => ({
      [`documents/${title.toLowerCase()}/document.yaml`]: `title: ${title}\nkind: law\nlanguage: en\npublisher: P\npublished: '2020'\nurl: https://a.example/\nreceived: '2020'\nsummary: S\nsections:\n  - { slug: one, label: One, title: Part }\n`,
      [`documents/${title.toLowerCase()}/source.txt`]: `${title}\n`,
      [`documents/${title.toLowerCase()}/one.mdx`]: '',
    });
    const { publication } = compileSound({
      ...again('Zeal'),
      ...again('Arm'),
      [BERTH]: put('label: berth', 'label: “zone”'),
    });
    expect(publication?.documents.map(({ title }) => title)).toEqual(['A Charter for Small Harbours', 'Arm', 'Zeal']);
    expect(publication?.terms.map(({ label }) => label)).toEqual(['harbour dues', 'harbour master', '“zone”']);
    const quoted = compileSound({ [BERTH]: put('label: berth', 'label: “‘«harbour east»') });
    expect(quoted.publication?.terms.map(({ id }) => id)).toEqual(['harbour-dues', 'berth', 'harbour-master']);
  });

  test('calls a section by its heading without the number, or by our title in our own language', () => {
    const { publication } = compileSound({ [DOCUMENT]: put('language: en', 'language: fr') });
    const [document] = publication?.documents ?? [];
    expect(document?.sections.map(({ title, titleLanguage, heading }) => [title, titleLanguage, heading])).toEqual([
      ['Opening', 'en', undefined],
      ['On mooring', 'fr', 'I. On mooring'],
    ]);
    expect(document).toMatchObject({ id: 'charter', closingNote: '(First read at the pier)' });
    expect(document?.sections[1]?.minutes).toBeCloseTo(55 / 195, 5);
  });

  test('takes its description from its page, or else from its file', () => {
    expect(compileSound().publication?.about).toEqual({
      description: 'What these papers are.',
      body: `${' '.repeat(3)}\n${' '.repeat(35)}\n${' '.repeat(3)}\n\nThey were made up.\n`,
    });
    const withoutPage = compileSound({ 'about.mdx': undefined });
    expect(withoutPage.publication?.about).toEqual({
      description: 'Made for the tests of the content check.',
      body: '',
    });
    expect(compileSound({ 'about.mdx': (text) => `${text}{code}\n` }).publication?.about.body).toBe('');
  });

  test('does not exist without a sound site.yaml, but an editor still gets all other faults', () => {
    const { publication, faults } = compileSound({ [SITE]: put('name:', 'nam:'), [BERTH]: put('label:', 'lable:') });
    expect(publication).toBeUndefined();
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([SITE, BERTH]));
  });
});
