/** A note of a made-up publication, as the engine reads it. */
import { splitterFor } from '../../src/core/languages/split.ts';
import { readTermNote } from '../../src/core/markdown/note.ts';
import { knownPlaces } from '../../src/core/markdown/places.ts';

/** The parts that notes may have. */
export const PARTS = [
  { id: 'text', heading: 'In the text', ofTheText: true, sourced: false, dated: false },
  { id: 'law', heading: 'In law', ofTheText: true, sourced: false, dated: false },
  { id: 'practice', heading: 'In practice', ofTheText: false, sourced: true, dated: false },
  { id: 'origin', heading: 'Origin', ofTheText: false, sourced: true, dated: true },
  { id: 'open', heading: 'Main', ofTheText: false, sourced: false, dated: false },
] as const;

/** A place that notes may name. */
const place = { document: 'charter', section: 'i', id: 'i-1', label: 'I.1' };

/** All places that notes may name. */
export const PLACES = knownPlaces(
  [
    { id: 'charter', name: 'The charter', nameLanguage: 'en', language: 'en', sections: [{ label: 'I' }] },
    { id: 'ilan', name: 'Declaration', nameLanguage: 'en', language: 'ar', sections: [{ label: 'أ' }] },
    {
      id: 'xianzhang',
      name: '宪章',
      nameLanguage: 'zh-Hans',
      language: 'zh-Hans',
      sections: [{ label: '一' }, { label: 'I' }],
    },
  ],
  [
    place,
    { ...place, document: 'xianzhang', id: 'yi-4', section: 'yi', label: '一.4' },
    { ...place, document: 'ilan', id: 'alif-2', section: 'alif', label: 'أ.2' },
    { ...place, id: 'i-2', label: 'I.2' },
    { ...place, document: 'xianzhang', section: 'i', label: 'I.1' },
  ],
);

/** The language of the notes is English, with words in Chinese. */
export const OWN = { language: 'en', split: splitterFor('en', ['zh']), corpora: [], term: 'berth' };

/** Reads a note whose term lists that many sources, the first on line 5 of the file. */
export function read(body: string, sources = 0) {
  const positions = Array.from({ length: sources }, (_, index) => ({ file: 'n.mdx', line: index + 5, column: 3 }));
  return readTermNote(body, { file: 'n.mdx', sources: positions, parts: PARTS, places: PLACES, ...OWN });
}

/** Returns the faults of a note that an editor sees: `file:line:column message`. */
export const faultsOf = (body: string, sources = 0) =>
  read(body, sources).faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
