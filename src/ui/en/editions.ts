/** On the editions of a document, and what changed between them. */
import { pluralIn } from '../plural.ts';
import type { Around, Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  editions: 'Editions',
  current: 'current',
  /** Of an edition, by the day on which it was published. */
  edition: (day: string) => `Edition of ${day}`,
  /** On every page of a former edition. */
  notCurrent: (day: string) => `This is the edition of ${day}, which is no longer current.`,
  /** Leads from a page of a former edition to the same in the current one. */
  readCurrent: 'Read it in the current edition',
  /** Names the list of a section's passages with their numbers of today. */
  today: 'These passages today',
  /** What became of a passage: "Article 10 is Article 9 today: only renumbered". */
  isToday: <Part>(label: string, now: Part, change: string): Sentence<Part> => [`${label}: `, now, ` (${change})`],
  isGone: (label: string) => `${label}: gone`,
  whatChanged: 'What changed',
  description: (title: string) =>
    `What changed between the editions of ${title}: what is only renumbered, and what is new.`,
  /** A step: from the edition of one day to that of another. */
  from: (before: string, after: string) => `From ${before} to ${after}`,
  /** The kinds of change, in the plural. */
  kinds: {
    unchanged: 'unchanged',
    renumbered: 'only renumbered',
    moved: 'moved',
    reworded: 'reworded',
    new: 'new',
    gone: 'gone',
  },
  /** After "gone": the passage that took its words in. */
  mergedInto: <Part>(into: Part): Sentence<Part> => ['(now part of ', into, ')'],
  /** Explains what is counted. */
  counting:
    'Counted are articles and other passages with a number of their own, each with all that stands in it; a passage without a number counts by itself.',
  /** Leads to the changes of a section since an edition. */
  since: (day: string) => `Changes since ${day}`,
  changesSince: (section: string, day: string) => `${section}: changes since ${day}`,
  /** Names the links to these. */
  showChanges: 'Show changes since',
  /** Says how a text with changes is to be read. */
  legend: <Part>(gone: Part, added: Part): Sentence<Part> => [
    'Words that are gone are ',
    gone,
    ', words that came are ',
    added,
    '. Only the later text is copied.',
  ],
  struckOut: 'struck out',
  underlined: 'underlined',
  /** Before words that went or came, for readers who listen to the page. */
  gone: ' [gone:] ',
  added: ' [new:] ',
  end: ' [end] ',
  sideBySide: 'Side by side',
  beside: (section: string, before: string, after: string) => `${section}: ${before} beside ${after}`,
  /** Leads to the same two editions in the order of the other one. */
  swap: (day: string) => `In the order of the edition of ${day}`,
  notInEdition: 'Not in this edition',
  noneChanged: 'Nothing in this section has changed.',
  passages: (count: number) => `${count} ${plural(count, { one: 'passage', other: 'passages' })}`,
  /** Leads to the history of a passage. */
  itsHistory: 'history',
  /** Names a passage's history on its own page. */
  history: 'In the editions',
  /** On the page of a passage whose number of today is not the one it was born with; `now` is missing if it is gone. */
  otherNumber: <Part>(born: string, day: string, now: string | undefined, link: Around<Part>): Sentence<Part> => [
    `This passage was ${born} in the edition of ${day}, and has kept this address. ${now === undefined ? '' : `It is ${now} today. `}`,
    link(`The ${born} of today`),
    ' is another passage.',
  ],
  /** On the page of a passage whose number another one was born with. */
  formerNumber: <Part>(label: string, day: string, link: Around<Part>): Sentence<Part> => [
    `In the edition of ${day}, ${label} was `,
    link('another passage'),
    '.',
  ],
  /** In citations, after the title of a document that has several editions. */
  asOf: (day: string) => `as of ${day}`,
};
