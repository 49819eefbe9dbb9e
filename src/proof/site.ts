/** The finished site as a set of files, and a function that follows addresses in it. */
import type { Address } from './addresses.ts';
import type { ProofFault } from './fault.ts';
import { quoted } from './visible.ts';

/** The finished site. */
export interface Site {
  /** The site's origin, if it is known: `https://reader.example`. */
  readonly origin: string | undefined;
  /** The path below which the site is served, with a slash at both ends. */
  readonly base: string;
  /** All files of the site, by path below its folder. */
  readonly files: ReadonlySet<string>;
}

/**
 * Where an address leads: to a file of the site and perhaps an element in it, to another site, or nowhere (a fault).
 */
export type Target =
  | { readonly file: string; readonly fragment: string | undefined }
  | { readonly elsewhere: true }
  | { readonly fault: ProofFault };

/** A host for a site that does not know its own. No address can name it, because `invalid` is a reserved name. */
const UNKNOWN_ORIGIN = 'https://site.invalid';

/** An address that names a host. */
const WITH_HOST = /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;

/** A simple address: absolute within the site, or within the page, and perhaps of an element. */
const PLAIN = /^(?<pathname>\/(?:\w[\w.-]*\/)*(?:\w[\w.-]*)?)?(?:\?[\w%+=.-]*)?(?:#(?!top$)(?<element>[\w-]+))?$/;

/**
 * Follows an address as browsers do.
 *
 * @param file the page or style sheet that has the address in it
 */
export function follow({ href, use, where }: Address, file: string, site: Site): Target {
  const { origin, base, files } = site;
  const known = followPlain(href, file, site);
  if (known !== undefined) return known;
  const fault = (found: string, expected: string, remedy: string): Target => ({
    fault: { page: file, found: `${found} in ${where}`, expected, remedy },
  });
  const own = origin === undefined ? UNKNOWN_ORIGIN : new URL(origin).origin;
  const url = URL.parse(href, `${own}${base}${encodeURI(file.replace(/(?<=^|\/)index\.html$/, ''))}`);
  if (url === null) return fault(`the address ${quoted(href)}`, 'one that can be read', 'Correct it.');
  if (url.origin !== own) {
    if (use === 'load')
      return fault(
        quoted(href),
        'nothing that is loaded from elsewhere, or sent there',
        'Keep it with the site, or leave it out.',
      );
    if (['https:', 'http:', 'mailto:'].includes(url.protocol)) return { elsewhere: true };
    return fault(
      `a link to ${quoted(href)}`,
      'links by https, http or mailto only',
      'Link to a page that has an address, or take the link out.',
    );
  }
  if (!url.pathname.startsWith(base)) {
    if (use === 'follow' && WITH_HOST.test(href)) return { elsewhere: true };
    return fault(
      `the address ${quoted(href)}`,
      `one below ${base}, where the site is served`,
      `If a file of the content has this link, write it from the root of the site, as in "/terms/": the build adds ${base}. Otherwise report it, since the engine made it.`,
    );
  }
  const path = decoded(url.pathname.slice(base.length));
  const target = path === undefined ? undefined : fileAt(path);
  if (target === undefined || !files.has(target))
    return fault(
      `the address ${quoted(href)}`,
      `a file of the site, ${quoted(target ?? url.pathname)}`,
      'Correct the address, or see why that file was not made.',
    );
  return { file: target, fragment: elementOf(url) };
}

/** Follows an address that needs no parsing as a URL, as most do; `undefined` if it needs that, or leads to no file. */
function followPlain(href: string, file: string, { base, files }: Site): Target | undefined {
  const plain = PLAIN.exec(href)?.groups;
  if (plain === undefined) return undefined;
  const { pathname, element } = plain;
  if (pathname === undefined) return { file, fragment: element };
  const target = fileAt(pathname.slice(base.length));
  return pathname.startsWith(base) && files.has(target) ? { file: target, fragment: element } : undefined;
}

/** The element that an address names. What follows `:~:` names words, not an element. */
function elementOf({ hash }: URL): string | undefined {
  const fragment = decoded(hash.slice(1).replace(/:~:.*$/s, ''));
  return fragment === '' || fragment === 'top' ? undefined : (fragment ?? hash);
}

/** The file that is served at a path below the site's base. */
const fileAt = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
