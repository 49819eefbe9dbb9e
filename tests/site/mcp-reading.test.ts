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
  test('gets the words character for character, with label, address, edition and hash', async () => {
    for (const passage of ['I.1', 'i-1', 'i 1', 'Section 1, paragraph 1', 'Part I paragraph 1']) {
      const { text, passages } = await models.charter.call('passage', { document: 'harbour-charter', passage });
      expect(passages).toEqual([FIRST]);
      expect(text).toContain('Before it: Pre.2. After it: I.2.');
      for (const part of [`> ${FIRST.words}`, 'I.1, ', FIRST.address, FIRST.edition, FIRST.sha256])
        expect(text).toContain(part);
    }
  });

  test('gets the citation, and the terms with glosses that are called no official words', async () => {
    const { text } = await models.charter.call('passage', { document: 'harbour-charter', passage: 'I.1' });
    expect(text).toMatch(/^Citation: .*para\. I\.1/m);
    expect(text).toMatch(
      /^Term "Harbour Office", explained by this publication \(no official words\): The body.*\n\/terms\/harbour-office\/$/m,
    );
  });

  test('gets Arabic and Chinese as they stand', async () => {
    const { passages } = await models.charter.call('passage', { document: 'dues-memorandum', passage: 'opening-1' });
    expect(passages).toMatchObject([
      { language: 'zh-Hans', words: expect.stringMatching(/^本备忘录由港务局委托编写/) },
    ]);
    const arabic = await models.charter.call('search', { query: 'المرسى', document: 'small-ports-declaration' });
    expect(arabic.text).toContain('المرسى');
  });

  test('of a translation is told whose it is and how binding', async () => {
    const { text } = await models.languages.call('passage', {
      document: 'ferry-act/@fr',
      passage: 'section-2-1',
    });
    expect(text).toContain('A translation (official) by the Translation Office, not the original');
    const original = await models.languages.call('passage', { document: 'ferry-act', passage: 'section-2-1' });
    expect(original.text).not.toContain('translation');
  });

  test('that was withdrawn is told so, and on which day, and gets no words', async () => {
    const { text, passages } = await models.edited.call('passage', { passage: 'I.2' });
    expect(passages).toEqual([]);
    expect(text).toMatch(/^The passage "I\.2" was withdrawn on \d{4}-\d\d-\d\d\./);
  });

  test('that was merged gets the passage that it has become, and its own last words in a former edition', async () => {
    const { text, passages } = await models.structure.call('passage', {
      document: 'pier-rules',
      passage: 'chapter-ii-7',
    });
    expect(passages).toMatchObject([
      { id: 'chapter-ii-8', isCurrent: true },
      {
        words: '7. The pier master settles quarrels between boats.',
        ...{ document: 'pier-rules/@2019-06-15', edition: '2019-06-15', isCurrent: false },
      },
    ]);
    expect(text).toMatch(/was merged into this one:\n\nPlace: [^]*\nIts last words:\nPlace: /);
  });

  test('may write the label in other words, but not name another part of the text', async () => {
    const document = 'harbour-code';
    for (const passage of ['article 1 (1) (a)', 'Article 1, paragraph 1, point (a)'])
      expect((await models.structure.call('passage', { document, passage })).passages).toMatchObject([
        { label: 'Art. 1(1)(a)' },
      ]);
    const other = await models.structure.call('passage', { document, passage: 'Chapter 1(1)(a)' });
    expect(other.text).toContain('Near ones: Art. 1(1)(a)');
  });

  test('gets the words of a former edition, and is told that it is not current', async () => {
    const asked = { document: 'pier-rules/@2018-03-01', passage: 'Chapter II(5)' };
    const { text, passages } = await models.structure.call('passage', asked);
    expect(passages).toMatchObject([
      { words: '5. Nobody sells fish on the pier.', edition: '2018-03-01', isCurrent: false },
    ]);
    expect(text).toContain('edition of 2018-03-01, which is no longer current');
  });
});

describe('a model that searches', () => {
  test('finds passages by their words, by other names of their terms, and by what it mistyped', async () => {
    const found = await models.charter.call('search', { query: '"takes no side"' });
    expect(found.text).toMatch(/^Found 1 passage for /);
    expect(found.passages).toEqual([FIRST]);
    const named = await models.charter.call('search', { query: 'mooring', limit: 1 });
    expect(named.passages).toMatchObject([{ words: expect.stringContaining('berth') }]);
    expect(named.text).toContain('Term "berth", explained by this publication');
    expect((await models.charter.call('search', { query: 'brth', limit: 1 })).text).toMatch(
      /^Found \d+ .* for "berth"/,
    );
  });

  test.each(['III.1', 'Section 3 paragraph 1'])(
    'finds the passage at %s first, and only in the document that it names',
    async (query) => {
      const { passages } = await models.charter.call('search', { query, document: 'lights-plan' });
      expect(passages[0]).toMatchObject({ label: 'III.1', document: 'lights-plan' });
    },
  );

  test('gets as many passages as it wants, and is told how many more there are', async () => {
    const { text, passages } = await models.charter.call('search', { query: 'harbour', limit: 2 });
    expect(passages).toHaveLength(2);
    const all = /^Found (\d+) passages for "harbour", of which these are the first 2\./.exec(text)?.[1];
    expect(Number(all)).toBeGreaterThan(7);
  });

  test('is told that nothing was found', async () => {
    const { text } = await models.charter.call('search', { query: 'zeppelins' });
    expect(text).toBe('Found no passage with "zeppelins".');
  });

  test('is told where the nearest passages are and which words they lack, in few bytes, if none has them all', async () => {
    const { text, passages } = await models.charter.call('search', { query: 'pilot zeppelins', limit: 50 });
    expect(text).toMatch(/^Found no passage with "pilot zeppelins"\. No passage has all of the words\./);
    expect(text).toMatch(/^- II\.1, lights-plan, without "zeppelins"$/m);
    expect(passages).toEqual([]);
    const many = 'harbour boats berth quay dues zeppelins '.repeat(12);
    expect(Buffer.byteLength((await models.charter.call('search', { query: many, limit: 50 })).text)).toBeLessThan(
      2001,
    );
  });

  test('is told of each document once, however many of its passages are given', async () => {
    const { text, passages } = await models.charter.call('search', { query: 'berth', document: 'harbour-charter' });
    expect(passages.length).toBeGreaterThan(2);
    for (const once of [FIRST.title, FIRST.publisher, FIRST.sha256]) expect(text.split(once)).toHaveLength(2);
  });
});

describe('a model that asks for a term', () => {
  test('gets our gloss, the kinds of it, and the passages that use it or a narrower one', async () => {
    for (const term of ['berth', 'Berths', '泊位', 'mooring']) {
      const { text, passages } = await models.charter.call('term', { term, document: 'harbour-charter', limit: 2 });
      expect(text).toMatch(/^Term "berth", .*: The place by the quay where one boat lies\.\n\/terms\/berth\/$/m);
      expect(text).toContain('\nNarrower terms: visitors-berth\n');
      expect(passages).toMatchObject([{ label: 'I.4', sha256: FIRST.sha256 }, { label: 'II.1' }]);
    }
  });

  test('is told of the parts of the note first, and gets those that it asks for with their sources', async () => {
    const list =
      'Parts of the note (no official words):\n- text: In these papers (4 sentences)\n- practice: In practice (1 sentence)';
    const first = await models.charter.call('term', { term: 'berth' });
    expect(first.text).toContain(list);
    expect(first.text).not.toContain('51 berths');
    const { text, passages } = await models.charter.call('term', { term: 'berth', parts: ['practice'] });
    expect(text).toContain(list);
    expect(text).toMatch(
      /^Part practice: In practice \(no official words\)\n- The list of 2024 has 51 berths\. \[source-1\]\n\nSource: \[source-1\] List of berths, The Harbour Office, 2024, https:\/\/harbour\.example\/berths$/m,
    );
    expect(text).not.toContain('Part text');
    expect(passages).toEqual([]);
    const other = await models.charter.call('term', { term: 'berth', parts: ['origin'] });
    expect(other).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^Found no part "origin" .*practice\.$/),
    });
  });
});
