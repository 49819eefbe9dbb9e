/** Language models check quotations, and ask since when a wording stands and what changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { firstOfCharter, provideModel } from '../support/asking-model.ts';
import { Site } from '../support/site.ts';

const [charter, structure] = await Promise.all([Site.of('charter'), Site.of('structure')]);

const models = {
  charter: provideModel(() => charter.folder),
  structure: provideModel(() => structure.folder),
};

describe('a model that checks its quotations', () => {
  test('is told of a changed word, and gets the right words with their place', async () => {
    const { text, data } = await models.charter.call('check_quotes', {
      text: 'The charter says: “It owns no ships and takes no side in trade.” Nobody doubts it.',
    });
    expect(data).toMatchObject({
      findings: [
        {
          ...{ verdict: 'altered', quotation: 'It owns no ships and takes no side in trade.' },
          ...{ differences: [{ stands: 'boats', quoted: 'ships' }], passage: firstOfCharter(charter) },
        },
      ],
      isComplete: true,
    });
    expect(text).toMatch(
      /^ALTERED:\n> It owns no ships .*\n- stands "boats", quoted "ships"\nThe right words:\nPlace: I\.1, /m,
    );
  });

  test('is told of each quotation of a text: verbatim, altered, at another place than it says, and found nowhere', async () => {
    const text = readFileSync('tests/fixtures/quoting.md', 'utf8');
    const { data } = await models.charter.call('check_quotes', { text });
    expect(data).toMatchObject({
      findings: [
        { verdict: 'verbatim', passage: { label: 'I.1' } },
        { verdict: 'altered', differences: [{ stands: 'floats', quoted: 'flows' }] },
        { verdict: 'misplaced', passage: { language: 'zh-Hans' } },
        { verdict: 'not found' },
      ],
    });
  });

  test('gets other answers while a long text is checked', async () => {
    const quotations = Array.from(
      { length: 3300 },
      (_, at) => `“Boat ${at} owns no boat and takes ${at} sides in trade.” `,
    );
    let answered = 0;
    const checking = new AbortController();
    const checked = models.charter.call('check_quotes', { text: quotations.join('') }).finally(() => checking.abort());
    for (; !checking.signal.aborted; answered += 1) await models.charter.call('attested', { wording: 'berth' });
    expect((await checked).data).toMatchObject({ isComplete: true });
    expect(answered).toBeGreaterThan(3);
  });

  test('may give words without quotation marks', async () => {
    for (const [words, verdict] of [
      ['It owns no boats and takes no side in trade.', 'verbatim'],
      ['It owns no boats and takes a side in trade.', 'altered'],
    ]) {
      const { data } = await models.charter.call('check_quotes', { text: words });
      expect(data).toMatchObject({ findings: [{ verdict, passage: { label: 'I.1' } }] });
    }
    const { data } = await models.charter.call('check_quotes', { text: 'Zeppelins moor at the mast' });
    expect(data).toMatchObject({ findings: [{ verdict: 'not found' }] });
  });

  test('is told that the words are those of a former edition, and what stands there since', async () => {
    const { data } = await models.structure.call('check_quotes', {
      text: '“A boat pays its dues on the first day of the month.”',
    });
    expect(data).toMatchObject({
      findings: [
        {
          ...{ verdict: 'verbatim', passage: { edition: '2018-03-01', isCurrent: false } },
          since: { edition: '2019-06-15', words: '4. A boat pays its dues on the first working day of the month.' },
        },
      ],
    });
  });
});

describe('a model that asks since when texts say something', () => {
  test('gets the first and the last text with date and hash, the lines, and what the corpus lacks', async () => {
    const { text, data } = await models.charter.call('attested', { wording: 'harbour master' });
    expect(data).toMatchObject({
      wordings: [
        {
          words: 'harbour master',
          corpus: { id: 'harbour-texts', lacks: expect.any(String) },
          first: {
            id: 'rules-1934',
            date: expect.stringMatching(/^1934/),
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
          last: { id: 'lights-plan', address: '/corpora/harbour-texts/#text-lights-plan' },
        },
      ],
    });
    expect(text).toMatch(/^> harbour master\nIt stands 7 times in 5 texts of Old papers/);
    expect(text).toMatch(/First in these texts: 1934.*SHA-256 [0-9a-f]{64}/);
    expect(text).toContain('What the corpus lacks: ');
  });

  test('gets all wordings of a term, and is told that an uncounted one may stand there all the same', async () => {
    const { data } = await models.charter.call('attested', { wording: 'berth', corpus: 'harbour-texts' });
    expect(data).toMatchObject({ wordings: expect.arrayContaining([expect.objectContaining({ words: 'berth' })]) });
    const { text, isError } = await models.charter.call('attested', { wording: 'harbor master' });
    expect(isError).toBe(true);
    expect(text).toMatch(
      /was counted|were counted, which does not say that no text has it\. Near ones: harbour master/,
    );
  });
});

describe('a model that asks what changed', () => {
  test('gets the articles that changed since the edition before, with the words of both', async () => {
    const { text, data } = await models.structure.call('changes', {});
    expect(data).toMatchObject({
      ...{ document: 'pier-rules', from: '2019-06-15', to: '2020-11-01' },
      counts: { unchanged: 1, renumbered: 4, moved: 0, reworded: 2, new: 2, gone: 1 },
      more: 0,
    });
    expect(text).toContain('- Chapter I(2): new\nAfter:\nPlace: Chapter I(2), The Order of the Pier (The Pier Office)');
    expect(z.object({ changes: z.array(z.object({ kind: z.string() })) }).parse(data).changes).toHaveLength(9);
  });

  test('gets one article from one edition to any later one', async () => {
    const asked = { document: 'pier-rules', from: '2018-03-01', to: '2019-06-15', passage: 'chapter-i-3' };
    expect((await models.structure.call('changes', asked)).data).toMatchObject({
      changes: [
        {
          kind: 'reworded',
          passages: [
            {
              before: { words: '3. A boat pays its dues on the first day of the month.', edition: '2018-03-01' },
              after: { words: '4. A boat pays its dues on the first working day of the month.', edition: '2019-06-15' },
            },
          ],
        },
      ],
    });
  });
});
