/** Imports the files of a document that an export carries: as they are, but for what only another publication has. */
import { readDocumentFields } from '../core/files/gaps.ts';
import { LOCK_FILE } from '../core/files/file-names.ts';
import { readStyles } from '../core/numbers/styles.ts';
import type { DocumentData } from '../core/schemas/document.ts';
import type { SectionData } from '../core/schemas/sections.ts';
import { sha256 } from '../core/sha256.ts';
import type { Carried } from './carried.ts';
import { picturesIn } from './check.ts';
import type { Choices } from './choices.ts';
import type { Imported } from './compose.ts';
import { countsOf } from './counts.ts';
import { ImportLog } from './import-log.ts';
import { withoutOthers } from './others.ts';
import { MISSING, whatIsWrong } from './read/pictures.ts';
import type { PlannedGroup } from './recognise/sections.ts';
import type { ListedSection } from './write/document-file.ts';
import { readBack, type SectionRead } from './write/read-back.ts';

const NO_FORMS = { headings: 0, items: 0, rows: 0, pictures: 0 };

/**
 * Imports the files. They were checked before, and hold every word that the file shows.
 *
 * @throws {Error} if `document.yaml` cannot be read
 */
export function importCarried({ files: all, pictureOf }: Carried, choices: Choices): Imported {
  const text = all.get('document.yaml') ?? '';
  const { entry } = readDocumentFields({ file: 'document.yaml', text, hash: sha256(text) });
  if (entry === undefined) throw new Error('document.yaml cannot be read');
  const { data } = entry;
  const { files: known, gone } = withoutOthers(
    all,
    data,
    choices.publication?.() ?? NOTHING,
    choices.versionOf !== undefined,
  );
  // A document that exists already keeps its own lock file.
  const files = new Map([...known].filter(([name]) => choices.known === undefined || name !== LOCK_FILE));
  const log = new ImportLog();
  log.remark(
    'decide',
    'the file carries the files of its document, and shows the same text: they were taken. document.yaml has what another publication says of the document, with its comments: read it over',
  );
  for (const what of gone) log.remark('dropped', what);
  const styles = readStyles(data.numbering, data);
  const read: SectionRead[] = [];
  for (const { slug } of data.sections)
    read.push(readBack(files.get(`${slug}.mdx`) ?? '', styles, `${slug}.mdx`, read.at(-1)));
  const sections = listed(data.sections);
  const source = files.get('source.txt') ?? '';
  const letters = source.match(/\p{L}/gu)?.length ?? 0;
  return {
    files,
    pictures: picturesOf(read, pictureOf, log),
    remarks: log.remarks,
    counts: countsOf(sections, read),
    numbering: data.numbering,
    citing: citingOf(data),
    outOfSequence: data.outOfSequence,
    sections,
    title: data.heading.split('\n'),
    receivedAs: data.receivedAs,
    pages: data.pages,
    names: data.names,
    force: undefined,
    missing: [],
    proved: Array.from(source.replace(/\s+/gu, ' ').trim()).length,
    letters,
    losses: { counted: NO_FORMS, lost: NO_FORMS },
    numbers: { difference: undefined, counted: 0, lost: 0 },
    secondLook: { kinds: [], missing: [] },
    leftOut: { series: [], letters: 0, all: letters },
    difference: undefined,
    faults: [],
    badCharacters: [],
  };
}

/** What an empty publication has. */
const NOTHING = { terms: new Set<string>(), sources: new Set<string>(), publishers: new Set<string>() };

const citingOf = ({ standsAlone, itemsByParagraph, join, counted }: DocumentData): Imported['citing'] => ({
  standsAlone: standsAlone === true ? true : undefined,
  itemsByParagraph: itemsByParagraph === true ? true : undefined,
  join,
  counted,
});

/** The pictures that sections show, with a remark for each that cannot be taken. */
function picturesOf(read: readonly SectionRead[], pictureOf: Carried['pictureOf'], log: ImportLog) {
  const names = new Set(read.flatMap(({ blocks }) => picturesIn(blocks)));
  return [...names].flatMap((name) => {
    const bytes = pictureOf(name);
    const why = bytes === undefined ? MISSING : whatIsWrong({ name, bytes });
    if (why !== undefined) log.remark('lost', `the picture ${name}: ${why}. Put it beside document.yaml`);
    return bytes === undefined || why !== undefined ? [] : [{ name, bytes }];
  });
}

/** The sections as an import lists them; those of a group have the same one. */
function listed(sections: readonly SectionData[]): ListedSection[] {
  const groups = new Map<string, PlannedGroup>();
  return sections.map(({ slug, label, title, join, counted, heading, goesOn, begins, groups: around }) => ({
    ...{ slug, label, title, join, counted, begins },
    heading: heading?.split('\n') ?? [],
    goesOn: goesOn === true,
    groups: around.map(({ path, heading: own }) => {
      const group = groups.get(path.join()) ?? { heading: own.split('\n'), unit: undefined };
      groups.set(path.join(), group);
      return group;
    }),
  }));
}
