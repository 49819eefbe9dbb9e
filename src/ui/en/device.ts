/** What the site keeps on the reader's device, and how to clear it. `place` is the name by which the browser keeps it. */
import type { Around, Sentence } from '../sentence.ts';

export const words = {
  preferences: <Part>(place: string, code: Around<Part>): Sentence<Part> => [
    'what you chose in the reading settings, and your citation style (',
    code(place),
    ' in local storage)',
  ],
  places: <Part>(place: string, code: Around<Part>): Sentence<Part> => [
    'where you stopped reading each document (',
    code(place),
    ' in local storage)',
  ],
  matches: <Part>(place: string, code: Around<Part>): Sentence<Part> => [
    'the matches of your last search, until the tab is closed (',
    code(place),
    ' in session storage)',
  ],
  ownNotes: <Part>(place: string, code: Around<Part>): Sentence<Part> => [
    'your own highlights and notes (',
    code(place),
    ' in IndexedDB), and when you last saved a copy of them',
  ],
  pages:
    'the documents that you read, with their terms and a search in them, for reading offline (a service worker and its caches)',
  keep: 'Keep documents that I read for reading offline',
  /** The ways to have them kept. */
  whenCheap: 'unless the connection is slow or paid by the amount',
  always: 'on any connection',
  never: 'never',
  clear: 'Clear everything kept here',
};
