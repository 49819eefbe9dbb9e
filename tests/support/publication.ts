/** A content folder on the disk that tests change and accept, as an editor does. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Acceptance, proposeAcceptance } from '../../src/core/acceptance/acceptance.ts';
import { compile, type Compiled } from '../../src/core/compile/compile.ts';
import { formatFault } from '../../src/core/faults/fault.ts';
import { compileContent, type CompiledContent, readContent } from '../../src/content.ts';
import { NO_GIT } from '../../src/core/acceptance/branches.ts';
import { NOTHING_DECIDED, type WrittenDecisions } from '../../src/core/acceptance/written-decisions.ts';
import { gitAt } from '../../src/core/acceptance/sealed-in-git.ts';
import { DAY } from './editions.ts';

/** A content folder. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'glossator-'));

  /** @param from the content that it begins with */
  constructor(from = 'tests/fixtures/content/sound/content') {
    cpSync(from, this.path, { recursive: true });
  }

  at(name: string): string {
    return path.join(this.path, name);
  }

  /** Every file and its text. */
  files(): Record<string, string> {
    const names = readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(this.path, path.join(parentPath, name)));
    return Object.fromEntries(names.map((name) => [name, this.read(name)]));
  }

  /** A file's text. */
  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  /** Changes a file's text. */
  change(name: string, change: (text: string) => string): void {
    writeFileSync(this.at(name), change(this.read(name)));
  }

  /** Runs what `npm run paragraphs -- --accept` runs, in a folder that may be a git repository. */
  accept(decisions: Partial<WrittenDecisions> = {}): Acceptance {
    const git = existsSync(this.at('.git')) ? gitAt(this.path) : NO_GIT;
    const proposed = proposeAcceptance(this.#content(), { ...NOTHING_DECIDED, ...decisions }, DAY, git);
    if (proposed.faults.length === 0) for (const [file, text] of proposed.files) writeFileSync(this.at(file), text);
    return proposed;
  }

  /** What the build makes of it. */
  compile(): Compiled {
    return compile(this.#content());
  }

  /** What the build makes of it, with what is new in it. */
  compileWithAdditions(): CompiledContent {
    return compileContent(this.path, this.path);
  }

  /** What the build says against it. */
  faults(): string {
    return this.compile().faults.map(formatFault).join('\n');
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  #content() {
    return readContent(this.path, this.path);
  }
}
