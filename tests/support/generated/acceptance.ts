/** Accepts changes of official text and of addresses, as an editor does with `npm run paragraphs`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { proposeAcceptance } from '../../../src/core/acceptance/acceptance.ts';
import { readContent } from '../../../src/content.ts';
import { DAY } from '../editions.ts';
import { NOTHING_DECIDED } from '../../../src/core/acceptance/written-decisions.ts';
import type { Choices, Content } from './content.ts';

/**
 * Writes new lock files, unless a fault of the content prevents it. If there is something to decide, the editor says that what
 * is missing was withdrawn or is gone, and that the rest is new. Sometimes a register that no longer fits is removed too.
 */
export function acceptContent(content: Content, choose: Choices): void {
  if (choose.happens(70)) for (const name of content.keys()) if (name.endsWith('/register.yaml')) content.delete(name);
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  try {
    for (const [name, bytes] of content) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const files = readContent(folder, folder);
    const asked = proposeAcceptance(files, NOTHING_DECIDED, DAY);
    const named = (what: RegExp) =>
      [...asked.reports].flatMap(([about, lines]) =>
        [...lines.join('\n').matchAll(what)].map(([, name = '']) =>
          about === files.addressFile ? name : `${about}:${name}`,
        ),
      );
    const decisions = {
      ...NOTHING_DECIDED,
      withdraw: named(/^ +was {2}(\S+): /gm),
      new: named(/^ +now {2}(\S+): /gm),
      gone: named(/^ +--gone (\S+) /gm),
    };
    const answered = asked.open === 0 ? asked : proposeAcceptance(files, decisions, DAY);
    for (const [file, text] of answered.files) content.set(file, Buffer.from(text));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
