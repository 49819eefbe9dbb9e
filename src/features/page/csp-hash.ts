/** Admits what stands in a page itself to its content security policy. */
import { createHash } from 'node:crypto';

/** The hash by which a content security policy admits a style or script. https://www.w3.org/TR/CSP3/ */
export function cspHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
