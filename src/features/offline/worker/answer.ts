/** Answers what pages ask for, from what is kept of an edition and from the network. */
import { KEPT_RECORDS, recordsAddress } from '../edition.ts';
import type { Keeper } from './keep.ts';

/** How long a page that was asked for again may take until the kept one is given instead, in ms. */
const PATIENCE = 10_000;

/** What stands where nothing does, and what is said of a page that is not kept. */
const MISSING = '404.html';

/**
 * The answer to a request for a page. What is kept comes from what is kept, and the network is not asked; but a page that
 * the reader has loaded again comes from the network if it can. What comes from there is not kept. Without a network a passage
 * is shown in the whole text.
 *
 * @param isAgain whether the reader has loaded the page again, and not just gone to it
 * @param scope address of the site's root
 */
export async function answerPage(request: Request, isAgain: boolean, keeper: Keeper, scope: string): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const address = origin + pathname;
  const kept = await keeper.find(address);
  if (kept !== undefined && !isAgain) return kept;
  if (kept === undefined && (await keeper.find(`${address}/`)) !== undefined)
    return Response.redirect(`${address}/${search}`);
  try {
    // What the browser has may be of an edition that has gone.
    const answer = await fetch(request, {
      cache: 'no-cache',
      ...(kept === undefined ? {} : { signal: AbortSignal.timeout(PATIENCE) }),
    });
    if (answer.status < 500 || kept === undefined) return answer;
  } catch {
    // No network, or none that answers.
  }
  if (kept !== undefined) return kept;
  const text = address.replace(/p\/([^/]+)\/$/, 'full/#$1');
  if (await keeper.find(text)) return Response.redirect(text);
  const missing = await keeper.find(scope + MISSING);
  return new Response(missing?.body ?? null, { status: 404, headers: missing?.headers ?? {} });
}

/**
 * The answer to a request for anything else. A file that is named by its content is the same wherever it comes from; of
 * all others a page gets that of its own edition: the kept one only if it is kept itself.
 *
 * @param page address of the page that asks
 */
export async function answerFile(
  request: Request,
  page: string | undefined,
  keeper: Keeper,
  scope: string,
): Promise<Response> {
  const address = request.url.replace(/[?#].*$/, '');
  if (address === scope + KEPT_RECORDS) return keptRecords(keeper, scope);
  const isNamedByContent = address.startsWith(`${scope}_astro/`);
  const isOfThisEdition = isNamedByContent || (page !== undefined && (await keeper.find(page)) !== undefined);
  return (isOfThisEdition ? await keeper.find(address) : undefined) ?? fetch(request);
}

/** What search needs of every document that is kept: a list of lists. */
async function keptRecords(keeper: Keeper, scope: string): Promise<Response> {
  const documents = await keeper.documents();
  const kept = await Promise.all(documents.map(async (id) => (await keeper.find(scope + recordsAddress(id)))?.text()));
  return new Response(`[${kept.join(',')}]`, { headers: { 'Content-Type': 'application/json' } });
}
