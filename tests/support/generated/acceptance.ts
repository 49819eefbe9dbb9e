/** Accepts changes of official text, as an editor does with `npm run paragraphs`. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { acceptProposal, proposeIds } from '../../../src/core/content/check-ids.ts';
import { readDocument } from '../../../src/core/content/compile-document.ts';
import { readContentFiles } from '../../../src/core/content/read.ts';
import { formatLockFile } from '../../../src/core/ids/lock-file.ts';
import type { Choices, Content } from './content.ts';

/**
 * Writes new lock files for all documents whose text can be read. Where something is left to decide, the editor takes
 * what went for withdrawn and what came for new. Now and then a register that the text has outgrown is removed too.
 */
export function acceptContent(content: Content, choose: Choices): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  try {
    for (const [name, bytes] of content) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    for (const files of readContentFiles(folder, folder).documents) {
      const { text, ids, former, idFaults } = readDocument(files, []);
      if (text.faults.length + idFaults.length > 0) continue;
      const { alignment } = proposeIds(ids, text.sections, former);
      const decided = proposeIds(ids, text.sections, former, {
        same: new Map(),
        merged: new Map(),
        withdrawn: new Set(alignment.questions.flatMap(({ entries }) => entries.map(({ id }) => id))),
        fresh: new Set(alignment.questions.flatMap(({ paragraphs }) => paragraphs.map(({ position }) => position))),
      });
      content.set(files.lockFile, Buffer.from(formatLockFile(acceptProposal(decided, '2026-11-25'))));
      if (choose.happens(70)) content.delete(`documents/${files.id}/register.yaml`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
