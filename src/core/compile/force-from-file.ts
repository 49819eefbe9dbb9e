/** Reads what the publisher's own file says of the force of passages, from `passages.yaml`. */
import type { DocumentFiles } from '../files/content-files.ts';
import { isEnded, type PassagesForce } from '../force.ts';
import type { Section } from '../model.ts';
import { factsOfPassages } from '../passage-facts.ts';
import { addressedBlocks } from '../reading-order.ts';

/**
 * Returns the force of passages of which the file says it, those alike together. The file knew the text when it was in force: if
 * the text no longer is, neither are its passages, whatever became of their words in a later edition.
 */
export function forceFromFile(
  { passages, data: { force } }: DocumentFiles,
  sections: readonly Section[],
): PassagesForce[] {
  if (passages === undefined) return [];
  const facts = factsOfPassages(passages.data, sections.flatMap(addressedBlocks));
  const alike = new Map<string, { force: PassagesForce; ids: string[] }>();
  for (const [{ id }, fact] of facts) {
    const { from } = fact;
    if (fact.state === undefined) continue;
    const isOver = isEnded(force?.state) && fact.state === 'in-force';
    const [state, until] = isOver ? [force?.state ?? fact.state, force?.until] : [fact.state, fact.until];
    const key = JSON.stringify([state, from, until]);
    const group = alike.get(key) ?? { force: { state, from, until, sources: [] }, ids: [] };
    group.ids.push(id);
    alike.set(key, group);
  }
  return [...alike.values()].map(({ force, ids }) => ({ ...force, paragraphs: ids }));
}
