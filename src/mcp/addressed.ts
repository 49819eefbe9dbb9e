/** Finds the passage that a model means by a label, an id, or an address in words. */
import { wordsOfText } from '../core/languages/words.ts';
import { mayMean } from '../core/references/our-counts.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

/** A passage that may be meant. */
interface Addressed {
  readonly id: string;
  readonly label: string;
}

/**
 * Returns the passage that a model means, among some of a document.
 *
 * @param lists those that it may mean; a list is asked only if those before it do not have the passage
 * @throws {Unanswerable} if none is meant, or several are
 */
export async function findPassage<One extends Addressed>(
  written: string,
  lists: readonly (readonly One[])[],
  document: string,
): Promise<One> {
  for (const way of [...plainWays(written), sameAddress(written)])
    for (const list of lists) {
      const [one, ...others] = await way(list);
      if (one !== undefined && others.length === 0) return one;
      if (one !== undefined)
        throw new Unanswerable(
          `Found several passages "${written}" in ${document}, expected the id of one: ${[one, ...others].map(({ id }) => id).join(', ')}.`,
        );
    }
  const known = lists.flat().flatMap(({ id, label }) => [label, ...(label === id ? [] : [id])]);
  throw new Unanswerable(
    `Found no passage "${written}" in ${document}, expected a label or an id. ${nearOnes(written, known)}`,
  );
}

/** Returns those of a list that are meant. */
type Way = <One extends Addressed>(list: readonly One[]) => readonly One[] | Promise<readonly One[]>;

/** The ways to find a label or an id as it is written, or with the same letters and digits. */
function plainWays(written: string): Way[] {
  const plain = (label: string) =>
    wordsOfText(label)
      .map(({ text }) => text)
      .join(' ');
  const sought = plain(written);
  return [
    (list) => list.filter(({ id }) => id === written),
    (list) => list.filter(({ label }) => label === written),
    (list) => list.filter(({ label }) => sought !== '' && plain(label) === sought && mayMean(written, label)),
  ];
}

/** Finds labels with the same numbers in other words: "Art. 5(1)" for "Article 5(1)", "III.4" for "Section 3, paragraph 4". */
const sameAddress =
  (written: string): Way =>
  async (list) => {
    // It knows many languages, and is rarely needed.
    const { closenessTo } = await import('../core/references/label-paths.ts');
    const closeness = closenessTo(written);
    const found = list.map((one) => ({ one, value: closeness(one.label) }));
    const best = Math.max(...found.map(({ value }) => value));
    return best > 0 ? found.filter(({ value }) => value === best).map(({ one }) => one) : [];
  };
