/** Finds the content of a command, or ends the command with one message. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '../core/environment.ts';
import { formatFault } from '../core/faults/fault.ts';
import { whatIsMissing } from '../core/files/folder.ts';
import { otherFormat } from '../core/files/format.ts';
import { isRepository } from '../core/typed.ts';
import { EXIT, orStop } from './options.ts';
import { settleContent } from './write-whole.ts';

/** The folders that are no content, below the folder in which commands are run. */
const NO_CONTENT = isRepository
  ? /^(?:src(?:[/\\].*)?|tests|node_modules|docs|public|dist)$/
  : /^(?:node_modules(?:[/\\].*)?|dist|engine)$/;

/** Ends the command if there is no content in the folder that GLOSSATOR_CONTENT names. */
export function needFolder(): void {
  orStop(() => settleContent(contentRoot));
  const missing = whatIsMissing(contentRoot);
  if (missing !== undefined) stop(missing);
}

/** Ends the command if there is no content, or if it is written for another engine. */
export function needContent(): void {
  needFolder();
  needFormat();
}

/** Ends the command, before it does anything else, if the content is written for another engine. */
function needFormat(): void {
  const file = path.join(contentRoot, 'site.yaml');
  if (!existsSync(file)) return;
  const fault = otherFormat({ file: path.relative(process.cwd(), file), text: readFileSync(file, 'utf8') });
  if (fault === undefined) return;
  console.error(formatFault(fault));
  process.exit(EXIT.unread);
}

/** Ends the command if new content would be written among the files of the engine or of npm, or around them. */
export function needPlaceForContent(): void {
  const below = path.relative(process.cwd(), contentRoot);
  if (/^(?:\.\.(?:[/\\]|$))*$/.test(below) || NO_CONTENT.test(below))
    stop(
      isRepository
        ? 'Found the folder of the engine, one around it or one of its own, expected one for content. Correct GLOSSATOR_CONTENT.'
        : 'Found the folder in which the engine is installed, one around it or one of its packages, expected one for content. Correct GLOSSATOR_CONTENT.',
    );
  orStop(() => settleContent(contentRoot));
  needFormat();
}

function stop(message: string): never {
  console.error(`${contentRoot}\n  ${message}`);
  process.exit(EXIT.unread);
}
