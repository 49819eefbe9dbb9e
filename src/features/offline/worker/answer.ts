/** Answers the requests of pages, from the saved edition or from the network. */
import { OFFLINE_RECORDS, recordsAddress } from '../edition.ts';
import type { EditionStore } from './edition-store.ts';

/**
 * How long the network may take when a saved page is loaded again, before the reader gets the saved one, in
 * milliseconds.
 */
const TIMEOUT = 10_000;

/** The page for an address that is neither saved nor to be had from the network. */
const NOT_OFFLINE = '404.html';

/**
 * Answers the request for a page. A saved page is given at once, without asking the network; but if the reader reloads
 * it, it comes from the network where possible. What comes from the network is not saved. Without a network, the
 * address of a single passage leads to that passage in the full text.
 *
 * @param isReload whether the reader reloads the page
 * @param scope address of the site's root
 */
export async function answerPage(
  request: Request,
  isReload: boolean,
  store: EditionStore,
  scope: string,
): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const address = origin + pathname;
  const saved = await store.find(address);
  if (saved && !isReload) return saved;
  if (!saved && (await store.find(`${address}/`))) return Response.redirect(`${address}/${search}`);
  try {
    // The browser's HTTP cache may hold a page of a former edition, so the host is asked whether it is current.
    const answer = await fetch(request, {
      cache: 'no-cache',
      ...(!saved ? {} : { signal: AbortSignal.timeout(TIMEOUT) }),
    });
    if (answer.status < 500 || !saved) return answer;
  } catch {
    // There is no network, or nothing that answers.
  }
  if (saved) return saved;
  const fullText = address.replace(/p\/([^/]+)\/$/, 'full/#$1');
  if (await store.find(fullText)) return Response.redirect(fullText);
  const notOffline = await store.find(scope + NOT_OFFLINE);
  return new Response(notOffline?.body ?? null, { status: 404, headers: notOffline?.headers ?? {} });
}

/**
 * Answers any other request. Files in `_astro/` are named by their content, so that it does not matter where they come
 * from. Any other file must be of the same edition as the page: a saved page gets the saved file, other pages do not.
 *
 * @param page address of the page that asks
 * @param scope address of the site's root
 */
export async function answerFile(
  request: Request,
  page: string | undefined,
  store: EditionStore,
  scope: string,
): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, '');
  if (address === scope + OFFLINE_RECORDS) return offlineRecords(store, scope);
  const isNamedByContent = address.startsWith(`${scope}_astro/`);
  const isOfThisEdition = isNamedByContent || (page && (await store.find(page)));
  return (isOfThisEdition ? await store.find(address) : undefined) ?? fetch(request);
}

/** The search records of all saved documents: a list with a list for each. */
async function offlineRecords(store: EditionStore, scope: string): Promise<Response> {
  const documents = await store.savedDocuments();
  const lists = await Promise.all(documents.map(async (id) => (await store.find(scope + recordsAddress(id)))?.text()));
  return new Response(`[${lists.join(',')}]`, { headers: { 'Content-Type': 'application/json' } });
}
