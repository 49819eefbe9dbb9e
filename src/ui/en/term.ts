/** The page of a term. */
import { pluralIn } from '../plural.ts';
import type { Sentence } from '../sentence.ts';

const plural = pluralIn('en');

export const words = {
  /** @param names other names, in a row */
  also: <Part>(names: Part): Sentence<Part> => ['Also: ', names],
  sources: 'Sources',
  source: <Part>(title: Part, publication: Part): Sentence<Part> => [title, '. ', publication],
  /** After a title of another language. */
  sourceLabel: <Part>(label: Part): Sentence<Part> => [' (', label, ')'],
  /** After the title: the passage that is cited. */
  passage: <Part>(at: Part): Sentence<Part> => [', ', at],
  published: <Part>(publisher: Part, date: Part): Sentence<Part> => [publisher, ', ', date, '.'],
  undated: <Part>(publisher: Part): Sentence<Part> => [publisher, '.'],
  /** Before the publisher. */
  author: <Part>(name: Part): Sentence<Part> => [name, ', '],
  /** After the date: where the source was read, and what it is. */
  via: <Part>(where: Part): Sentence<Part> => [' Via ', where, '.'],
  /** Why a source has no address. */
  unlinked: <Part>(reason: Part): Sentence<Part> => [' No address: ', reason, '.'],
  archived: 'Copy as read',
  sourceKind: (kind: string) => ` ${kind}.`,
  inTheText: 'Every place in the text',
  companions: 'Often in the same paragraphs',
  related: 'Related terms',
  broader: 'Broader term',
  narrower: 'Narrower terms',
  see: 'See also',
  /**
   * When the note was last checked, and against what.
   *
   * @param sources how many sources it has
   * @param corpora the names of the reference corpora in which its wordings are counted
   */
  reviewed: (day: string, sources: number, corpora: readonly string[]) => {
    const own = sources === 0 ? [] : [`its ${sources} ${plural(sources, { one: 'source', other: 'sources' })}`];
    const against = [...own, ...corpora.map((name) => `the counts in “${name}”`)];
    return `Last checked ${day}${against.length === 0 ? '' : `, against ${against.join(' and ')}`}.`;
  },
};
