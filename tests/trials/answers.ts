/** What a web server answers, and what it is to say of each kind of file. */
import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What no page can say of itself, as `public/_headers` has it for hosts that read it, but for who may show it in a frame. */
export const SECURITY = Object.fromEntries(
  [
    ...(/^\/\*\n((?: {2}.*\n)+)/m.exec(readFileSync('public/_headers', 'utf8'))?.[1] ?? '').matchAll(
      / {2}(.*?): (.*)\n/g,
    ),
  ]
    .map(([, name = '', value = '']) => [name.toLowerCase(), value] as const)
    .filter(([name]) => name !== 'content-security-policy'),
);

/** Every kind of file of the site, by the end of its name. */
export const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html; charset=utf-8$/,
  css: /^text\/css; charset=utf-8$/,
  js: /^text\/javascript; charset=utf-8$/,
  /** `SHA256SUMS`. */
  '': /^text\/plain; charset=utf-8$/,
  txt: /^text\/plain; charset=utf-8$/,
  md: /^text\/markdown; charset=utf-8$/,
  csv: /^text\/csv; charset=utf-8$/,
  xml: /^text\/xml; charset=utf-8$/,
  tbx: /^application\/xml; charset=utf-8$/,
  json: /^application\/json; charset=utf-8$/,
  jsonld: /^application\/ld\+json; charset=utf-8$/,
  wlnk: /^application\/link-format; charset=utf-8$/,
  webmanifest: /^application\/manifest\+json; charset=utf-8$/,
  bib: /^application\/x-bibtex; charset=utf-8$/,
  ris: /^application\/x-research-info-systems; charset=utf-8$/,
  svg: /^image\/svg\+xml; charset=utf-8$/,
  epub: /^application\/epub\+zip$/,
  docx: /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/,
  png: /^image\/png$/,
  woff2: /^font\/woff2$/,
  pagefind: /^application\/octet-stream$/,
  pf_meta: /^application\/octet-stream$/,
  pf_index: /^application\/octet-stream$/,
  pf_filter: /^application\/octet-stream$/,
  pf_fragment: /^application\/octet-stream$/,
};

/** What a server answers. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for an address as it stands, and unpacks nothing. */
export async function ask(
  url: string,
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: pathname + address, method, headers }, (response) => {
      buffer(response).then(
        (body) => resolve({ status: response.statusCode, headers: response.headers, body }),
        reject,
      );
    });
    sent.on('error', reject).end();
  });
}
