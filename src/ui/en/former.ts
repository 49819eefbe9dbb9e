/** On the pages at addresses where something else once stood. */
import type { Sentence } from '../sentence.ts';

export const words = {
  headings: { moved: 'Moved', gone: 'Taken out', withdrawn: 'Withdrawn' },
  description: 'What once stood at this address, and where to go on.',
  /** @param link to what stood here, at its address now */
  moved: <Part>(link: Part): Sentence<Part> => ['What stood at this address is now at another: ', link, '.'],
  gone: (day: string) => `What stood at this address was taken out on ${day}.`,
  withdrawn: <Part>(title: Part, day: string, by: string): Sentence<Part> => [
    title,
    ` stood at this address. It was withdrawn on ${day} by ${by}.`,
  ],
  /** @param link to another document */
  instead: <Part>(link: Part): Sentence<Part> => ['In its place, read ', link, '.'],
};
