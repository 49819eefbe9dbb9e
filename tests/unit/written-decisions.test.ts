/** How the decisions of an editor reach the documents that they concern, and where the paragraphs of a section went. */
import { describe, expect, test } from 'vitest';
import { type SuggestedDocument, whereParagraphsWent } from '../../src/core/acceptance/suggested.ts';
import { assignDecisions, NOTHING_DECIDED } from '../../src/core/acceptance/written-decisions.ts';
import { alignIds } from '../../src/core/ids/align.ts';
import { NO_DECISIONS } from '../../src/core/ids/alignment.ts';
import { accepted, paragraphsOf, type Text, words } from '../support/editions.ts';

const charter = { id: 'charter', ids: ['i-1', 'i-2', 'i-3'], places: ['i:1', 'i:2'] };
const rules = { id: 'rules', ids: ['i-1', 'ii-1'], places: ['i:1', 'ii:1'] };

describe('the decisions of an editor', () => {
  test('reach the document that has the id or the place, with or without its name', () => {
    const { documents, refusals } = assignDecisions(
      {
        ...NOTHING_DECIDED,
        same: ['charter:i-1=charter:i:2', 'i-2=i:1'],
        new: ['ii:1', 'rules:i:1'],
        withdraw: ['rules:i-1'],
        merge: ['i-3=charter:i-2'],
      },
      [charter, rules],
    );
    expect(refusals).toEqual([]);
    expect(Object.fromEntries(documents)).toEqual({
      charter: {
        same: new Map([
          ['i-1', 'i:2'],
          ['i-2', 'i:1'],
        ]),
        fresh: new Set(),
        withdrawn: new Set(),
        merged: new Map([['i-3', 'i-2']]),
      },
      rules: { same: new Map(), fresh: new Set(['ii:1', 'i:1']), withdrawn: new Set(['i-1']), merged: new Map() },
    });
  });

  test('about addresses may have slashes at their ends or not', () => {
    const { addresses } = assignDecisions(
      { ...NOTHING_DECIDED, moved: ['/terms/berth/=terms/mooring'], gone: ['//charter/i//', 'terms/pier'] },
      [],
    );
    expect(addresses.moved).toEqual(new Map([['terms/berth/', 'terms/mooring/']]));
    expect(addresses.gone).toEqual(new Set(['charter/i/', 'terms/pier/']));
  });

  test('may be written twice', () => {
    const { refusals } = assignDecisions({ ...NOTHING_DECIDED, same: ['ii-1=ii:1', 'rules:ii-1=ii:1'] }, [rules]);
    expect(refusals).toEqual([]);
  });

  test('are refused without a suggestion if there is nothing to decide about', () => {
    expect(assignDecisions({ ...NOTHING_DECIDED, withdraw: ['i-1'] }, []).refusals).toEqual([
      '--withdraw i-1: no document has it.',
    ]);
    expect(assignDecisions({ ...NOTHING_DECIDED, withdraw: ['ii-1a'] }, [charter, rules]).refusals).toEqual([
      '--withdraw ii-1a: no document has it. Did you mean ii-1?',
    ]);
  });

  test('are refused if two documents have the id, with the names of both', () => {
    const options = { ...NOTHING_DECIDED, same: ['i-1=i:1'], merge: ['i-1=i-2'] };
    expect(assignDecisions(options, [charter, rules]).refusals).toEqual(
      ['--same', '--merge'].map(
        (option) => `${option} i-1: several documents have it. Say which is meant: charter:i-1 or rules:i-1.`,
      ),
    );
  });
});

describe('an editor who has renamed a section', () => {
  const [one, two, three] = [words(1), words(2), words(3)];
  /** Returns where the paragraphs of the charter went between two of its texts. */
  const went = (before: Text, after: Text, address = 'charter/i/') => {
    const entries = accepted([], before);
    const alignment = alignIds(entries, paragraphsOf(after), NO_DECISIONS);
    const other: SuggestedDocument = { id: 'rules', entries: [], alignment: alignIds([], [], NO_DECISIONS) };
    return whereParagraphsWent([other, { id: 'charter', entries, alignment }])(address);
  };

  test('is told which section has most of its paragraphs, and how many of them', () => {
    expect(went({ i: [one, two, three] }, { ii: [one], iii: [two, three] })).toEqual({
      to: 'charter/iii/',
      why: ': 2 of its 3 paragraphs are there',
    });
    expect(went({ i: [one, two], ii: [three] }, { iii: [one, two], ii: [three] })).toEqual({
      to: 'charter/iii/',
      why: ': 2 of its 2 paragraphs are there',
    });
  });

  test('is told that the section is gone if none of its paragraphs is there', () => {
    expect(went({ i: [one], ii: [two] }, { ii: [two] })).toBe('gone');
  });

  test.each(['terms/berth/', 'rules/i/', 'charter/', 'charter/iii/'])(
    'is told nothing of %s, which had no paragraphs',
    (address) => {
      expect(went({ i: [one], ii: [two] }, { ii: [one, two] }, address)).toBeUndefined();
    },
  );

  test('is not told of paragraphs that were withdrawn before', () => {
    const first = accepted([], { i: [one, two], ii: [three] });
    const entries = accepted(first, { i: [one], ii: [three] });
    const alignment = alignIds(entries, paragraphsOf({ iii: [one], ii: [three] }), NO_DECISIONS);
    expect(whereParagraphsWent([{ id: 'charter', entries, alignment }])('charter/i/')).toEqual({
      to: 'charter/iii/',
      why: ': 1 of its 1 paragraphs are there',
    });
  });
});
