/** What is shown of a finding, and copied. */
import { words } from '@words/check-results.ts';
import type { Citing } from '../../../citations/citing.ts';
import { placeBetween, type StyleTemplates } from '../../../citations/place.ts';
import { blockPath, citingPath, documentPath, sectionPath } from '../../../core/addresses.ts';
import type { Finding } from '../../../core/quotations/judge.ts';
import { citationOf } from '../../copy/client/citations.ts';
import { readOwn } from '../../page/client/own-files.ts';
import { fetchPatiently } from '../../page/client/patience.ts';
import type { CheckedDocument } from '../library.ts';

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

/** The rows of some findings, with the citations of their documents where these can be had. */
export async function rowsOf(
  findings: readonly Finding[],
  documents: readonly CheckedDocument[],
): Promise<readonly Row[]> {
  const ids = [...new Set(findings.flatMap(({ source }) => source?.id ?? []))];
  const styles = new Map(await Promise.all(ids.map(async (id) => [id, await loadStyle(id)] as const)));
  return findings.map((finding) => {
    const { source, passage } = finding;
    const document = documents.find(({ id }) => id === source?.id);
    const style = source && styles.get(source.id);
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
    const at = block === undefined ? undefined : { id: block, label };
    const citation = style === undefined ? '' : citationOf(style, at && placeBetween(at, at)).citation.text;
    return { finding, remarks: remarksOn(finding, place), document, place, path, citation };
  });
}

/** The first style of a document's citations; `undefined` where they cannot be had. */
async function loadStyle(document: string): Promise<StyleTemplates | undefined> {
  try {
    const file = await fetchPatiently(citingPath(document));
    return readOwn<Citing>(await file.text()).styles[0];
  } catch {
    return undefined;
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
