/** `npm run preview`: serves the site that was built last. */
import { readArguments } from './options.ts';
import { runAstro } from './run-astro.ts';

const { values } = readArguments({
  name: 'preview',
  does: 'Serves the site that was built last, on this computer alone.',
  options: {
    port: { type: 'string', value: 'N', default: '4321', help: 'another port' },
    outDir: { type: 'string', value: 'FOLDER', help: 'the folder of the site, if it is not dist' },
  },
  examples: [['', 'the site in dist/, at http://127.0.0.1:4321/']],
  exits: { unread: 'an option cannot be read, or there is no such site' },
});
await runAstro('preview', { host: '127.0.0.1', ...values });
