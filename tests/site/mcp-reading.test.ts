/** Language models read passages, search, and look up terms. */
import { describe, expect, test } from 'vitest';
import { firstOfCharter, provideModel } from '../support/asking-model.ts';
import { Site } from '../support/site.ts';

const [charter, structure, edited, languages] = await Promise.all([
  Site.of('charter'),
  Site.of('structure'),
  Site.of('edited'),
  Site.of('languages'),
]);

const models = {
  charter: provideModel(() => charter.folder),
  structure: provideModel(() => structure.folder),
  edited: provideModel(() => edited.folder),
  languages: provideModel(() => languages.folder),
};

const FIRST = firstOfCharter(charter);

describe('a model that asks for a passage', () => {
  test('gets the words character for character, with label, address, edition and hash, as text and as data', async () => {
    for (const passage of ['I.1', 'i-1', 'i 1']) {
      const { text, data } = await models.charter.call('passage', { document: 'harbour-charter', passage });
      expect(data).toMatchObject({
        state: 'stands',
        passage: FIRST,
        previous: { label: 'Pre.2' },
        next: { label: 'I.2' },
      });
      for (const part of [`> ${FIRST.words}`, 'I.1, ', FIRST.address, FIRST.edition, FIRST.sha256])
        expect(text).toContain(part);
    }
  });

  test('gets the citation, and the terms with glosses that are called no official words', async () => {
    const { text, data } = await models.charter.call('passage', { document: 'harbour-charter', passage: 'I.1' });
    expect(data).toMatchObject({
      citation: expect.stringContaining('para. I.1'),
      terms: [{ id: 'harbour-office', label: 'Harbour Office', address: '/terms/harbour-office/' }],
    });
    expect(text).toContain('Term "Harbour Office", explained by this publication (no official words): The body');
  });

  test('gets Arabic and Chinese as they stand', async () => {
    const { data } = await models.charter.call('passage', { document: 'dues-memorandum', passage: 'opening-1' });
    expect(data).toMatchObject({
      passage: { language: 'zh-Hans', words: expect.stringMatching(/^本备忘录由港务局委托编写/) },
    });
    const arabic = await models.charter.call('search', { query: 'المرسى', document: 'small-ports-declaration' });
    expect(arabic.text).toContain('المرسى');
  });

  test('of a translation is told whose it is and how binding', async () => {
    const { text, data } = await models.languages.call('passage', {
      document: 'ferry-act/@fr',
      passage: 'section-2-1',
    });
    expect(data).toMatchObject({ passage: { authority: 'official', translator: 'the Translation Office' } });
    expect(text).toContain('A translation (official) by the Translation Office, not the original');
    const original = await models.languages.call('passage', { document: 'ferry-act', passage: 'section-2-1' });
    expect(original.text).not.toContain('translation');
  });

  test('that was withdrawn is told so, and on which day, and gets no words', async () => {
    const { text, data } = await models.edited.call('passage', { passage: 'I.2' });
    expect(data).toMatchObject({
      state: 'withdrawn',
      id: 'i-2',
      withdrawn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(data).not.toHaveProperty('passage');
    expect(text).toMatch(/^The passage "I\.2" was withdrawn on \d{4}-\d\d-\d\d\./);
  });

  test('that was merged gets the passage that it has become, and its own last words in a former edition', async () => {
    const { text, data } = await models.structure.call('passage', { document: 'pier-rules', passage: 'chapter-ii-7' });
    expect(data).toMatchObject({
      state: 'merged',
      mergedInto: { id: 'chapter-ii-8', isCurrent: true },
      last: {
        words: '7. The pier master settles quarrels between boats.',
        ...{ document: 'pier-rules/@2019-06-15', edition: '2019-06-15', isCurrent: false },
      },
    });
    expect(text).toContain('was merged into this one');
  });

  test('may write the label in other words, but not name another part of the text', async () => {
    const document = 'harbour-code';
    const { data } = await models.structure.call('passage', { document, passage: 'article 1 (1) (a)' });
    expect(data).toMatchObject({ passage: { label: 'Art. 1(1)(a)' } });
    const other = await models.structure.call('passage', { document, passage: 'Chapter 1(1)(a)' });
    expect(other.text).toContain('Near ones: Art. 1(1)(a)');
  });

  test('gets the words of a former edition, and is told that it is not current', async () => {
    const asked = { document: 'pier-rules/@2018-03-01', passage: 'Chapter II(5)' };
    const { text, data } = await models.structure.call('passage', asked);
    expect(data).toMatchObject({
      passage: { words: '5. Nobody sells fish on the pier.', edition: '2018-03-01', isCurrent: false },
    });
    expect(text).toContain('edition of 2018-03-01, which is no longer current');
  });
});

describe('a model that searches', () => {
  test('finds passages by their words, by other names of their terms, and by what it mistyped', async () => {
    const found = await models.charter.call('search', { query: '"takes no side"' });
    expect(found.data).toMatchObject({ passages: [FIRST], more: 0 });
    const named = await models.charter.call('search', { query: 'mooring', limit: 1 });
    expect(named.data).toMatchObject({
      terms: [{ id: 'berth' }],
      passages: [{ words: expect.stringContaining('berth') }],
    });
    expect((await models.charter.call('search', { query: 'brth', limit: 1 })).data).toMatchObject({ query: 'berth' });
  });

  test('finds the passage with a label first, and only in the document that it names', async () => {
    const { data } = await models.charter.call('search', { query: 'III.1', document: 'lights-plan' });
    expect(data).toMatchObject({ passages: [{ label: 'III.1', document: 'lights-plan' }] });
  });

  test('gets as many passages as it wants, and is told how many more there are', async () => {
    const { data } = await models.charter.call('search', { query: 'harbour', limit: 2 });
    expect(data).toMatchObject({ passages: { length: 2 }, more: expect.any(Number) });
    expect(data?.['more']).toBeGreaterThan(5);
  });

  test('is told that nothing was found', async () => {
    const { text, data } = await models.charter.call('search', { query: 'zeppelins' });
    expect(data).toMatchObject({ passages: [], more: 0 });
    expect(text).toContain('Found no passage with "zeppelins".');
  });

  test('is told which words the nearest passages lack, if none has them all', async () => {
    const { text, data } = await models.charter.call('search', { query: 'pilot zeppelins' });
    expect(text).toContain('No passage has all of the words.');
    expect(data).toMatchObject({
      passages: expect.arrayContaining([expect.objectContaining({ missing: ['zeppelins'] })]),
    });
  });
});

test('a model that asks for a term gets our gloss, its sources, and the passages that use it or a narrower one', async () => {
  for (const term of ['berth', 'Berths', '泊位', 'mooring']) {
    const { data } = await models.charter.call('term', { term, document: 'harbour-charter', limit: 2 });
    expect(data).toMatchObject({
      ...{
        id: 'berth',
        label: 'berth',
        gloss: 'The place by the quay where one boat lies.',
        narrower: ['visitors-berth'],
      },
      sources: [{ title: 'List of berths', publisher: 'The Harbour Office' }],
      passages: [{ label: 'I.4', wordings: ['berth'], sha256: FIRST.sha256 }, { label: 'II.1' }],
    });
  }
});
