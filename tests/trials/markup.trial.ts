import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Site } from '../support/site.ts';
import { findProgram } from './programs.ts';

const require = createRequire(import.meta.url);
const CHECKER = require.resolve('vnu-jar/build/dist/vnu.jar');

/** What the checker says: https://github.com/validator/validator/wiki/Output-»-JSON */
const answer = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      url: z.string().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

test.for(['publication', 'charter'] as const)(
  'the Nu HTML checker finds no error in the markup of any page of the site "%s"',
  { timeout: 10 * 60_000 },
  async (name) => {
    const { folder: site } = await Site.of(name);
    const options = ['--skip-non-html', '--format', 'json', '--exit-zero-always', '--stdout'];
    const { stdout } = await promisify(execFile)(findProgram('java') ?? 'java', ['-jar', CHECKER, ...options, site], {
      maxBuffer: 1e9,
    });
    const { messages } = answer.parse(JSON.parse(stdout));
    expect(messages.length, 'pages that it has read').toBeGreaterThan(0);
    // It reads style sheets as well, and knows no anchors, scroll timelines or highlights.
    const errors = messages.filter(({ type, message }) => type !== 'info' && !message.startsWith('CSS: '));
    expect(errors.map(({ url, message, extract }) => `${url?.split('/site/').at(-1)}: ${message} ${extract}`)).toEqual(
      [],
    );
  },
);
