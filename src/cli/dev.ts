/** `npm run dev`: serves the site while somebody edits it. */
import { readArguments } from './options.ts';
import { runAstro } from './run-astro.ts';

const { values } = readArguments({
  name: 'dev',
  does: 'Serves the site while you edit it, on this computer alone. Faults in the content are shown on every page, empty fields\nas gaps.',
  options: {
    port: { type: 'string', value: 'N', help: 'the port, in place of 4321' },
    open: { type: 'boolean', default: false, help: 'opens the site in a browser' },
  },
  examples: [
    ['', 'the site at http://127.0.0.1:4321/'],
    ['--port 4400', 'the site at another port'],
  ],
  exits: { unread: 'an option cannot be read, there is no content, or the port is taken' },
});
await runAstro('dev', { host: '127.0.0.1', ...values });
