/** Tells what a build would say against a text that has taken the place of another, besides what is still to be filled in. */
import path from 'node:path';
import { compileWithDrafts } from '../core/compile/compile.ts';
import { contentRoot } from '../core/environment.ts';
import { type Fault, formatFaults, inReportOrder, isSamePlace, stopsTheBuild } from '../core/faults/fault.ts';
import { LOCK_FILE } from '../core/files/file-names.ts';
import { readContent } from '../content.ts';
import { faultsOfBuild } from '../importing/check.ts';

/**
 * Returns the faults in words. Empty fields and ids that are not accepted yet are left out, and so are characters, which
 * the report of the import names.
 *
 * @param folder the folder of the document, which has its files already
 * @param files the texts of the files by their names
 * @param pictures the names of its pictures
 * @param lock the text of its lock file
 */
export function faultsAfterwards(
  folder: string,
  files: ReadonlyMap<string, string>,
  pictures: readonly string[],
  lock: string | undefined,
): string[] {
  const shown = (file: string) => path.relative(process.cwd(), path.join(folder, file));
  const placed = (fault: Fault): Fault => ({ ...fault, file: shown(fault.file) });
  const content = readContent(contentRoot, process.cwd());
  const { characters, others } = faultsOfBuild(files, pictures, lock, content.termIds);
  const own = others.map(placed);
  const known = [...characters.map(placed), ...own];
  // What the editor has to fill in or to accept is in these two.
  const open = [shown('document.yaml'), shown(LOCK_FILE)];
  const beside = compileWithDrafts(content).faults.filter(
    (fault) =>
      fault.file.startsWith(shown('') + path.sep) &&
      stopsTheBuild([fault]) &&
      !open.includes(fault.file) &&
      !known.some((one) => isSamePlace(one, fault)),
  );
  const all = inReportOrder([...own, ...beside]);
  return all.length === 0 ? [] : [`A build stops at these faults, until you mend them:\n${formatFaults(all)}`];
}
