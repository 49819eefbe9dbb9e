import { describe, expect, onTestFinished, test } from 'vitest';
import { formatLockFile, readLockFile } from '../../src/core/ids/lock-file.ts';
import { SECTIONS } from '../support/editions.ts';
import { Folder } from '../support/publication.ts';

/** Makes a sealed registry, as the tool writes it, from entries that the tool would never write. */
const sealed = (...entries: Parameters<typeof formatLockFile>[0]) => formatLockFile(entries);
const entry = { section: 'i', formerly: [], text: 'Words.', state: 'stands' as const };

describe('an editor learns which entry has a fault, and how to mend it', () => {
  const faultsOf = (text: string) => {
    const read = readLockFile(text, SECTIONS);
    return 'faults' in read ? read.faults.map(({ entry: id, message }) => `${id ?? '-'}: ${message}`) : [];
  };

  test.each([
    ['JSON that cannot be read', '{ "paragraphs": [', /^-: Found JSON that cannot be read .* Restore the file/],
    [
      'a field that is missing',
      sealed({ ...entry, id: 'i-1' }).replace(/ *"hash".*\n/, ''),
      /^i-1: Found a lock file that is not as it was written, at "paragraphs\.0\.hash"/,
    ],
    [
      'words edited by hand',
      sealed({ ...entry, id: 'i-1' }).replace('Words.', 'Word.'),
      /^i-1: Found the entry i-1 edited by hand/,
    ],
    [
      'a state edited by hand',
      sealed({ ...entry, id: 'i-1' }).replace('"section": "i"', '"section": "ii"'),
      /^i-1: Found the entry i-1 edited by hand/,
    ],
    [
      'an id with a space',
      sealed({ ...entry, id: 'i 1' }),
      /^i 1: Found a lock file that is not as it was written, at "paragraphs\.0\.id"/,
    ],
    ['an id given twice', sealed({ ...entry, id: 'i-1' }, { ...entry, id: 'i-1' }), /^i-1: Found the id i-1 twice/],
    [
      'a merger that points nowhere',
      sealed({ ...entry, id: 'i-1', state: 'merged', into: 'i-9' }),
      /^i-1: Found i-1 merged into i-9, which is no paragraph/,
    ],
    [
      'mergers in a circle',
      sealed(
        { ...entry, id: 'i-1', state: 'merged', into: 'i-2' },
        { ...entry, id: 'i-2', state: 'merged', into: 'i-1' },
      ),
      /^i-1: Found paragraphs merged in a circle: i-1 → i-2 → i-1/,
    ],
    [
      'a move to a section that is not there',
      sealed({ ...entry, id: 'i-1', section: 'vi' }),
      /^i-1: .*section "vi", which document\.yaml does not list/,
    ],
  ])('%s', (_, text, message) => {
    expect(faultsOf(text).join('\n')).toMatch(message);
  });

  test('an entry removed by hand', () => {
    const two = JSON.parse(sealed({ ...entry, id: 'i-1' }, { ...entry, id: 'i-2' }));
    two.paragraphs.pop();
    expect(faultsOf(JSON.stringify(two)).join()).toMatch(
      /^-: Found entries added, removed or put in another order by hand/,
    );
  });
});

test('an editor gets a fault for a term with the address of a former paragraph', () => {
  const folder = new Folder();
  onTestFinished(() => folder.remove());
  const file = 'documents/charter/paragraphs.lock.json';
  folder.change(file, (text) => {
    const read = readLockFile(text, ['opening', 'i']);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    return sealed(...read.entries, { ...entry, id: 'note-berth', state: 'withdrawn', on: '2026-11-25' });
  });
  folder.accept();
  expect(folder.faults()).toContain(
    `${file}\n  Found the id note-berth of a paragraph that is gone, whose line would have the address "#note-berth", that of the note on the term "berth".`,
  );
});
