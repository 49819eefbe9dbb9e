/** The report on changed addresses. */
import { describe, expect, test } from 'vitest';
import type { AddressEntry } from '../../src/core/published/address-file.ts';
import {
  type AddressDecisions,
  compareAddresses,
  type CurrentAddress,
  NO_ADDRESS_DECISIONS,
} from '../../src/core/published/changes.ts';
import { TODAY, stands, gone, moved, PUBLISHED } from '../support/address-entries.ts';

/** Makes the addresses of a content. */
const content = (...addresses: readonly (string | CurrentAddress)[]): CurrentAddress[] =>
  addresses.map((one) => (typeof one === 'string' ? { address: one } : one));

const ALL = content({ address: 'charter/', ids: 3 }, 'charter/i/', 'charter/ii/', 'terms/berth/', 'terms/quay/');

const without = (...addresses: readonly string[]) => ALL.filter(({ address }) => !addresses.includes(address));

function decide(decisions: { moved?: Record<string, string>; gone?: readonly string[] }): AddressDecisions {
  return { moved: new Map(Object.entries(decisions.moved ?? {})), gone: new Set(decisions.gone) };
}

const compare = (
  current: readonly CurrentAddress[],
  decisions: AddressDecisions = NO_ADDRESS_DECISIONS,
  published: readonly AddressEntry[] = PUBLISHED,
) => compareAddresses(published, current, decisions, TODAY);

describe('an editor', () => {
  test('gets no report if nothing has changed', () => {
    expect(compare(ALL)).toEqual({
      entries: PUBLISHED,
      changes: [],
      fresh: [],
      questions: [],
      suggested: [],
      refusals: [],
    });
  });

  test('sees new addresses, and the number of ids that a document has now', () => {
    const { entries, changes, fresh, questions } = compare([
      ...content({ address: 'charter/', ids: 5 }, 'law/'),
      ...without('charter/'),
    ]);
    expect([changes, fresh]).toEqual([['new        law/'], ['law/']]);
    expect(questions).toEqual([]);
    expect(entries[0]).toEqual(stands('charter/', 5));
    expect(entries.at(-1)).toEqual(stands('law/'));
  });

  test('must decide about a missing address, and sees the most similar new one', () => {
    const { questions, entries } = compare([
      ...without('terms/berth/', 'charter/ii/'),
      ...content('terms/berths/', 'terms/mole/', 'charter/annex/'),
    ]);
    expect(questions).toEqual([
      [
        'undecided  charter/ii/ was published and is not in the content any more. Put it back, or say what became of it:',
        '             --moved charter/ii=charter/annex   that is its address now',
        '             --gone charter/ii   it was taken out',
      ].join('\n'),
      expect.stringContaining('--moved terms/berth=terms/berths  '),
    ]);
    expect(entries).toEqual(expect.arrayContaining(PUBLISHED));
  });

  test('must decide about a document once for all of its pages', () => {
    expect(compare(content('terms/berth/', 'terms/quay/')).questions).toEqual([
      expect.stringMatching(
        /^undecided {2}charter\/ was published \(and 2 pages below it\) and .*--moved charter=<address> /s,
      ),
    ]);
    const small = [stands('charter/'), stands('charter/i/'), stands('charters/')];
    expect(compare(content('charters/'), NO_ADDRESS_DECISIONS, small).questions).toEqual([
      expect.stringContaining('charter/ was published (and a page below it) and'),
    ]);
  });

  test('need not decide about pages of a withdrawn document, nor about those that moved or were removed before', () => {
    const hiding = content({ address: 'charter/', hidesOthers: true }, 'terms/berth/', 'terms/quay/');
    expect(compare(hiding)).toMatchObject({ questions: [], changes: [] });
    const before = [...PUBLISHED, gone('terms/mole/'), moved('terms/pier/', 'terms/quay/')];
    expect(compare(ALL, NO_ADDRESS_DECISIONS, before)).toEqual({
      entries: before,
      changes: [],
      fresh: [],
      questions: [],
      suggested: [],
      refusals: [],
    });
  });

  test('who says that an address moved or is gone sees it in the report and in the file', () => {
    const decisions = decide({ moved: { 'charter/ii/': 'charter/i/' }, gone: ['terms/quay/'] });
    const { entries, changes, questions, refusals } = compare(without('charter/ii/', 'terms/quay/'), decisions);
    expect(changes).toEqual(['moved      charter/ii/ to charter/i/', 'gone       terms/quay/']);
    expect([questions, refusals]).toEqual([[], []]);
    expect(entries.filter(({ state }) => state !== 'stands')).toEqual([
      moved('charter/ii/', 'charter/i/'),
      { ...gone('terms/quay/', TODAY), ids: undefined },
    ]);
  });

  test('who renames a document also moves the pages that the new one has, and must decide about the others', () => {
    const now = content({ address: 'law/', ids: 3 }, 'law/i/', 'terms/berth/', 'terms/quay/');
    const { entries, questions, refusals } = compare(now, decide({ moved: { 'charter/': 'law/' } }));
    expect(refusals).toEqual([]);
    expect(entries.slice(0, 3)).toEqual([
      moved('charter/', 'law/'),
      moved('charter/i/', 'law/i/'),
      stands('charter/ii/'),
    ]);
    expect(questions).toEqual([expect.stringContaining('charter/ii/ was published and')]);
  });

  test('who removes a document removes its pages, and the number of its ids stays in the file', () => {
    const { entries } = compare(content('terms/berth/', 'terms/quay/'), decide({ gone: ['charter/'] }));
    expect(entries.slice(0, 3)).toMatchObject([
      { ...gone('charter/', TODAY), ids: 3 },
      gone('charter/i/', TODAY),
      gone('charter/ii/', TODAY),
    ]);
  });

  test('can change a decision later, and repeating one changes nothing', () => {
    const before = [...PUBLISHED, gone('terms/mole/'), moved('terms/pier/', 'terms/quay/')];
    const changesOf = (decisions: AddressDecisions) => compare(ALL, decisions, before).changes;
    expect(changesOf(decide({ gone: ['terms/mole/'], moved: { 'terms/pier/': 'terms/quay/' } }))).toEqual([]);
    expect(changesOf(decide({ moved: { 'terms/mole/': 'terms/quay/' } }))).toEqual([
      'moved      terms/mole/ to terms/quay/',
    ]);
    expect(changesOf(decide({ moved: { 'terms/pier/': 'terms/berth/' } }))).toEqual([
      'moved      terms/pier/ to terms/berth/',
    ]);
    expect(changesOf(decide({ gone: ['terms/pier/'] }))).toEqual(['gone       terms/pier/']);
  });

  test('who restores an address that was gone or had moved sees so in the report', () => {
    const before = [...PUBLISHED.slice(0, 3), gone('terms/berth/'), moved('terms/quay/', 'charter/')];
    const { changes, entries } = compare(ALL, NO_ADDRESS_DECISIONS, before);
    expect(changes).toEqual([
      'back       terms/berth/, gone since 2025-01-01, stands again',
      'back       terms/quay/, which led to charter/, stands again',
    ]);
    expect(entries.slice(3)).toEqual([stands('terms/berth/'), stands('terms/quay/')]);
  });
});

describe('an editor cannot', () => {
  const LAW = content({ address: 'law/', ids: 3 });
  const refused = (
    current: readonly CurrentAddress[],
    decisions: Parameters<typeof decide>[0],
    published: readonly AddressEntry[] = PUBLISHED,
  ) => compare(current, decide(decisions), published).refusals;

  test('decide about an address that was never published or is in the content', () => {
    expect(refused(ALL, { gone: ['terms/birth/'] })).toEqual([
      'terms/birth was never published. Did you mean terms/berth?',
    ]);
    expect(refused(content('terms/quay/'), { gone: ['law/'] }, [stands('terms/quay/')])).toEqual([
      'law was never published.',
    ]);
    expect(refused(ALL, { gone: ['terms/berth/'] })).toEqual(['terms/berth is still in the content. Remove it first.']);
  });

  test('say that one address both moved and is gone', () => {
    expect(
      refused(without('terms/berth/'), { gone: ['terms/berth/'], moved: { 'terms/berth/': 'terms/quay/' } }),
    ).toEqual(['terms/berth cannot both have moved and be gone.']);
  });

  test('move an address to one that does not exist or is of another kind', () => {
    expect(refused(without('terms/berth/'), { moved: { 'terms/berth/': 'terms/quai/' } })).toEqual([
      '--moved terms/berth=terms/quai: the content has no terms/quai. Did you mean terms/quay?',
    ]);
    expect(refused(without('terms/berth/', 'terms/quay/'), { moved: { 'terms/berth/': 'terms/mole/' } })).toEqual([
      '--moved terms/berth=terms/mole: the content has no terms/mole.',
    ]);
    const kinds = 'a term can become another term, a section another section or a document.';
    expect(refused(without('terms/berth/'), { moved: { 'terms/berth/': 'charter/i/' } })).toEqual([
      `--moved terms/berth=charter/i: ${kinds}`,
    ]);
    expect(refused(without('charter/ii/'), { moved: { 'charter/ii/': 'terms/quay/' } })).toEqual([
      `--moved charter/ii=terms/quay: ${kinds}`,
    ]);
    expect(refused(without('charter/ii/'), { moved: { 'charter/ii/': 'charter/' } })).toEqual([]);
  });

  test('turn a document into a published one, into a page, or two into one, or leave its ids behind', () => {
    const terms = content('terms/berth/', 'terms/quay/');
    const onlyNew = expect.stringMatching(
      /^--moved charter=\S+: a document takes the ids .* only become one that is new\./,
    );
    const before = [...PUBLISHED, stands('law/', 3), stands('rules/', 1)];
    expect(refused([...terms, ...LAW, ...content('rules/')], { moved: { 'charter/': 'law/' } }, before)).toEqual([
      onlyNew,
    ]);
    expect(refused([...terms, ...LAW, ...content('law/i/')], { moved: { 'charter/': 'law/i/' } })).toEqual([onlyNew]);
    const rules = [...PUBLISHED, stands('rules/', 1)];
    expect(refused([...terms, ...LAW], { moved: { 'charter/': 'law/', 'rules/': 'law/' } }, rules)).toEqual([
      '--moved charter=law: two documents cannot become one.',
      '--moved rules=law: two documents cannot become one.',
    ]);
    const fewer = [...terms, ...content({ address: 'law/', ids: 2 })];
    expect(refused(fewer, { moved: { 'charter/': 'law/' } })).toEqual([
      '--moved charter=law: its paragraphs.lock.json must come along, with the 3 ids that were published. Restore it from version control.',
    ]);
    expect(refused([...terms, ...content('law/')], { moved: { 'charter/': 'law/' } })).toHaveLength(1);
    expect(refused([...terms, ...LAW], { moved: { 'charter/': 'law/' } })).toEqual([]);
  });

  test('give something new an address that leads elsewhere', () => {
    const before = [...PUBLISHED, moved('terms/pier/', 'terms/quay/')];
    expect(compare([...ALL, ...content('terms/pier/')], NO_ADDRESS_DECISIONS, before).refusals).toEqual([
      'terms/pier/ has led to terms/quay/ and goes on doing so: published addresses keep their meaning. Give the new term another name.',
    ]);
    // Its target is gone, or is the same thing under its old name.
    const renamedBack = compare(
      [...without('terms/quay/'), ...content('terms/pier/')],
      decide({ moved: { 'terms/quay/': 'terms/pier/' } }),
      before,
    );
    expect(renamedBack.refusals).toEqual([]);
    expect(renamedBack.entries).toContainEqual(moved('terms/quay/', 'terms/pier/'));
  });
});
