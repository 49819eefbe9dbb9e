/** `npm run mcp`: answers a model's questions about a built site over the Model Context Protocol. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { writeOut } from '../core/characters/character-names.ts';
import { isRepository, typed } from '../core/typed.ts';
import { openLibrary } from '../mcp/library.ts';
import { makeServer } from '../mcp/server.ts';
import project from '../../package.json' with { type: 'json' };
import { readArguments, stop } from './options.ts';
import { isAddress, siteFiles } from './site-files.ts';

const { positionals } = readArguments({
  name: 'mcp',
  takes: 'FOLDER | URL',
  does: `Serves a built site to language models over the Model Context Protocol, on standard input and output.\nIt reads files of that site and nothing else, and writes nothing.${isRepository ? ' Run it with --silent, so that npm writes nothing of its own.' : ''}`,
  options: {},
  examples: [
    ['dist', 'the site that was built last'],
    ['https://example.org/reader/', 'a site, by its public files'],
  ],
  exits: { unread: 'there is no such address or folder, or no built site in it' },
});
const [place, ...more] = positionals;
if (place === undefined || more.length > 0)
  stop(`Expected one folder or address: ${typed('mcp', 'FOLDER', '--silent')}, or a URL.`);
const base = isAddress(place) ? new URL(place.replace(/\/?$/, '/')) : undefined;
const library = await openLibrary(siteFiles(place), base).catch((error: unknown) =>
  stop(error instanceof Error ? error.message : String(error)),
);
if (library === undefined)
  stop(
    existsSync(path.join(place, 'site.yaml'))
      ? `Found a content folder at ${place}, expected a built site. Build it, and give its folder: ${typed('build')}, then ${typed('mcp', 'dist', '--silent')}.`
      : `Found no check/library.json at ${place}, expected a built site. Give the folder that ${typed('build')} writes, or the address of the home page.`,
  );
serveStdio(() => makeServer(library, project.version), { onerror: (error) => console.error(writeOut(error.message)) });
// Standard output is the protocol's.
console.error(`Serving "${writeOut(library.site.name)}", from ${place}.`);
