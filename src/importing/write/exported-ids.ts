/** Keeps the ids of an exported document if the engine would now give other ids. */
import { acceptProposal, proposeIds } from '../../core/proposal/proposal.ts';
import { formatLockFile } from '../../core/ids/lock-file.ts';
import type { ImportLog } from '../import-log.ts';
import type { SectionText } from '../../core/text/sections.ts';

/**
 * Returns the lock file with the ids of an export; `undefined` if the engine gives the same ids by itself, or if there
 * are more or fewer ids than blocks, which the log notes.
 *
 * @param ids every id of the export, in order; empty for a paragraph that is new and gets its id with `npm run paragraphs`
 * @param sections as they were read
 */
export function keepIds(
  ids: readonly string[],
  sections: readonly SectionText[],
  today: string,
  log: ImportLog,
): string | undefined {
  const born = acceptProposal(proposeIds([], sections, new Map()), today);
  const others = born.filter(({ id }, index) => ids[index] !== '' && id !== ids[index]).length;
  if (born.length !== ids.length) {
    log.remark(
      'decide',
      `the export has ${ids.length} ids and its text ${born.length} blocks that get one: ids are given anew. Compare them with the export`,
    );
    return undefined;
  }
  if (others === 0) return undefined;
  log.remark(
    'decide',
    `${others} ids are others than would be given anew: paragraphs.lock.json has them as the export had them. Ids that were gone are in no export: where the document was published, keep its own lock file`,
  );
  return formatLockFile(
    born.map((entry, index) => ({ ...entry, id: ids[index] ?? entry.id })).filter(({ id }) => id !== ''),
  );
}
