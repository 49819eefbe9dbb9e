/** Language models check quotations, and ask since when a wording stands and what changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstOfCharter, provideModel } from '../support/asking-model.ts';
import { Site } from '../support/site.ts';

const [charter, structure] = await Promise.all([Site.of('charter'), Site.of('structure')]);

/** The verdicts on the quotations of a text, in order. */
const verdictsIn = (text: string) => [...text.matchAll(/^([A-Z ]+):$/gmu)].map(([, verdict]) => verdict);

const models = {
  charter: provideModel(() => charter.folder),
  structure: provideModel(() => structure.folder),
};

describe('a model that checks its quotations', () => {
  test('is told of a changed word, and gets the right words with their place', async () => {
    const { text, passages } = await models.charter.call('check_quotes', {
      text: 'The charter says: “It owns no ships and takes no side in trade.” Nobody doubts it.',
    });
    expect(text).toMatch(
      /^ALTERED:\n> It owns no ships and takes no side in trade\.\n- stands "boats", quoted "ships"\nThe right words:\nPlace: I\.1, /m,
    );
    expect(passages).toEqual([firstOfCharter(charter)]);
    expect(text).not.toContain('was not checked');
  });

  test('is told of each quotation of a text: verbatim, altered, at another place than it says, and found nowhere', async () => {
    const text = readFileSync('tests/fixtures/quoting.md', 'utf8');
    const answer = await models.charter.call('check_quotes', { text });
    expect(verdictsIn(answer.text)).toEqual(['VERBATIM', 'ALTERED', 'MISPLACED', 'NOT FOUND']);
    expect(answer.text).toContain('\n- stands "floats", quoted "flows"\n');
    expect(answer.passages).toMatchObject([{ label: 'I.1' }, {}, { language: 'zh-Hans' }]);
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
    expect((await checked).text).not.toContain('was not checked');
    expect(answered).toBeGreaterThan(3);
  });

  test('may give words without quotation marks', async () => {
    for (const [words, verdict] of [
      ['It owns no boats and takes no side in trade.', 'VERBATIM'],
      ['It owns no boats and takes a side in trade.', 'ALTERED'],
    ]) {
      const { text, passages } = await models.charter.call('check_quotes', { text: words });
      expect(verdictsIn(text)).toEqual([verdict]);
      expect(passages).toMatchObject([{ label: 'I.1' }]);
    }
    const { text } = await models.charter.call('check_quotes', { text: 'Zeppelins moor at the mast' });
    expect(verdictsIn(text)).toEqual(['NOT FOUND']);
  });

  test('is told that the words are those of a former edition, and what stands there since', async () => {
    const { text, passages } = await models.structure.call('check_quotes', {
      text: '“A boat pays its dues on the first day of the month.”',
    });
    expect(verdictsIn(text)).toEqual(['VERBATIM']);
    expect(passages).toMatchObject([{ edition: '2018-03-01', isCurrent: false }]);
    expect(text).toContain(
      '\nSince the edition of 2019-06-15 it reads:\n> 4. A boat pays its dues on the first working day of the month.\n',
    );
  });
});

describe('a model that asks since when texts say something', () => {
  test('gets the first and the last text with date and hash, the lines, and what the corpus lacks', async () => {
    const { text } = await models.charter.call('attested', { wording: 'harbour master' });
    expect(text).toMatch(/^> harbour master\nIt stands 7 times in 5 texts of Old papers/);
    expect(text).toMatch(/^First in these texts: 1934.*, rules-1934$/m);
    expect(text).toMatch(/^Last: .*, lights-plan$/m);
    expect(text).toMatch(/^Text rules-1934: 1934.*, SHA-256 [0-9a-f]{64}$/m);
    expect(text).toMatch(/^Text lights-plan: .*, \/corpora\/harbour-texts\/#text-lights-plan/m);
    expect(text).toMatch(/^What the corpus lacks: ./m);
    expect(text.split('Old papers of the harbour')).toHaveLength(text.split('It stands').length);
    const few = await models.charter.call('attested', { wording: 'harbour master', limit: 1 });
    expect(few.text).toMatch(/^- rules-1934: .*\nLeft out: 4 further texts\.$/m);
  });

  test('gets all wordings of a term, and is told that an uncounted one may stand there all the same', async () => {
    const all = await models.charter.call('attested', { wording: 'berth', corpus: 'harbour-texts' });
    expect(all.text).toMatch(/^> berth$/m);
    expect(all.text.match(/^What the corpus lacks: /gm)).toHaveLength(1);
    const { text, isError } = await models.charter.call('attested', { wording: 'harbor master' });
    expect(isError).toBe(true);
    expect(text).toMatch(
      /was counted|were counted, which does not say that no text has it\. Near ones: harbour master/,
    );
  });
});

describe('a model that asks what changed', () => {
  test('gets the articles that changed since the edition before, with the words of both', async () => {
    const { text } = await models.structure.call('changes', {});
    expect(text).toContain(
      'from the edition of 2019-06-15 to that of 2020-11-01: 1 unchanged, 4 renumbered, 0 moved, 2 reworded, 2 new, 1 gone.',
    );
    expect(text).toContain('- Chapter I(2): new\nAfter:\nPlace: Chapter I(2), pier-rules\n');
    expect(text.match(/^- /gm)).toHaveLength(9);
    expect(text).not.toContain('Left out');
  });

  test('gets one article from one edition to any later one', async () => {
    const asked = { document: 'pier-rules', from: '2018-03-01', to: '2019-06-15' };
    for (const passage of ['chapter-i-3', 'Chapter I(4)', 'Chapter 1, paragraph 4']) {
      const { text, passages } = await models.structure.call('changes', { ...asked, passage });
      expect(text.match(/^- .*/gm)).toEqual(['- Chapter I(4): reworded']);
      expect(passages).toMatchObject([
        { words: '3. A boat pays its dues on the first day of the month.', edition: '2018-03-01' },
        { words: '4. A boat pays its dues on the first working day of the month.', edition: '2019-06-15' },
      ]);
    }
  });
});
