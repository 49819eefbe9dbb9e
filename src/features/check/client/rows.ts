/** Makes the rows of the table of results. */
import added from '@features/later-wording';
import { words } from '@words/check-results.ts';
import type { Citing } from '../../../citations/citing.ts';
import { placeBetween, type StyleTemplates } from '../../../citations/place.ts';
import { blockPath, citingPath, documentPath, sectionPath } from '../../../core/addresses/addresses.ts';
import type { Finding } from '../../../core/quotations/judge.ts';
import { laterWording } from '../../../core/quotations/later-wording.ts';
import type { Source } from '../../../core/quotations/source.ts';
import { citationOf } from '../../copy/client/citations.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import type { CheckedDocument } from '../library.ts';
import type { Sources } from '../sources.ts';

/** The most rows that are shown, because more would make the page slow. */
export const MOST_ROWS = 300;

export interface Row {
  readonly finding: Finding;
  /** Sentences that say what differs from the document, or where the words really are. */
  readonly remarks: readonly string[];
  readonly document: CheckedDocument | undefined;
  /** The label of the paragraph, with the document's name if the library has several. */
  readonly place: string;
  /** The path of the paragraph. */
  readonly path: string;
  readonly citation: string;
}

/**
 * Makes a row for each finding. Citations are in the given style, or in the document's first style if it does not have
 * that one.
 */
export function rowsOf(
  findings: readonly Finding[],
  { sources, documents }: Pick<Sources, 'sources' | 'documents'>,
  styles: Styles,
  chosen: string | undefined,
): readonly Row[] {
  return findings.map((finding) => {
    const { source, passage } = finding;
    const document = documents.find(({ id }) => id === source?.id);
    if (source === undefined || passage === undefined || document === undefined)
      return { finding, remarks: [], document, place: '', path: '', citation: '' };
    const { label, section, block } = passage;
    const place = [
      ...(documents.length > 1 || label === '' ? [document.name] : []),
      ...(label === '' ? [] : [label]),
    ].join(', ');
    const own = section === undefined ? documentPath(source.id) : sectionPath(source.id, section.id);
    const path =
      block === undefined || section === undefined
        ? own
        : blockPath({ document: source.id, section: section.id, id: block });
    const all = styles.get(source.id) ?? [];
    const style = all.find((one) => one.style.id === chosen) ?? all[0];
    const at = block === undefined ? undefined : { id: block, label };
    const citation = style === undefined ? '' : citationOf(style, at && placeBetween(at, at)).citation.text;
    const remarks = [...remarksOn(finding, place), ...remarkOnLater(finding, sources, documents)];
    return { finding, remarks, document, place, path, citation };
  });
}

/** The citation styles of each document, by its id. */
type Styles = ReadonlyMap<string, readonly StyleTemplates[]>;

/**
 * Loads the citation styles of the documents in the findings. A document whose citations cannot be fetched gets none.
 */
export async function loadStyles(findings: readonly Finding[]): Promise<Styles> {
  const ids = [...new Set(findings.flatMap(({ source }) => source?.id ?? []))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await stylesOf(id)] as const)));
}

async function stylesOf(document: string): Promise<readonly StyleTemplates[]> {
  try {
    const file = await fetchInTime(citingPath(document));
    return parseBuiltJson<Citing>(await file.text()).styles;
  } catch {
    return [];
  }
}

/** Says what a later edition has in the place of words of a former one. */
function remarkOnLater(finding: Finding, sources: readonly Source[], documents: readonly CheckedDocument[]): string[] {
  const later = laterWording(finding, sources);
  if (later === undefined) return [];
  const { edition = '' } = documents.find(({ id }) => id === later.source.id) ?? {};
  const { text } = later;
  const [from] = added.flatMap((fromOf) => fromOf(later) ?? []);
  return [text === undefined ? words.goneSince(edition, from) : words.readsSince(edition, from, apart(text))];
}

function remarksOn({ verdict, differences, others }: Finding, place: string): string[] {
  const remarks = differences.map(({ stands, quoted }) =>
    stands === ''
      ? words.added(apart(quoted))
      : quoted === ''
        ? words.dropped(apart(stands))
        : words.changed(apart(stands), apart(quoted)),
  );
  if (verdict === 'altered' && remarks.length === 0) return [words.reordered];
  if (verdict === 'misplaced') return [words.misplaced(place)];
  return others > 0 ? [words.others(others)] : remarks;
}

/** Isolates words in a sentence that may be written in the other direction. */
const apart = (text: string) => `\u{2068}${text}\u{2069}`;
