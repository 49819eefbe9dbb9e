/** Changes to readers' own notes. */
import type { Planted } from './planted.ts';

const ROOM = 'features/own-notes/';
const FILES = ['unit/own-notes-files.test.ts', 'unit/own-notes-backup.test.ts'] as const;
const FOLLOW = ['unit/own-notes-follow.test.ts'] as const;
const STORE = ['unit/own-notes-store.test.ts', 'unit/own-notes-journal.test.ts'] as const;

export const OWN_NOTES: readonly Planted[] = [
  {
    what: 'two notes on other words of one paragraph are taken for one, so that one is lost',
    file: `${ROOM}store/merge.ts`,
    from: 'page, targets, kind, words, made, changed]);',
    to: 'page, targets.map(({ paragraph }) => paragraph), kind, words, made, changed]);',
    tests: FILES,
  },
  {
    what: 'a note without the tags that another edition has given it',
    file: `${ROOM}store/merge.ts`,
    from: ' && isSame(value, note);',
    to: ';',
    tests: FILES,
  },
  {
    what: 'a note on the first of several places with as much context',
    file: `${ROOM}find-in-context.ts`,
    from: 'isOnly && best.start !== -1',
    to: 'best.start !== -1',
    tests: FOLLOW,
  },
  {
    what: 'a note on the first of several places',
    file: `${ROOM}find-in-context.ts`,
    from: 'if (context < best.context) continue;',
    to: 'if (best.start !== -1) continue;',
    tests: FOLLOW,
  },
  {
    what: 'a note on words of which twelve letters are the same',
    file: `${ROOM}anchor.ts`,
    from: 'const SURE = 24;',
    to: 'const SURE = 12;',
    tests: FOLLOW,
  },
  {
    what: 'the first place of a note on several paragraphs, without the last',
    file: `${ROOM}own-note.ts`,
    from: "return [...new Set(labels)].join(' – ');",
    to: "return labels[0] ?? '';",
    tests: FILES,
  },
  {
    what: 'the place that a note had then for the one that it has now',
    file: `${ROOM}client/list-entry.ts`,
    from: 'now?.label ?? label',
    to: 'label',
    tests: ['browser/own-notes-kept.test.ts'],
    only: 'finds them by document',
  },
  {
    what: 'a note that has been changed, without what it said before',
    file: `${ROOM}store/journal.ts`,
    from: 'put: [...put, ...replaced]',
    to: 'put',
    tests: STORE,
  },
  {
    what: 'the last version of a note, deleted in place of the oldest',
    file: `${ROOM}store/journal.ts`,
    from: '(pastOf(b.replaced) ?? 0) - (pastOf(a.replaced) ?? 0)',
    to: '(pastOf(a.replaced) ?? 0) - (pastOf(b.replaced) ?? 0)',
    tests: STORE,
  },
  {
    what: 'the words of one tab over those of another',
    file: `${ROOM}store/changes.ts`,
    from: 'stored === undefined || isSame(readOwnNote(stored), before)',
    to: 'true',
    tests: STORE,
  },
  {
    what: 'a version that is taken back in place of what is there now, without a trace of this',
    file: `${ROOM}store/journal.ts`,
    from: 'former !== undefined && !isSameButTime(former, value)',
    to: 'former !== undefined && remove.length === 0 && !isSameButTime(former, value)',
    tests: STORE,
  },
];
