/**
 * A scan of the source that shares no code with the build: it strikes out the longest wordings first, so that what
 * stands inside them is not counted again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { sourceLines } from './source.ts';

interface Scanned {
  /** Ids by which a wording counts: its own term's and the broader ones'. */
  readonly ids: string[];
  readonly wording: string;
}

export const terms = new Map<string, { forms: string[]; broader?: string }>(
  readdirSync('content/terms').map((file) => [
    file.replace('.mdx', ''),
    parse(readFileSync(`content/terms/${file}`, 'utf8').split('---\n')[1] ?? ''),
  ]),
);

const wordings: Scanned[] = [...terms]
  .flatMap(([id, { forms }]) => forms.map((wording) => ({ ids: withBroader(id), wording })))
  .toSorted((a, b) => b.wording.length - a.wording.length);

function withBroader(id: string): string[] {
  const broader = terms.get(id)?.broader;
  return broader === undefined ? [id] : [id, ...withBroader(broader)];
}

/** Every paragraph and caption with its section: the source's long lines. Titles and headings are short. */
export const blocks: { section: string; text: string; ids: string[] }[] = [];
let section = 'introduction';
for (const line of sourceLines()) {
  const heading = /^([IV]+)\. /.exec(line);
  if (heading) section = String(heading[1]).toLowerCase();
  if (line.length < 200) continue;
  let left = line;
  const ids: string[] = [];
  for (const { ids: found, wording } of wordings) {
    const pattern = new RegExp(`(?<![A-Za-z0-9])${wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z0-9])`, 'g');
    left = left.replace(pattern, (match) => {
      ids.push(...found);
      return '\0'.repeat(match.length);
    });
  }
  blocks.push({ section, text: line, ids });
}
