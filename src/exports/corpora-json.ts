/** The reference corpora as data: which texts they hold, and what they lack. */
import { corpusPath, publicAddress, textPath } from '../core/addresses/addresses.ts';
import type { Corpus, CorpusText } from '../core/corpus.ts';
import type { Document } from '../core/model.ts';

/** A corpus. */
export interface CorpusExport {
  readonly id: string;
  /** The address of its page. */
  readonly address: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** What it holds and what it lacks, in sentences. The latter belongs beside every answer of the corpus. */
  readonly holds: string;
  readonly lacks: string;
  /** On which terms its texts may be used. */
  readonly use?: string;
  /** Its texts by date. */
  readonly texts: readonly CorpusTextExport[];
}

/** A text of a corpus. */
export interface CorpusTextExport {
  /** Its id, by which `wordings.json` names it. */
  readonly id: string;
  /** Its entry on the page of the corpus. */
  readonly address: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly language: string;
  readonly issuer: string;
  /** ISO 8601 date, as precise as it is known. */
  readonly date: string;
  /** Where it was read; absent for a document of this publication. */
  readonly url?: string;
  /** Hash of the text that was counted, in hexadecimal; for a document, of its text as it was received. */
  readonly sha256: string;
  /** Whether it carries older words, so that it is never the first to say something. */
  readonly consolidated: boolean;
  /** Whether it is a document of this publication. Then `id` is the document's. */
  readonly isDocument: boolean;
}

/**
 * Makes the content of `corpora/corpora.json`.
 *
 * @param documents the documents that may be texts of a corpus
 * @param site the site's origin, if it is known
 */
export function exportCorpora(
  corpora: readonly Corpus[],
  documents: readonly Document[],
  site: URL | undefined,
): CorpusExport[] {
  const hashes = new Map(documents.map(({ id, sourceHash }) => [id, sourceHash]));
  return corpora.map(({ id, title, language, holds, lacks, use, texts }) => ({
    id,
    address: publicAddress(corpusPath(id), site),
    title,
    language,
    holds,
    lacks,
    ...(use === undefined ? {} : { use }),
    texts: texts.map((text) => exportText(text, id, hashes, site)),
  }));
}

function exportText(
  { id, title, titleLanguage, language, issuer, date, consolidated, data, document }: CorpusText,
  corpus: string,
  hashes: ReadonlyMap<string, string>,
  site: URL | undefined,
): CorpusTextExport {
  const url = data?.copies[0]?.url;
  return {
    id,
    address: publicAddress(textPath(corpus, id), site),
    ...{ title, titleLanguage, language, issuer, date },
    ...(url === undefined ? {} : { url }),
    sha256: data?.sha256 ?? hashes.get(document ?? '') ?? '',
    consolidated,
    isDocument: document !== undefined,
  };
}
