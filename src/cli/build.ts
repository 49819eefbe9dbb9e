/** `npm run build`: writes the whole site, if everything in it is as it should be. */
import { readArguments } from './options.ts';
import { runAstro } from './run-astro.ts';

const { values } = readArguments({
  name: 'build',
  does: 'Checks the content, writes the whole site, reads every page back and compares it with the source text. If one word\ndiffers or one link leads nowhere, no site is left. The variables SITE and BASE say where the site will be served, such as\nSITE=https://example.org and BASE=/reader/.',
  options: {
    outDir: { type: 'string', value: 'FOLDER', help: 'writes it to another folder than dist, below this one' },
  },
  examples: [
    ['', 'the site in dist/'],
    ['--outDir site', 'the site in site/'],
  ],
  exits: {
    unread: 'an option cannot be read, there is no content, or the disk cannot be written',
    refused: 'the content or a finished page has a fault',
  },
});
await runAstro('build', values);
