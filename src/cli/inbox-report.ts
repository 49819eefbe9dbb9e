/** What the request to merge says of a document that was imported from the inbox, as Markdown. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentRoot, isOnGitHub, workflowRun } from '../core/environment.ts';
import { TO_FILL_IN } from '../importing/write/document-file.ts';

const fieldsSchema = z.record(z.string(), z.unknown());

/** The longest line of a report, in letters: GitHub does not break those of a quoted text. */
const LONGEST = /(?=.{111})(.{1,110}) /g;

/**
 * Says what is to be filled in before the request is merged, and where, and quotes the report of the import.
 *
 * @param file that was imported
 * @param id of the document
 * @param branch on which it is
 */
export function reportOfRequest(file: string, id: string, branch: string, report: string): string {
  const place = path.join(contentRoot, 'documents', id, 'document.yaml');
  const shown = path.relative(process.cwd(), place).split(path.sep).join('/');
  const linked = isOnGitHub ? `[${shown}](${workflowRun.repository}/edit/${branch}/${shown})` : shown;
  const fields = fieldsSchema.parse(parse(readFileSync(place, 'utf8')));
  const missing = Object.entries(TO_FILL_IN).filter(([name]) => (fields[name] ?? null) === null);
  const todo =
    missing.length === 0
      ? `${linked} has all that readers want to know. Compare it and the text with the file, and merge.`
      : [
          `Before you merge, fill in ${linked}: after each colon, in place of the words that begin with \`#\`. Until then, "Check" stops at these lines.`,
          missing.map(([name, what]) => `- [ ] \`${name}\`: ${what}`).join('\n'),
        ].join('\n\n');
  return `## ${file}\n\n${todo}\n\n${quoted(report)}\n`;
}

/** Quotes a report, which has words of the file in it: nothing in it is a link, an element or the name of somebody. */
function quoted(report: string): string {
  const longest = Math.max(0, ...Array.from(report.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${report.trim().replaceAll(LONGEST, '$1\n    ')}\n${fence}`;
}
