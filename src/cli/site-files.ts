/** Reads the files of a built site, from its folder or its address, and nothing else. */
import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isBelow } from '../core/addresses/below-site.ts';

/** Reads a file by its path below the site; `undefined` if there is none. */
type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** A file that could not be read, and is not simply missing. */
export class Unreadable extends Error {}

/** Larger files are not read. No file of a built site comes near. */
const LARGEST = 64 * 1024 * 1024;

/** How long a host may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** The most redirects that are followed, one after the other. */
const MOST_REDIRECTS = 5;

/** Whether a place is an address and no folder. */
export const isAddress = (place: string): boolean => /^https?:\/\//i.test(place);

/**
 * Returns what reads the files of a site. It reads nothing that is not below the site: no path, link or redirect leads
 * elsewhere.
 *
 * @param place the site's folder or its address
 * @param largest the most bytes of a file
 * @returns a function that throws {@link Unreadable}
 */
export function siteFiles(place: string, largest = LARGEST): ReadFile {
  return isAddress(place) ? fromSite(place, largest) : fromFolder(place, largest);
}

/** Reads files of a folder. Links within it may lead to other places within it. */
function fromFolder(folder: string, largest: number): ReadFile {
  return async (file) => {
    const root = await realpath(folder).catch(() => undefined);
    const real = root && (await realpath(path.join(root, file)).catch(() => undefined));
    if (root === undefined || real === undefined) return undefined;
    if (!real.startsWith(root.replace(/[/\\]?$/, path.sep)))
      throw new Unreadable(`Found that ${file} leads out of ${folder}, expected a file in it. It was not read.`);
    const about = await stat(real);
    if (!about.isFile()) return undefined;
    if (about.size > largest) throw tooLarge(file, largest);
    return Uint8Array.from(await readFile(real));
  };
}

/** Fetches files from a site. A page has the address of its folder. */
function fromSite(place: string, largest: number): ReadFile {
  const base = new URL(place.replace(/[?#].*$/s, '').replace(/\/?$/, '/'));
  const refused = (url: URL) =>
    new Unreadable(
      `Found that ${url.href} is not below ${base.href}, expected a file of that site. It was not fetched.`,
    );
  return async (file) => {
    let url = new URL(file.replace(/(?<=^|\/)index\.html$/, ''), base);
    for (let turn = 0; turn <= MOST_REDIRECTS; turn += 1) {
      if (!isBelow(url, base)) throw refused(url);
      const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }).catch(
        (error: unknown) => {
          throw new Unreadable(`Found no answer at ${url.href}: ${String(error)}`);
        },
      );
      const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
      if (next === null) return answer.ok ? wholeOf(answer, url, largest) : discard(answer, url);
      await answer.body?.cancel();
      if (!URL.canParse(next, url)) return undefined;
      url = new URL(next, url);
    }
    throw new Unreadable(`Found more than ${MOST_REDIRECTS} redirects from ${file}, expected the file.`);
  };
}

/** Ends an answer that is no file: there is none, or the host has failed. */
async function discard(answer: Response, url: URL): Promise<undefined> {
  await answer.body?.cancel();
  if (answer.status >= 500)
    throw new Unreadable(`Found ${answer.status} at ${url.href}, expected a file. Try again later.`);
}

/** Reads the body of an answer, and stops as soon as it is too large. */
async function wholeOf(answer: Response, url: URL, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const part of answer.body ?? []) {
      size += part.length;
      // Leaving the loop cancels the rest.
      if (size > largest) throw tooLarge(url.href, largest);
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`Found an answer at ${url.href} that ended too soon: ${String(error)}`);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const tooLarge = (name: string, largest: number) =>
  new Unreadable(`Found more than ${largest} bytes in ${name}, expected a file of a built site. It was not read.`);
