/** Says of links to passages of a publication whether they still lead to what they name. */
import type { QuotableBlock, QuotableSection, Source } from '../core/quotations/source.ts';
import type { QuotedPlace } from './check-text.ts';
import type { LinkInFile } from './quoting-file.ts';

/**
 * What is said of a link. `there`: it leads to a passage. `moved`: the passage is in another section. `renumbered`: the words
 * of the link are the number that it had in a former edition. `former`: it leads to a former edition, and the passage reads
 * otherwise now. `gone`: only a former edition has the passage. `unknown`: no edition has it.
 */
export type LinkVerdict = 'there' | 'moved' | 'renumbered' | 'former' | 'gone' | 'unknown';

/** A link to a passage, with its verdict. */
export interface CheckedLink extends LinkInFile {
  readonly verdict: LinkVerdict;
  /** The document to which it leads. */
  readonly document: string;
  /** The passage to which it leads, or, if it is gone, what it was. */
  readonly place: QuotedPlace | undefined;
  /** What the passage is in the current edition, if that is another place or has other words. */
  readonly now: QuotedPlace | undefined;
}

/** A passage in one of the documents. */
interface Found {
  readonly source: Source;
  readonly section: QuotableSection;
  readonly block: QuotableBlock;
}

/** Pages of a document that have no passages of their own. */
const WHOLE = 'full';

/**
 * Judges the links of a file to passages of some documents, and leaves out all others.
 *
 * @param site the address of the publication; without it, every address counts that ends as one of its passages
 */
export function checkLinks(
  links: readonly LinkInFile[],
  sources: readonly Source[],
  site: string | undefined,
): CheckedLink[] {
  return links.flatMap((link) => {
    const target = targetOf(link.href, sources, site);
    return target === undefined ? [] : [{ ...link, document: target.source.id, ...judged(link, target, sources) }];
  });
}

/** What an address names. */
interface Target {
  readonly source: Source;
  readonly section: string | undefined;
  readonly block: string;
}

/** Reads an address: the last part of its path that begins with a document; `undefined` if it is of no passage. */
function targetOf(href: string, sources: readonly Source[], site: string | undefined): Target | undefined {
  if (!URL.canParse(href)) return undefined;
  const { origin, pathname, hash } = new URL(href);
  const base = site === undefined ? undefined : new URL(site.replace(/\/?$/, '/'));
  if (base !== undefined && (base.origin !== origin || !pathname.startsWith(base.pathname))) return undefined;
  const path = base === undefined ? pathname : pathname.slice(base.pathname.length - 1);
  const ofPath = ({ id }: Source) => (base === undefined ? path.lastIndexOf(`/${id}/`) : path.indexOf(`/${id}/`));
  const [source] = sources
    .filter((one) => (base === undefined ? ofPath(one) !== -1 : ofPath(one) === 0))
    .toSorted((one, other) => other.id.length - one.id.length);
  if (source === undefined) return undefined;
  const parts = path
    .slice(ofPath(source) + source.id.length + 2)
    .split('/')
    .filter(Boolean);
  const [first, second, ...more] = parts;
  if (first === 'p' && second !== undefined && more.length === 0)
    return { source, section: undefined, block: decoded(second) };
  const block = decoded(hash.slice(1).replace(/:~:.*$/su, ''));
  if (first === undefined || second !== undefined || block === '' || block.startsWith('note-')) return undefined;
  return { source, section: first === WHOLE ? undefined : decoded(first), block };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function judged(
  { words }: LinkInFile,
  { source, section, block }: Target,
  sources: readonly Source[],
): Pick<CheckedLink, 'verdict' | 'place' | 'now'> {
  const editions = sources.filter((one) => one.current === source.current);
  const inEditions = editions.flatMap((one) => passageIn(one, block) ?? []);
  const here = inEditions.find((one) => one.source === source);
  const current = inEditions.find((one) => one.source.edition === undefined);
  const [place, now] = [here ?? latest(inEditions), current].map((one) => one && placeOf(one));
  if (here === undefined) {
    if (place === undefined) return { verdict: 'unknown', place, now: undefined };
    return { verdict: 'gone', place, now };
  }
  if (section !== undefined && here.section.id !== section) return { verdict: 'moved', place, now: placeOf(here) };
  if (source.edition !== undefined && current?.block.text !== here.block.text) return { verdict: 'former', place, now };
  const named = inEditions.find((one) => one.block.label === words.trim());
  if (named !== undefined && named.block.label !== here.block.label)
    return { verdict: 'renumbered', place: placeOf(named), now: placeOf(here) };
  return { verdict: 'there', place, now: undefined };
}

function passageIn(source: Source, id: string): Found | undefined {
  for (const section of source.document.sections) {
    const block = section.blocks.find((one) => one.id === id);
    if (block !== undefined) return { source, section, block };
  }
  return undefined;
}

/** The passage in the latest edition that has it. */
const latest = (found: readonly Found[]): Found | undefined =>
  found.toSorted((one, other) => ((one.source.edition ?? '') < (other.source.edition ?? '') ? 1 : -1))[0];

const placeOf = ({ source, section, block }: Found): QuotedPlace => {
  return {
    document: source.id,
    section: section.id,
    block: block.id,
    label: block.label ?? section.label,
    text: block.text,
  };
};
