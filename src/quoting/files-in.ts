/** Lists the files of a folder of reports, and of the folders in it. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** The endings of files that may be reports. */
const REPORT = /\.(?:docx|odt|pdf|epub|x?html?|md|markdown|txt|xml)$/iu;

/** Programs put these beside the files that they have open. */
const HIDDEN = /^(?:\.|~\$)/u;

/** Returns the files in a folder that may be reports, in the order of their names, each once however links lead to it. */
export function filesIn(folder: string): string[] {
  const seen = new Set<string>();
  const files: string[] = [];
  const look = (place: string): void => {
    const real = realPathOf(place);
    if (real === undefined) {
      // A link that leads nowhere is told as a file that cannot be read.
      if (REPORT.test(place)) files.push(place);
      return;
    }
    if (seen.has(real)) return;
    seen.add(real);
    if (!statSync(real).isDirectory()) {
      if (REPORT.test(place)) files.push(place);
      return;
    }
    for (const name of readdirSync(real).toSorted()) if (!HIDDEN.test(name)) look(path.join(place, name));
  };
  look(folder);
  return files;
}

function realPathOf(place: string): string | undefined {
  try {
    return realpathSync(place);
  } catch {
    return undefined;
  }
}
