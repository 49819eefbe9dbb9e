/** Compares each document's text with its lock file. */
import { hasChanges, reportChanges } from '../ids/report.ts';
import type { Fault } from '../faults/fault.ts';
import type { DocumentFiles } from '../files/content-files.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { typed } from '../typed.ts';

/**
 * Returns a fault if a text differs from its lock file: what changed, and how to accept it.
 *
 * @param isOneOfMany whether there are other documents, so that decisions have to name the document
 */
export function checkIds(document: DocumentFiles, proposal: Proposal, isOneOfMany: boolean): Fault[] {
  const { id, lock, lockFile: file } = document;
  if (lock === undefined)
    return [
      {
        file,
        message: `Found no file of paragraph ids, expected one beside document.yaml. If the document is new, run \`${typed('paragraphs', '--accept')}\` to give its paragraphs their ids; if the file was lost, restore it from version control, since the ids that were published are in it.`,
      },
    ];
  const { entries, paragraphs, alignment } = proposal;
  if (!hasChanges(entries, paragraphs, alignment)) return [];
  const changes = reportChanges(entries, paragraphs, alignment, isOneOfMany ? `${id}:` : '').map(
    (line) => `    ${line}`,
  );
  return [
    {
      file,
      message: `Found paragraphs that differ from the lock file, expected every change accepted:\n${changes.join('\n')}\n  Run \`${typed('paragraphs')}\` to see the proposal and \`${typed('paragraphs', '--accept')}\` to accept it.`,
    },
  ];
}
