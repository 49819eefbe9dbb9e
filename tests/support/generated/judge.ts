/** Judges whether a content had one of the two outcomes that are allowed. */
import { formatFault, stopsTheBuild } from '../../../src/core/faults/fault.ts';
import type { Publication } from '../../../src/core/model.ts';
import { addressesOf } from '../../../src/proof/addresses.ts';
import { type Promised, type PromisedAddress, readPromises } from '../../../src/proof/content.ts';
import { addressesBelow, proveDocument } from '../../../src/proof/documents.ts';
import { messageOf, type ProofFault } from '../../../src/proof/fault.ts';
import { proveIds } from '../../../src/proof/ids.ts';
import { type OfficialBlock, officialText } from '../../../src/proof/official-text.ts';
import { provePublished, shownPage } from '../../../src/proof/published.ts';
import { ancestors, attribute, type Page, parsePage } from '../../../src/proof/tree.ts';
import type { Pages, Renderer } from './renderer.ts';

/** The outcome: an editor gets faults, or readers see what was checked. */
export type End = 'faults' | 'shown';

/** Matches what no message of a fault should contain. */
const ODD = /"undefined"|\[object |\n {4}at /;

/**
 * Reads and checks a content, renders the pages of what was changed, and proves them.
 *
 * @param changed the files that differ from a sound content
 * @throws Error that describes any other outcome
 */
export async function judge(folder: string, renderer: Renderer, changed: readonly string[]): Promise<End> {
  const { publication, faults } = renderer.read();
  if (stopsTheBuild(faults)) {
    const odd = faults.map(formatFault).find((fault) => ODD.test(fault));
    if (odd !== undefined) throw new Error(`A fault that says nothing: ${odd}`);
    return 'faults';
  }
  if (publication === undefined) throw new Error('Neither a publication nor a fault.');
  const promised = readPromises(folder);
  const former = await drawFormerPages(publication, renderer);
  const found = [
    ...proveFormer(promised, former),
    ...(await proveTexts(promised, publication, renderer, { changed, former })),
    ...(await proveNotes(publication, renderer, changed)),
    ...(await proveOwnTexts(promised, publication, renderer, changed)),
  ];
  if (found.length > 0) throw new Error(found.map((fault) => `${fault.page}: ${messageOf(fault)}`).join('\n'));
  return 'shown';
}

async function drawFormerPages({ former }: Publication, { renderFormer }: Renderer): Promise<Page[]> {
  const drawn = await Promise.all(former.map(renderFormer));
  return drawn.flatMap((pages) => [...pages].map(([file, html]) => parsePage(file, html)));
}

/** Proves that the pages at former addresses exist, lead on, and only show words. */
function proveFormer({ addresses, withdrawn, ...promised }: Promised, former: readonly Page[]): ProofFault[] {
  const isFormer = ({ address, now }: PromisedAddress) => now !== address || withdrawn.has(address.split('/')[0] ?? '');
  const shown = new Map(
    former.map((page) => {
      const links = page.elements.flatMap(addressesOf).map(({ href }) => `${href.slice(1)}index.html`);
      const read = shownPage(page);
      return [page.file, { ...read, targets: new Set(read.isLeftOut ? links : []) }];
    }),
  );
  const awaited = addresses.filter(isFormer);
  return [
    ...provePublished({ ...promised, withdrawn, addresses: awaited, ownPages: [] }, shown),
    ...former.flatMap((page) => [...proveIds(page).faults, ...strangeParts(page)]),
  ];
}

/** Proves the documents in which something was changed, or the first if nothing was, or all if addresses were. */
async function proveTexts(
  { documents: everyEdition, addresses }: Promised,
  { documents }: Publication,
  { renderText }: Renderer,
  { changed, former }: { readonly changed: readonly string[]; readonly former: readonly Page[] },
): Promise<ProofFault[]> {
  const promised = everyEdition.filter(({ id }) => !id.includes('/@'));
  if (promised.length !== documents.length) throw new Error('A document is missing.');
  const isChanged = (id: string) =>
    changed.some((file) => file.startsWith(`documents/${id}/`) || file === 'addresses.lock.json');
  const wanted = documents.some(({ id }) => isChanged(id))
    ? documents.filter(({ id }) => isChanged(id))
    : documents.slice(0, 1);
  const faults: ProofFault[] = [];
  for (const document of wanted) {
    const promise = promised.find(({ id }) => id === document.id);
    if (promise === undefined) throw new Error(`There is no document ${document.id}.`);
    const blocks = new Map<string, readonly OfficialBlock[]>();
    const ids = new Map<string, ReadonlySet<string>>(former.map((page) => [page.file, proveIds(page).ids]));
    // The front page of a document shows no official text.
    ids.set(`${document.id}/index.html`, new Set());
    for (const [file, html] of await renderText(document)) {
      const { text, own } = readText(file, html, promise.language);
      blocks.set(file, text.blocks);
      ids.set(file, own.ids);
      faults.push(...text.faults, ...own.faults);
    }
    faults.push(...proveDocument(promise, { blocks, ids }, addressesBelow(addresses)(document.id)));
  }
  return faults;
}

interface TextReading {
  readonly text: ReturnType<typeof officialText>;
  readonly own: ReturnType<typeof proveIds>;
}

/** What was read of pages, of which most are the same from content to content. */
const readings = new Map<string, TextReading>();

/** Reads a page of official text. */
function readText(file: string, html: string, language: string): TextReading {
  const key = `${file} ${language} ${html}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const page = parsePage(file, html);
  const reading = { text: officialText(page, language), own: proveIds(page) };
  if (readings.size > 500) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** Proves that the pages of changed notes only show words. */
async function proveNotes(
  { terms }: Publication,
  { renderTerm }: Renderer,
  changed: readonly string[],
): Promise<ProofFault[]> {
  const faults: ProofFault[] = [];
  for (const term of terms)
    if (changed.includes(`terms/${term.id}.mdx`)) faults.push(...wordsOnly(await renderTerm(term)));
  return faults;
}

/** Proves that the texts of the publication itself are shown, and only show words, if one of them was changed. */
async function proveOwnTexts(
  promised: Promised,
  { pages }: Publication,
  { renderOwnTexts }: Renderer,
  changed: readonly string[],
): Promise<ProofFault[]> {
  if (!changed.some((file) => file === 'about.mdx' || file.startsWith('pages/'))) return [];
  const drawn = await renderOwnTexts(pages);
  const shown = [...drawn].map(([file, html]) => {
    const page = parsePage(file, html);
    return [file, { ...shownPage(page), targets: new Set<string>() }] as const;
  });
  return [...provePublished({ ...promised, addresses: [] }, new Map(shown)), ...wordsOnly(drawn)];
}

/** Proves of pages without official text that they only show words. */
const wordsOnly = (pages: Pages): ProofFault[] =>
  [...pages].flatMap(([file, html]) => {
    const page = parsePage(file, html);
    return [...proveIds(page).faults, ...strangeParts(page)];
  });

/** Returns elements in the main part of a page that run, frame or load something, except the settings of the offline copy. */
function strangeParts(page: Page): ProofFault[] {
  return page.elements
    .filter((element) => ancestors(element).some(({ tagName }) => tagName === 'main'))
    .filter((element) => attribute(element, 'name') !== 'keep-documents')
    .filter(
      (element) =>
        /^(?:script|style|iframe|object|embed|base|meta|img|input)$/.test(element.tagName) ||
        element.attrs.some(({ name }) => /^(?:on|style$|srcdoc$|set:|is:)/.test(name)) ||
        addressesOf(element).some(({ href, use }) => use === 'load' || /^\s*(?:javascript|data|vbscript):/i.test(href)),
    )
    .map(({ tagName }) => ({ page: page.file, found: `<${tagName}>`, expected: 'words', remedy: 'Refuse it.' }));
}
