/** Takes the files of `docs/hosting/` to real web servers, changed as their comments tell the reader to change them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runPackageScript } from '../support/astro.ts';
import { Site } from '../support/site.ts';
import { RECIPES, type SiteName } from '../support/sites/recipes.ts';
import { findProgram } from './programs.ts';

const DOCS = path.resolve('docs/hosting');

/** A web server that runs. */
export interface Host {
  /** Its address, ending in the path of the site. */
  readonly url: string;
  /** Ends it, if it has not been ended, and removes what it wrote. */
  readonly stop: () => Promise<void>;
}

/** A built site with its packed copies. */
export interface PackedSite {
  readonly folder: string;
  /** The path that it is built for. */
  readonly base: string;
}

/** Builds a site and packs a copy of it, whose removal is the caller's. */
export async function packSite(name: SiteName): Promise<PackedSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-trial-site-'));
  cpSync((await Site.of(name)).folder, folder, { recursive: true });
  const { status, output } = await runPackageScript('compress', [folder]);
  if (status !== 0) throw new Error(output);
  return { folder, base: RECIPES[name].base ?? '/' };
}

/** A port that nothing listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/**
 * Starts nginx, as Debian has it, with a file of `docs/hosting/nginx/`.
 *
 * @param changes what a reader of the file changes, beside the port and the folder of the included file
 */
export async function startNginx(
  file: string,
  changes: Readonly<Record<string, string>>,
  port: number,
  base = '/',
): Promise<Host> {
  const home = mkdtempSync(path.join(tmpdir(), 'glossator-trial-nginx-'));
  const configuration = change(readFileSync(path.join(DOCS, 'nginx', file), 'utf8'), {
    ...changes,
    'listen 80;': `listen 127.0.0.1:${port};`,
  }).replaceAll('/etc/nginx/glossator', path.join(DOCS, 'nginx'));
  writeFileSync(path.join(home, 'site.conf'), configuration);
  // Where Debian's own list of modules looks for them, from nginx's folder.
  symlinkSync('/usr/lib/nginx/modules', path.join(home, 'modules'));
  const writes = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${home}/${kind};`,
  );
  writeFileSync(
    path.join(home, 'nginx.conf'),
    [
      // Started by root, nginx would otherwise read the files as someone who may not.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `pid ${home}/nginx.pid;`,
      'worker_processes 1;',
      'daemon off;',
      'include /etc/nginx/modules-enabled/*.conf;',
      'events {}',
      `http { access_log off; ${writes.join(' ')} include ${home}/site.conf; }`,
    ].join('\n'),
  );
  const server = spawn(findProgram('nginx') ?? 'nginx', ['-p', home, '-e', 'stderr', '-c', `${home}/nginx.conf`]);
  return running(server, 'SIGTERM', home, `http://127.0.0.1:${port}${base}`);
}

/** Starts Caddy with a file of `docs/hosting/caddy/`, without HTTPS. */
export async function startCaddy(
  file: string,
  changes: Readonly<Record<string, string>>,
  port: number,
  base = '/',
): Promise<Host> {
  const home = mkdtempSync(path.join(tmpdir(), 'glossator-trial-caddy-'));
  const configuration = change(readFileSync(path.join(DOCS, 'caddy', file), 'utf8'), {
    ...changes,
    'reader.example {': `http://127.0.0.1:${port} {`,
  });
  mkdirSync(path.join(home, 'caddy'));
  cpSync(path.join(DOCS, 'caddy/answers.caddy'), path.join(home, 'caddy/answers.caddy'));
  writeFileSync(path.join(home, 'caddy/Caddyfile'), `{\nadmin off\nauto_https off\n}\n${configuration}`);
  const options = ['run', '--adapter', 'caddyfile', '--config', `${home}/caddy/Caddyfile`];
  const server = spawn(findProgram('caddy') ?? 'caddy', options, {
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
  });
  return running(server, 'SIGTERM', home, `http://127.0.0.1:${port}${base}`);
}

/** Changes words of a file wherever they stand; fails where they do not, since its reader would look for them too. */
function change(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`Found no "${from}" to change.`);
    return changed.replaceAll(from, to);
  }, text);
}

/** Waits until a server answers. @throws Error with what it said if it ends instead */
async function running(server: ChildProcess, signal: NodeJS.Signals, home: string, url: string): Promise<Host> {
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (words) => (said += String(words)));
  const end = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (server.exitCode !== null) throw new Error(`The server did not start:\n${said}`);
    await setTimeout(50);
  }
  const stop = async () => {
    server.kill(signal);
    await end;
    rmSync(home, { recursive: true, force: true });
  };
  return { url, stop };
}
