/** What is shown of a finding, and copied. */
import { words } from '@words/check-results.ts';
import type { Citing } from '../../../citations/citing.ts';
import { placeBetween, type StyleTemplates } from '../../../citations/place.ts';
import { blockPath, citingPath, documentPath, sectionPath } from '../../../core/addresses/addresses.ts';
import type { Finding } from '../../../core/quotations/judge.ts';
import { citationOf } from '../../copy/client/citations.ts';
import { readOwn } from '../../../browser/own-files.ts';
import { fetchPatiently } from '../../../browser/patience.ts';
import type { CheckedDocument } from '../library.ts';

/** How many rows are shown: more make a page slow. */
export const MOST_ROWS = 300;

/** A row of the table. */
export interface Row {
  readonly finding: Finding;
  /** What differs, or where the words really stand, in sentences. */
  readonly remarks: readonly string[];
  readonly document: CheckedDocument | undefined;
  /** The number of the paragraph, with the document's name where there are several. */
  readonly place: string;
  /** The path of it. */
  readonly path: string;
  readonly citation: string;
}

/** The rows of some findings, with citations in a style, or in the first of those that a document has. */
export function rowsOf(
  findings: readonly Finding[],
  documents: readonly CheckedDocument[],
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
    return { finding, remarks: remarksOn(finding, place), document, place, path, citation };
  });
}

/** By document, the styles in which it can be cited. */
type Styles = ReadonlyMap<string, readonly StyleTemplates[]>;

/** The styles of the documents that were found; none of one whose citations cannot be had. */
export async function loadStyles(findings: readonly Finding[]): Promise<Styles> {
  const ids = [...new Set(findings.flatMap(({ source }) => source?.id ?? []))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await stylesOf(id)] as const)));
}

async function stylesOf(document: string): Promise<readonly StyleTemplates[]> {
  try {
    const file = await fetchPatiently(citingPath(document));
    return readOwn<Citing>(await file.text()).styles;
  } catch {
    return [];
  }
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

/** Words in a sentence that may run in the other direction. */
const apart = (text: string) => `\u{2068}${text}\u{2069}`;
