/** Reports to an editor how the paragraphs differ from the lock file, and what has to be decided. */
import { diffWords } from 'diff';
import type { Alignment, CurrentParagraph, Question } from './alignment.ts';
import { newIds } from './accept.ts';
import type { IdEntry } from './lock-file.ts';

/** Whether accepting the alignment would change anything. */
export function hasChanges(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  alignment: Alignment,
): boolean {
  return alignment.inserted.length + changesOf(entries, paragraphs, alignment).length > 0;
}

/** Whether all that accepting the alignment would do is to give ids to new paragraphs. */
export function hasOnlyAdditions(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  alignment: Alignment,
): boolean {
  return alignment.questions.length + changesOf(entries, paragraphs, alignment).length === 0;
}

/**
 * Returns the report: a line or two for each change, then each question with the options that answer it.
 *
 * @param prefix what decisions write before the document's ids: `charter:`
 * @returns its lines; none if nothing changed
 */
export function reportChanges(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  alignment: Alignment,
  prefix = '',
): string[] {
  const ids = newIds(entries, paragraphs, alignment);
  const asked = new Set(alignment.questions.flatMap((question) => [...question.entries, ...question.paragraphs]));
  return [
    ...changesOf(entries, paragraphs, alignment, asked),
    ...alignment.inserted
      .filter((paragraph) => !asked.has(paragraph))
      .map((paragraph) => `new        ${ids.get(paragraph)} (${paragraph.position}): ${opening(paragraph.text)}`),
    ...alignment.questions.flatMap((question) => reportQuestion(question, prefix)),
  ];
}

function changesOf(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  alignment: Alignment,
  asked: ReadonlySet<unknown> = new Set(),
): string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs) {
    const entry = alignment.pairs.get(paragraph);
    if (entry === undefined || asked.has(paragraph)) continue;
    if (entry.state === 'withdrawn')
      lines.push(`back       ${entry.id}, withdrawn on ${entry.on}, stands again (${paragraph.position})`);
    if (entry.section !== paragraph.section)
      lines.push(`moved      ${entry.id} from section ${entry.section} to ${paragraph.section}`);
    if (entry.numbers?.join() !== paragraph.numbers?.join())
      lines.push(`renumbered ${entry.id} from ${numbersOf(entry)} to ${numbersOf(paragraph)}`);
    if (entry.text !== paragraph.text) lines.push(`edited     ${entry.id}: ${wordDiff(entry.text, paragraph.text)}`);
  }
  // Moves between sections are reported above; here are the paragraphs that changed places within a section.
  const after = paragraphs.flatMap((paragraph): IdEntry[] => {
    const entry = alignment.pairs.get(paragraph);
    return entry?.state === 'stands' && entry.section === paragraph.section ? [entry] : [];
  });
  const stayed = new Set(after);
  const before = entries.filter((entry) => stayed.has(entry));
  const displaced = after.filter((entry, index) => entry !== before[index]);
  if (displaced.length > 0) lines.push(`reordered  ${displaced.map(({ id }) => id).join(', ')}`);
  for (const [entry, into] of alignment.merged)
    if (entry.state === 'stands') lines.push(`merged     ${entry.id} into ${into}`);
  for (const entry of alignment.withdrawn)
    if (!asked.has(entry)) lines.push(`withdrawn  ${entry.id}: ${opening(entry.text)}`);
  return lines;
}

/** Official numbers as an editor reads them: "1(b)". */
function numbersOf({ numbers }: { readonly numbers?: readonly string[] | undefined }): string {
  if (numbers === undefined) return 'no number';
  return numbers.map((number, index) => (index === 0 ? number : `(${number})`)).join('');
}

const WHY: Readonly<Record<Question['reason'], string>> = {
  replaced:
    'Words went and other words came in the same place. Is it one paragraph, rewritten, or is one withdrawn and the other new?',
  ambiguous:
    'Words fit more than one paragraph. Which is the same, and what became of the rest (a part split off is new; a part joined to another is merged)?',
  'moved and edited': 'A paragraph may have moved and been edited. Is it the same?',
  joined: 'The words of a paragraph are in its neighbour now. Were the two joined (it is merged), or is it withdrawn?',
};

function reportQuestion({ reason, entries, paragraphs }: Question, prefix: string): string[] {
  const id = `${prefix}${entries[0]?.id}`;
  const last = `${prefix}${entries.at(-1)?.id}`;
  const place = paragraphs[0]?.position;
  return [
    `undecided  ${WHY[reason]}`,
    ...entries.map(({ id, text }) => `             was  ${id}: ${text}`),
    ...paragraphs.map(({ position, text }) => `             now  ${position}: ${text}`),
    reason === 'joined'
      ? `           Decide with, for example: --merge ${last}=${entries[0]?.id}, --withdraw ${last}`
      : `           Decide with, for example: --same ${id}=${place}, --new ${prefix}${place}, --withdraw ${id}, --merge ${last}=<id>`,
  ];
}

/** If two texts differ in more places than this, only their beginnings are shown. */
const MOST_CHANGES = 200;

/** The changed words, with some words before and after them: `… [-all-] {+most+} restrictions …`. */
function wordDiff(before: string, after: string): string {
  const parts = diffWords(before, after, { maxEditLength: MOST_CHANGES });
  if (parts === undefined) return `[-${opening(before)}-]{+${opening(after)}+}`;
  return parts
    .map(({ value, added, removed }) => (added ? `{+${value}+}` : removed ? `[-${value}-]` : shorten(value)))
    .join('');
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 25)} … ${words.slice(-25)}`;
}

function opening(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69)}…`;
}
