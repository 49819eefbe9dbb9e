/** The part of `npm run import` that reads and proves what others wrote. */
import { writeOut } from '../core/characters/character-names.ts';
import { contentRoot } from '../core/environment.ts';
import { noContent } from '../core/files/content-files.ts';
import { whyNoVersion } from '../core/pairs/same-work.ts';
import type { Decision } from '../core/schemas/import.ts';
import { readContent } from '../content.ts';
import type { Choices } from '../importing/choices.ts';
import type { Imported } from '../importing/compose.ts';
import { importOriginal } from '../importing/import.ts';
import { openInput } from '../importing/input.ts';
import { changesOf } from '../importing/into.ts';
import { type Accepted, refusalsOf } from '../importing/judgement.ts';
import { knownIn } from '../importing/others.ts';
import { Refusal, TooLarge } from '../importing/refusal.ts';
import { formatFailure, formatReport } from '../importing/report.ts';
import { whyAnotherWork } from '../importing/same-work.ts';
import type { InputOptions } from '../importing/text-file.ts';
import type { OriginalText } from '../importing/version-of.ts';
import { whyUnreadable } from '../importing/why-unreadable.ts';
import type { GivenFields } from './import-fields.ts';
import { EXIT } from './options.ts';
import type { Present } from './present-document.ts';
import { readSite } from './site-data.ts';

/** What an editor asked for. */
export interface Asked {
  readonly file: string;
  readonly today: string;
  readonly present: Present | undefined;
  /** The text of which the file is a version in another language. */
  readonly versionOf: OriginalText | undefined;
  /** What the editor says of the document. */
  readonly given: GivenFields | undefined;
  /** How the file is read. */
  readonly options: InputOptions;
  /** What lines of it are, where the editor has decided it. */
  readonly decisions: readonly Decision[];
  readonly values: Accepted & {
    readonly title?: string | undefined;
    readonly language?: string | undefined;
    readonly edition?: string | undefined;
    readonly until?: string | undefined;
    readonly look: boolean;
    readonly rewritten: boolean;
    readonly 'full-report': boolean;
  };
}

/** What became of the file. */
export interface Made {
  readonly imported: Imported;
  /** Whether the file carries the files of its document. */
  readonly isCarried: boolean;
  /** Why it may not be written, a sentence or two for each reason. */
  readonly refusals: readonly string[];
  readonly report: string;
}

/** The same; or why the file was not taken, and the exit code for that. */
export type Answer = Made | { readonly stopped: string; readonly code: number };

/** What an editor has to look at in the fields of a new edition. */
const FIELDS_OF_EDITION =
  'url, identifiers, summary, provenance: they are still those of the former edition. Write those of this one in document.yaml';

/** Reads and proves a file, or says why it is not taken. */
export async function answer(asked: Asked): Promise<Answer> {
  const { file, options } = asked;
  try {
    const { original, format, changes } = openInput(file, options);
    const imported = await importOriginal(original, choicesOf(asked));
    if (imported.difference !== undefined || imported.faults.length > 0)
      return { stopped: formatFailure(imported), code: EXIT.refused };
    const refusals = whyRefused(imported, asked);
    const report = refusals.length > 0 ? '' : reportOf(imported, format, changes, asked);
    return { imported, isCarried: original.carried !== undefined, refusals, report };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const stopped = error instanceof Refusal ? error.message : whyUnreadable(error);
    return { stopped, code: error instanceof TooLarge ? EXIT.refused : EXIT.unread };
  }
}

/** What the editor chose, and what the document that is replaced keeps. */
function choicesOf({ values, present, versionOf, given, decisions, today }: Asked): Choices {
  return {
    title: values.title,
    language: values.language ?? present?.replaced.language,
    publicationLanguage: readSite(contentRoot)?.language,
    known: present?.replaced.names,
    numbering: present?.replaced.numbering,
    publication: () => knownIn(values.look ? noContent('', []) : readContent(contentRoot, process.cwd())),
    lock: present?.lock,
    versionOf: versionOf ?? present?.original,
    given: given?.names,
    decisions,
    today,
  };
}

function whyRefused(imported: Imported, { values, present, versionOf }: Asked): string[] {
  const other = values.rewritten
    ? undefined
    : present === undefined
      ? versionOf && whyOtherVersion(versionOf, imported)
      : whyAnotherWork(present.source, sourceOf(imported));
  return [...refusalsOf(imported, values, present?.replaced.names.size), ...(other === undefined ? [] : [other])];
}

function whyOtherVersion({ id, passages }: OriginalText, { ofVersion = [] }: Imported): string | undefined {
  const why = whyNoVersion(id, passages, ofVersion);
  return why && `${why} Correct --version-of, or take it all the same with --rewritten.`;
}

/** What an editor has to say of the force of the two editions, because neither the file nor the former edition says it. */
function forceOfEditions({ force }: Imported, until: string | undefined, present: Present | undefined): string[] {
  const former = present?.replaced.force;
  return [
    ...(former?.state !== 'in-force' || former.until !== undefined || until !== undefined
      ? []
      : [
          'force of the former edition: it has no last day. If you know it, import with --until DATE; else the build asks for it',
        ]),
    ...(former === undefined || force !== undefined
      ? []
      : [
          'force: the file says nothing of it, and what you said of the former edition is only there now. Write it anew',
        ]),
  ];
}

/** What an editor is told of an import, and of what changes in the text that it replaces. */
function reportOf(imported: Imported, format: string, changes: readonly string[], { values, present }: Asked): string {
  const missing = present?.replaced.missing ?? imported.missing;
  const decide =
    values.edition === undefined
      ? (present?.replaced.decide ?? [])
      : [FIELDS_OF_EDITION, ...forceOfEditions(imported, values.until, present)];
  const report = writeOut(
    formatReport({ ...imported, missing }, format, [...changes, ...decide], values['full-report']),
  );
  return present === undefined ? report : `${report}\n\n${changesOf(present.source, sourceOf(imported))}`;
}

const sourceOf = ({ files }: Imported): string => files.get('source.txt') ?? '';
