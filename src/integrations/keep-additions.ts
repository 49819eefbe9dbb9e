import { renameSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { AstroIntegration } from 'astro';
import { compileContent, readPublication } from '../content.ts';
import { contentRoot, origin } from '../core/environment.ts';
import { typed } from '../core/typed.ts';

/** What to do where the build does not write what is new. */
const BEFORE_PUBLISHING = `Before you publish this site: ${typed('paragraphs', '--accept')}`;

/**
 * An integration that writes what is new into the lock files, once a whole site has it that is meant to be published: its
 * addresses are promised from then on. A site without an origin is only looked at, and changes nothing.
 */
export function keepAdditions(): AstroIntegration {
  return {
    name: 'keep-additions',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const { files, lines } = readPublication().additions;
        if (files.size === 0) return;
        if (origin === undefined) {
          logger.info(`No lock file has yet what was added (${lines.length}). ${BEFORE_PUBLISHING}`);
          return;
        }
        try {
          if (!isDeepStrictEqual(compileContent(contentRoot, process.cwd()).additions.files, files))
            throw new Error('the content has changed since');
          for (const [file, text] of files) writeFileSync(`${file}.new`, text);
          for (const file of files.keys()) renameSync(`${file}.new`, file);
          logger.info(`Written, to be kept with the content: ${[...files.keys()].join(', ')}`);
        } catch (error) {
          const why = error instanceof Error ? error.message : String(error);
          logger.warn(`What was added could not be written into the lock files: ${why}. ${BEFORE_PUBLISHING}`);
        }
      },
    },
  };
}
