/**
 * Returns the fragment of the page's address, decoded, as browsers look for it among ids. Anybody may have written the
 * address: if its encoding is wrong, as in `#%`, the fragment is returned as it stands.
 * https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
 */
export function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
