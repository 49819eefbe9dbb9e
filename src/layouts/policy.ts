/**
 * The content security policy of a page. It is part of the page itself, so that it works on any host.
 *
 * Astro's own policy (`security.csp`) comes last in the head, after the script and style that it should govern, and
 * lists scripts that Astro might add, although we have none of them.
 * https://docs.astro.build/en/reference/configuration-reference/#securitycsp
 */
import { sha256 } from '../core/sha256.ts';
import { has } from '../publication.ts';
import { TRUSTED_TYPES_POLICY } from '../browser/trusted-types-policy.ts';

/** The inline scripts and styles of a page, each as the text of its element. */
interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Returns a policy that allows a page to load files of its own host, and to use no inline scripts and styles but these.
 * https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ scripts, styles }: Inline): string {
  const directives = {
    'default-src': "'self'",
    'img-src': "'self' data:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    // No text may become code, except the address of the service worker (features/offline/client/script-url.ts).
    'require-trusted-types-for': "'script'",
    'trusted-types': has('offline') ? TRUSTED_TYPES_POLICY : "'none'",
    // Pagefind is compiled to WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts.map(hashSource)].join(' '),
    'style-src': ["'self'", ...styles.map(hashSource)].join(' '),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join(';');
}

/** Returns the source expression for an inline element with this text. */
const hashSource = (text: string): string => `'sha256-${sha256(text, 'base64')}'`;
