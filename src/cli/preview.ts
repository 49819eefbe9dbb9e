/** `npm run preview`: serves the site that was built last. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { typed } from '../core/typed.ts';
import { readArguments, stop } from './options.ts';
import { runAstro } from './run-astro.ts';

const { values } = readArguments({
  name: 'preview',
  does: 'Serves the site that was built last, on this computer alone, below the path for which it was built.',
  options: {
    port: { type: 'string', value: 'N', default: '4321', help: 'another port' },
    outDir: { type: 'string', value: 'FOLDER', help: 'the folder of the site, if it is not dist' },
  },
  examples: [['', 'the site in dist/, at http://127.0.0.1:4321/']],
  exits: { unread: 'an option cannot be read, or there is no such site' },
});
const { outDir = 'dist' } = values;
const manifest = path.join(outDir, 'site.webmanifest');
if (!existsSync(manifest))
  stop(`Found no site in ${outDir}/, expected one to serve. Build it first: ${typed('build')}.`);
const { scope } = z.object({ scope: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')));
await runAstro('preview', { host: '127.0.0.1', base: scope, ...values });
