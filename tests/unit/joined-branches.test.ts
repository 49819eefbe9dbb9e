/** What an editor gets of the ids and addresses of two merged branches, without git. */
import { describe, expect, test } from 'vitest';
import { joinAddressFiles, joinLockFiles, type OtherBranch } from '../../src/core/acceptance/branches.ts';
import { formatLockFile } from '../../src/core/ids/lock-file.ts';
import { formatAddressFile } from '../../src/core/published/address-file.ts';
import { accepted, type Text } from '../support/editions.ts';

const BERTH = 'A berth is kept for one night.';
const BOATS = 'Fishing boats come first.';
const FERRIES = 'Ferries have a quay of their own.';

const lockOf = (text: Text) => formatLockFile(accepted([], text));
const other = (text: string, base: string | undefined): OtherBranch => ({ commit: '1a2b3c4', text, base });
const NONE: ReadonlySet<string> = new Set();

describe('an editor who merges two branches', () => {
  test('reads which words an id has on each of them, and what to do', () => {
    const here = lockOf({ i: [BERTH, BOATS] });
    const { text, added, clashes } = joinLockFiles(
      here,
      [other(lockOf({ i: [BERTH, FERRIES] }), lockOf({ i: [BERTH] }))],
      NONE,
    );
    expect([text, added]).toEqual([here, []]);
    expect([...clashes]).toEqual([
      [
        'i-2',
        `i-2 was given to two paragraphs, on two branches, and can only go on naming one:
    here       ${BOATS}
    1a2b3c4    ${FERRIES}
    If the one here was published, add --keep i-2; the other gets a new id. Otherwise take that branch’s file
    first: git checkout 1a2b3c4 -- <this file>`,
      ],
    ]);
  });

  test('is told of an id that both have given although there was no file before', () => {
    const { clashes } = joinLockFiles(lockOf({ i: [BOATS] }), [other(lockOf({ i: [FERRIES] }), undefined)], NONE);
    expect([...clashes.keys()]).toEqual(['i-1']);
  });

  test.each([
    ['had before they parted, even if one of them has other words', [BERTH], [BERTH], ['A berth is kept.'], []],
    ['have given to the same words', [BERTH, BOATS], [BERTH], [BERTH, BOATS], []],
    ['have given to other words, if the editor keeps the one here', [BERTH, BOATS], [BERTH], [BERTH, FERRIES], ['i-2']],
  ])('is not asked about an id that they %s', (_, here, base, there, keeps) => {
    const present = lockOf({ i: here });
    expect(joinLockFiles(present, [other(lockOf({ i: there }), lockOf({ i: base }))], new Set(keeps))).toEqual({
      text: present,
      added: [],
      clashes: new Map(),
    });
  });

  test('keeps the ids of all other branches, each once, after those here', () => {
    const here = lockOf({ i: [BERTH] });
    const [two, three] = [lockOf({ i: [BERTH, BOATS] }), lockOf({ i: [BERTH, BOATS, FERRIES] })];
    const joined = joinLockFiles(here, [other(two, here), other(three, here)], NONE);
    expect(joined).toEqual({ text: three, added: ['i-2', 'i-3'], clashes: new Map() });
  });

  test('keeps the addresses of all other branches, each once, and what is said here of one that both have', () => {
    const stands = (address: string) => ({ address, state: 'stands' }) as const;
    const [berth, pier, quay] = [stands('terms/berth/'), stands('terms/pier/'), stands('terms/quay/')];
    const own = [{ ...berth, state: 'moved', to: 'terms/mooring/' } as const, stands('terms/mooring/')];
    const here = formatAddressFile(own);
    const others = [
      [berth, pier],
      [berth, pier, quay],
    ].map((entries) => other(formatAddressFile(entries), here));
    const { text, added, clashes } = joinAddressFiles(here, others);
    expect(added).toEqual(['terms/pier/', 'terms/quay/']);
    expect(text).toBe(formatAddressFile([...own, pier, quay]));
    expect(clashes.size).toBe(0);
  });

  test('keeps the file here letter by letter if the others have nothing more, or cannot be read', () => {
    const written = `${formatAddressFile([{ address: 'terms/berth/', state: 'stands' }])}\n`;
    for (const text of [written, 'no JSON'])
      expect(joinAddressFiles(written, [other(text, undefined)])).toEqual({
        text: written,
        added: [],
        clashes: new Map(),
      });
    const lock = `${lockOf({ i: [BERTH] })}\n`;
    expect(joinLockFiles(lock, [other(lock, lock)], NONE).text).toBe(lock);
    expect(joinLockFiles('no JSON', [other(lock, undefined)], NONE).added).toEqual(['i-1']);
  });
});
