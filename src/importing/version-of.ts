/** Makes the ids of a version in another language from those of its original. */
import type { NumberedSection } from '../core/pairs/number-path.ts';
import type { LabelledSection } from '../core/pairs/pair-sections.ts';
import { counterpartsOf, passagesOfOriginal } from '../core/pairs/ids-of-work.ts';
import type { Passage } from '../core/pairs/passage.ts';
import { passagesOf } from '../core/pairs/text-passages.ts';
import { entriesIn, formatLockFile } from '../core/ids/lock-file.ts';
import { acceptProposal, proposeIds, withIdsOfWork } from '../core/proposal/proposal.ts';
import type { DocumentReading } from '../core/proposal/read-document.ts';
import type { DocumentData } from '../core/schemas/document.ts';
import type { SectionText } from '../core/text/sections.ts';

/** The text of which another one is a version in another language. */
export interface OriginalText {
  readonly id: string;
  readonly sections: readonly LabelledSection[];
  readonly passages: readonly Passage[];
  /** Every id that one of the texts of its work has given. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Reads the text of which another one will be a version.
 *
 * @param original the text, with an id for each of its passages
 * @param texts all texts of the publication
 */
export function originalText(original: DocumentReading, texts: readonly DocumentReading[]): OriginalText {
  const { work, data } = original.files;
  return {
    id: work,
    sections: data.sections.map(({ slug, label, heading }) => ({ slug, label, heading, language: data.language })),
    passages: passagesOfOriginal({ reading: original, entries: original.ids }),
    taken: new Set(texts.flatMap(({ files, ids }) => (files.work === work ? ids.map(({ id }) => id) : []))),
  };
}

/** A text before it has ids of its own. */
export interface VersionText {
  readonly sections: readonly (SectionText & { readonly listed: Omit<NumberedSection, 'language'> })[];
  readonly language: string;
  readonly standsAlone: boolean;
  /** The names of the file, with the ids that passages would have if it were no version. */
  readonly names: DocumentData['names'];
}

/**
 * Returns the lock file of a version, in which a new passage has the id of its counterpart, and the passages as they were
 * compared. The lock file is `undefined` if an editor has to decide about ids first.
 *
 * @param lock the lock file that it has already
 * @param today the day of the import
 */
export function lockOfVersion(
  original: OriginalText,
  version: VersionText,
  lock: string | undefined,
  today: string,
): { readonly lock: string | undefined; readonly passages: readonly Passage[] } {
  const entries = entriesIn(lock);
  const known = new Set(entries.map(({ id }) => id));
  const born = proposeIds(entries, version.sections, new Map());
  const slugs = new Set(original.sections.map(({ slug }) => slug));
  const passages = passagesOf(
    version,
    acceptProposal(born, today).map(({ id }) => id),
    (slug) => (slugs.has(slug) ? slug : `@${slug}`),
  );
  const counterparts = counterpartsOf(original.passages, passages);
  const proposal = withIdsOfWork(born, (paragraphs) => ({
    taken: original.taken,
    isVersion: true,
    counterparts: new Map(
      paragraphs.flatMap((paragraph, nth) => {
        const id = counterparts.get(passages[nth]?.id ?? '');
        return id === undefined || known.has(id) ? [] : [[paragraph, id] as const];
      }),
    ),
  }));
  const isDecided = born.alignment.questions.length === 0;
  return { lock: isDecided ? formatLockFile(acceptProposal(proposal, today)) : undefined, passages };
}
