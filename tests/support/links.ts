/** Finds dead links in the files of a site, and links that leave out its path. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Site } from './site.ts';

/**
 * Returns the links and other references within the site that lead nowhere: the file is missing, or the page that they name
 * has no such element.
 *
 * @param addresses the pages to check; by default all
 * @returns a line each, with the address and the page that links to it
 */
export function lostLinks(site: Site, addresses = site.addresses): string[] {
  const { pathname: base, origin } = new URL(site.url);
  return addresses.flatMap((address) => {
    const page = site.page(address);
    const here = new URL(address, site.url);
    const targets = [...page.querySelectorAll('a[href], area[href], link[href]:not([rel=canonical]), [src]')].flatMap(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? [],
    );
    return targets
      .filter((target) => {
        const { origin: host, pathname, hash } = new URL(target, here);
        if (host !== origin) return false;
        if (!pathname.startsWith(base)) return true;
        const path = decodeURI(pathname.slice(base.length));
        if (!path.endsWith('/') && path !== '') return !existsSync(site.folder + path);
        if (!existsSync(`${site.folder}${path}index.html`)) return true;
        return hash !== '' && site.page(path).getElementById(decodeURIComponent(hash.slice(1))) === null;
      })
      .map((target) => `${target} on /${address}`);
  });
}

/**
 * Returns the links into a site below a path that leave the path out, or have it twice, in the texts of all its files: those
 * of HTML, XML and Markdown, also within packs, books and Word files.
 *
 * @returns a line each, with the link and the file
 */
export function linksWithoutPath(site: Site): string[] {
  const { pathname: base } = new URL(site.url);
  const links = /(?:\b(?:href|src|Target)=\\?["']|\]\()(?<target>\/[^)"'\\]*)/g;
  return textsOf(site).flatMap(([file, text]) =>
    [...text.matchAll(links)]
      .map(({ groups }) => groups?.['target'] ?? '')
      .filter((target) => !target.startsWith(base) || target.startsWith(base + base.slice(1)))
      .map((target) => `${target} in ${file}`),
  );
}

/** The texts of all files of a site by their names, and those of the files within books and Word files. */
function textsOf({ folder }: Site): [string, string][] {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(folder + file).isFile());
  return files.flatMap((file): [string, string][] => {
    const bytes = readFileSync(folder + file);
    if (!['.epub', '.docx'].includes(path.extname(file))) return [[file, strFromU8(bytes)]];
    return Object.entries(unzipSync(bytes)).map(([name, part]) => [`${file}/${name}`, strFromU8(part)]);
  });
}
