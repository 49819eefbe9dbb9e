/**
 * The content security policy of a page, which stands in the page itself, so that it holds on any host.
 *
 * Astro's own (`security.csp`) comes last in the head, after the script and style that it is to govern, and names scripts
 * that Astro might add and we have none of. https://docs.astro.build/en/reference/configuration-reference/#securitycsp
 */
import { sha256 } from '../core/sha256.ts';
import { TRUSTED_TYPES_POLICY } from '../browser/trusted-types-policy.ts';

/** What stands in the page itself, each as the text of its element. */
interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy that lets a page load what is of its host, and of what stands in it run and style this alone. https://www.w3.org/TR/CSP3/ */
export function contentSecurityPolicy({ scripts, styles }: Inline): string {
  const directives = {
    'default-src': "'self'",
    'img-src': "'self' data:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    // No text becomes code, but for the address of the service worker (features/offline/client/script-url.ts).
    'require-trusted-types-for': "'script'",
    'trusted-types': TRUSTED_TYPES_POLICY,
    // Pagefind is compiled to WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts.map(hashSource)].join(' '),
    'style-src': ["'self'", ...styles.map(hashSource)].join(' '),
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join(';');
}

/** A source that a policy admits: an element with this text. */
const hashSource = (text: string): string => `'sha256-${sha256(text, 'base64')}'`;
