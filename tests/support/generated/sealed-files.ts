/** Changes to sealed files by somebody who can seal them again. */
import { formatLockFile, type IdEntry, readLockFile, type UnsealedEntry } from '../../../src/core/ids/lock-file.ts';
import { type AddressEntry, formatAddressFile, readAddressFile } from '../../../src/core/published/address-file.ts';
import { DAY } from '../editions.ts';
import type { Choices, Content } from './content.ts';
import { WORDINGS } from './wordings.ts';

const IDS = [
  'i-1',
  'i-2',
  'ii-1',
  'opening-1',
  'article-1-1',
  'i-figure-1',
  'i-4a',
  'terms-1',
  'main',
  'note-berth',
  'x',
];
const SECTIONS = ['i', 'ii', 'opening', 'article-1', 'annex-i', 'recitals', 'full', 'map', 'old', '__proto__', '../x'];

/** Changes an entry of a file of paragraph ids. */
export function changeIds(content: Content, choose: Choices): void {
  const files = [...content.keys()].filter((name) => name.endsWith('/paragraphs.lock.json'));
  if (files.length === 0) return;
  const name = choose.of(files);
  const text = content.get(name)?.toString('utf8') ?? '';
  const slugs = [...content.keys()].map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
  const read = readLockFile(text, slugs);
  if ('faults' in read || read.entries.length === 0) return;
  const entries: UnsealedEntry[] = [...read.entries];
  const at = choose.below(entries.length);
  const entry = choose.of(read.entries);
  const other = choose.of(read.entries);
  const { id, section, formerly, numbers, text: words } = entry;
  const official = numbers === undefined ? {} : { numbers };
  const plain = { id, section, formerly, ...official, text: words };
  const put = (changed: UnsealedEntry) => entries.splice(read.entries.indexOf(entry), 1, changed);
  choose.of([
    () => put({ ...entry, id: choose.of(IDS) }),
    () => put({ ...entry, id: other.id }),
    () => {
      put({ ...entry, id: other.id });
      entries.splice(read.entries.indexOf(other), 1, { ...other, id });
    },
    () => put({ ...entry, section: choose.of(SECTIONS) }),
    () => put({ ...entry, section: other.section }),
    () => put({ ...entry, formerly: [choose.of(SECTIONS)] }),
    () => put({ ...entry, formerly: [other.section] }),
    () => put({ ...entry, text: `${words}${choose.of(WORDINGS)}` }),
    () => put({ ...entry, text: other.text }),
    () => put({ ...entry, numbers: choose.of([['1'], ['2', 'b'], ['<b>'], ['']]) }),
    () => put(without(entry)),
    () => put({ ...plain, state: 'withdrawn', on: choose.of([DAY, '2999-01-01']) }),
    () => put({ ...plain, state: 'merged', into: other.id }),
    () => entries.push({ ...plain, id: choose.of(IDS), text: choose.of(WORDINGS), state: 'withdrawn', on: DAY }),
    () => entries.push({ ...plain, id: choose.of(IDS), section: other.section, state: 'merged', into: id }),
    () => entries.splice(at, 1),
    () => entries.splice(at, 0, ...entries.splice(choose.below(entries.length), 1)),
    () => entries.reverse(),
  ])();
  content.set(name, Buffer.from(formatLockFile(entries)));
}

/** Turns an entry into that of a paragraph without an official number. */
function without(entry: IdEntry): UnsealedEntry {
  const { id, section, formerly, text } = entry;
  return { id, section, formerly, text, state: 'stands' };
}

const ADDRESSES = [
  ...['charter/', 'charter/i/', 'charter/old/', 'old/', 'old/i/', 'old/full/', 'terms/berth/', 'terms/old/'],
  ...['terms/', 'about/', 'search/', 'harbour-code/full/', 'harbour-code/map/', 'harbour-code/facts/', 'x/y/', 'x/'],
  ...['harbour-charter/', 'harbour-charter/old/', 'lights-plan/i/', 'pagefind/', 'terms/table/', '404/'],
];

/** Changes an entry of the file of addresses. */
export function changeAddresses(content: Content, choose: Choices): void {
  const read = readAddressFile(content.get('addresses.lock.json')?.toString('utf8') ?? '');
  if ('faults' in read || read.entries.length === 0) return;
  const entries: AddressEntry[] = [...read.entries];
  const at = choose.below(entries.length);
  const entry = choose.of(read.entries);
  const { address } = entry;
  const other = choose.of(read.entries);
  const ids = choose.of([{}, ...[0, 1, 45, 1000].map((count) => ({ ids: count }))]);
  choose.of([
    () => entries.splice(at, 1),
    () => entries.push({ address: choose.of(ADDRESSES), state: 'gone', on: DAY, ...ids }),
    () => entries.push({ address: choose.of(ADDRESSES), state: 'moved', to: address }),
    () => entries.push({ address: choose.of(ADDRESSES), state: 'moved', to: choose.of(ADDRESSES) }),
    () => entries.push({ address: choose.of(ADDRESSES), state: 'stands', ...ids }),
    () => entries.splice(at, 1, { ...entry, ...ids }),
    () => entries.splice(at, 1, { address, state: 'moved', to: other.address }),
    () => entries.splice(at, 1, { address, state: 'gone', on: DAY }),
    () => entries.splice(at, 1, { address: choose.of(ADDRESSES), state: 'stands', ...ids }),
  ])();
  content.set('addresses.lock.json', Buffer.from(formatAddressFile(entries)));
}
