/** Each document's registry of paragraphs, held against its files. */
import { align, type Alignment, type CurrentParagraph, type Decisions, NO_DECISIONS } from '../ids/align.ts';
import { labelOfId, parseId } from '../ids/ids.ts';
import { readRegistry, type RegistryEntry } from '../ids/lock-file.ts';
import { hasChanges, reportChanges } from '../ids/report.ts';
import type { RegisteredParagraph } from '../markdown/facts.ts';
import type { Bodies } from './check-bodies.ts';
import type { Fault } from './fault.ts';
import type { DocumentEntry } from './read.ts';

/** The entries of a document's registry; none if it has no registry yet, or one that is not whole. */
export function entriesOf(document: DocumentEntry): readonly RegistryEntry[] {
  const read = document.registry === undefined ? undefined : readRegistry(document.registry, slugsOf(document));
  return read !== undefined && 'entries' in read ? read.entries : [];
}

/** What stands in a section according to the registry, in order, as the Markdown plugins look it up. */
export function registeredIn(
  document: DocumentEntry,
  section: string,
  entries: readonly RegistryEntry[],
): RegisteredParagraph[] {
  return entries.flatMap((entry) => {
    const parts = parseId(entry.id);
    if (parts === undefined || entry.state !== 'stands' || entry.section !== section) return [];
    const { id, text } = entry;
    return [{ id, label: labelOfId(id, document.data.sections), kind: parts.kind, text }];
  });
}

/** A document's paragraphs and captions as its files have them, with the places by which decisions name them. */
function currentParagraphs(document: DocumentEntry, { sections }: Bodies): CurrentParagraph[] {
  return sections
    .filter((body) => body.document === document.id)
    .flatMap(({ section, blocks }) => {
      const counts = { paragraph: 0, caption: 0 };
      return blocks.flatMap((block) => {
        if (block.kind !== 'paragraph' && block.kind !== 'caption') return [];
        counts[block.kind] += 1;
        const place = `${section}:${block.kind === 'caption' ? 'figure:' : ''}${counts[block.kind]}`;
        return [{ section, kind: block.kind, text: block.text, place }];
      });
    });
}

/** Aligns a document with its registry. */
export function proposeParagraphs(
  document: DocumentEntry,
  bodies: Bodies,
  decisions: Decisions = NO_DECISIONS,
): { entries: readonly RegistryEntry[]; paragraphs: CurrentParagraph[]; alignment: Alignment } {
  const entries = entriesOf(document);
  const paragraphs = currentParagraphs(document, bodies);
  return { entries, paragraphs, alignment: align(entries, paragraphs, decisions) };
}

/** What is wrong with a registry itself. */
export function checkRegistry(document: DocumentEntry): Fault[] {
  if (document.registry === undefined) return [];
  const read = readRegistry(document.registry, slugsOf(document));
  if ('entries' in read) return [];
  return read.faults.map(({ entry, message }) => ({
    file: document.registryFile,
    line: entry === undefined ? undefined : lineOf(document.registry ?? '', entry),
    message,
  }));
}

/** Paragraphs that disagree with the registry: what changed, and how to accept it. */
export function checkParagraphs(document: DocumentEntry, bodies: Bodies): Fault[] {
  if (document.registry === undefined)
    return [
      {
        file: document.registryFile,
        message:
          'Found no registry of paragraphs, expected one beside document.yaml. If the document is new, run `npm run paragraphs -- --accept` to give its paragraphs their ids; if the file was lost, restore it from version control, since the ids that were published are in it.',
      },
    ];
  const { entries, paragraphs, alignment } = proposeParagraphs(document, bodies);
  if (!hasChanges(entries, paragraphs, alignment)) return [];
  const changes = reportChanges(entries, paragraphs, alignment).map((line) => `    ${line}`);
  return [
    {
      file: document.registryFile,
      message: `Found paragraphs that differ from the registry, expected every change accepted:\n${changes.join('\n')}\n  Run \`npm run paragraphs\` to see the proposal and \`npm run paragraphs -- --accept\` to accept it.`,
    },
  ];
}

const slugsOf = ({ data }: DocumentEntry) => data.sections.map(({ slug }) => slug);

function lineOf(text: string, entry: string): number {
  return text.slice(0, Math.max(text.indexOf(`"id": "${entry}"`), 0)).split('\n').length;
}
