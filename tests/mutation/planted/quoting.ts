/** Changes to what is said of files that quote the documents. */
import type { Planted } from './planted.ts';

const FILES = ['unit/quoting-files.test.ts'] as const;
const PASTED = ['unit/pasted-passages.test.ts'] as const;
const OWN = ['unit/own-words-in-marks.test.ts'] as const;
const LANGUAGES = ['unit/places-across-languages.test.ts'] as const;

export const QUOTING: readonly Planted[] = [
  {
    what: 'a passage that has moved as one that is there',
    file: 'quoting/check-links.ts',
    from: 'here.section.id !== section',
    to: 'here.section.id === undefined',
    tests: FILES,
  },
  {
    what: 'a passage that is gone as one that never was',
    file: 'quoting/check-links.ts',
    from: "verdict: 'gone'",
    to: "verdict: 'unknown'",
    tests: FILES,
  },
  {
    what: 'links to another site as links to this one',
    file: 'quoting/check-links.ts',
    from: 'base.origin !== origin ||',
    to: '',
    tests: FILES,
  },
  {
    what: 'a quotation one page too early',
    file: 'quoting/check-file.ts',
    from: 'pages[ends.findIndex((end) => end > at)]',
    to: 'pages[ends.findIndex((end) => end > at) - 1]',
    tests: FILES,
  },
  {
    what: 'a quotation of another passage as one of the passage of its link',
    file: 'quoting/quoting-links.ts',
    from: '!isAnother(named, stretch, source)',
    to: 'stretch.to > 0',
    tests: FILES,
  },
  {
    what: 'the first words left out after the number of a passage as verbatim',
    file: 'core/quotations/follow.ts',
    from: 'afterNumber(text, from, place) ??',
    to: '',
    tests: PASTED,
  },
  {
    what: 'block quotations of Word as words of the writer',
    file: 'quoting/tree-text.ts',
    from: '(isBlock && QUOTED_STYLE.test(stylesOf(node)))',
    to: 'false',
    tests: FILES,
  },
  {
    what: 'a passage without marks only up to the first word that differs',
    file: 'core/quotations/follow.ts',
    from: 'for (let step = next(text, last); step',
    to: 'for (let step: ReturnType<typeof next> = undefined; step',
    tests: PASTED,
  },
  {
    what: 'a passage without marks but for the first word of its sentence',
    file: 'core/quotations/follow.ts',
    from: '?? edge(text, [from, place], -1)',
    to: '?? NO_EDGE',
    tests: PASTED,
  },
  {
    what: 'a quotation with a place beside it as words of the writer',
    file: 'core/quotations/own-words.ts',
    from: '!isSaid && !beside.some(mayNamePlace)',
    to: '!isSaid',
    tests: OWN,
  },
  {
    what: 'a quotation that is introduced by “says” as words of the writer',
    file: 'core/quotations/own-words.ts',
    from: 'SAID_BEFORE.test(introducing) || ',
    to: '',
    tests: OWN,
  },
  {
    what: 'a place that is named in another language as none',
    file: 'core/quotations/places-in-words.ts',
    from: 'labelsOf(source).some(leads) ? [leads] : []',
    to: '[]',
    tests: LANGUAGES,
  },
];
