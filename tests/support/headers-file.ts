/**
 * How hosts read `_headers`. For Netlify that is what its packages `@netlify/headers-parser` and `@netlify/headers` do, for
 * Cloudflare what `rules-engine.ts` and `handler.ts` of its `workers-shared` do.
 */

/** A rule: the addresses to which it applies, and its lines. */
export interface Rule {
  readonly addresses: string;
  readonly lines: readonly string[];
}

/** Returns the rules of a file. */
export function rulesIn(file: string): Rule[] {
  const rules: { addresses: string; lines: string[] }[] = [];
  for (const line of file.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) rules.push({ addresses: line, lines: [] });
    else rules.at(-1)?.lines.push(line);
  }
  return rules;
}

/** The headers of an address, by their names in small letters. */
type Headers = ReadonlyMap<string, string>;

/** What Netlify sends: of several values the last. It takes no notice of lines without a colon. */
export function netlifyHeaders(rules: readonly Rule[], address: string): Headers {
  const partOf = (part: string) => {
    if (part.startsWith(':')) return '([^/]+)';
    if (part === '*') return '?(.*)';
    return part.includes('*') ? part.replaceAll('*', '(.*)') : RegExp.escape(part);
  };
  const applies = ({ addresses }: Rule) =>
    new RegExp(`^/${addresses.split('/').filter(Boolean).map(partOf).join('/')}/?$`, 'iu').test(address);
  return new Map(rules.filter(applies).flatMap(({ lines }) => lines.flatMap(headerIn)));
}

/** What Cloudflare sends: several values joined, but for what a later rule takes away. */
export function cloudflareHeaders(rules: readonly Rule[], address: string): Headers {
  const headers = new Map<string, string>();
  for (const { addresses, lines } of rules) {
    const pattern = addresses
      .replaceAll(/[.+?^$()|[\]{}\\]/g, '\\$&')
      .replaceAll('*', '(?<splat>.*)')
      .replaceAll(/:([A-Za-z]\w*)/g, '(?<$1>[^/]+)');
    if (!new RegExp(`^${pattern}$`).test(address)) continue;
    for (const line of lines) if (line.startsWith('!')) headers.delete(line.slice(1).trim().toLowerCase());
    for (const [name, value] of lines.flatMap(headerIn))
      headers.set(name, [headers.get(name), value].filter((one) => one !== undefined).join(', '));
  }
  return headers;
}

function headerIn(line: string): [name: string, value: string][] {
  const [, name, value] = /^([^!:]+):\s*(.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
}
