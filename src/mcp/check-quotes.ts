/** Judges the quotations in a text, as the page /check/ does. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { gather, MOST_LETTERS } from '../core/quotations/gather.ts';
import type { Finding } from '../core/quotations/judge.ts';
import { inForceFrom, laterWording } from '../core/quotations/later-wording.ts';
import { type Source, sourceOf } from '../core/quotations/source.ts';
import { inSlices } from '../features/check/slices.ts';
import { once, sourcesFor } from '../features/check/sources.ts';
import { answer, count, READS_ONLY } from './answer.ts';
import type { Library } from './library.ts';
import { oneLine, quoted } from './lines.ts';
import { describePassage, passageAt, placeInDocument } from './passages.ts';

/** A text that is at most this long, and marks no quotation, is taken for one. */
const LONGEST_BARE = 4_000;

/** What marks a quotation. An apostrophe does not. */
const MARK = /["“”„‘«»「」『』]|^\s*>|<(?:q|blockquote)\b/imu;

/** Adds the tool. */
export function addCheckQuotes(server: McpServer, library: Library): void {
  const source = once(async (id: string) => sourceOf(id, await library.document(id)));
  server.registerTool(
    'check_quotes',
    {
      title: 'Check quotations',
      description:
        'Compares every quotation in a text with the documents: verbatim, nearly verbatim (only capitals or punctuation differ), altered (with each difference and the right words), misplaced (the text names another place), not found, or no quotation (a name, or words of a writer in marks). Give it your own answer before you send it.',
      inputSchema: z.object({
        text: z
          .string()
          .min(1)
          .max(MOST_LETTERS)
          .describe('A text with quotations in quotation marks or as Markdown block quotations; or one quotation.'),
      }),
      annotations: READS_ONLY,
    },
    async ({ text }, { mcpReq: { signal } }) => {
      // Other questions are answered meanwhile, and a model may stop waiting.
      const work = <Result>(all: Generator<unknown, Result>) => inSlices(all, signal);
      const files = {
        library: () => Promise.resolve(library),
        words: library.words,
        source,
      };
      const bare = text.length <= LONGEST_BARE && !MARK.test(text) ? `“${text.trim()}”` : undefined;
      const { sources, missing } = await sourcesFor(bare ?? text, files, work);
      const asOne = bare === undefined ? undefined : await work(gather(bare, sources));
      const own = await work(gather(text, sources));
      const isOne =
        own.findings.length === 0 ||
        asOne?.findings.some(({ verdict }) => verdict !== 'not found' && verdict !== 'no-quotation') === true;
      const { findings, done, unquoted } = isOne && asOne !== undefined ? asOne : own;
      const answers = await Promise.all(findings.map((finding) => answerOf(finding, sources, library)));
      const isComplete = done === 1 && missing.length === 0;
      const parts = [
        answers.length === 0 ? 'Found no quotation.' : `Found ${count(answers.length, 'quotation')}.`,
        ...answers.map(describe),
        `Sentences that hold no quotation, and were not checked: ${unquoted}.`,
        isComplete ? undefined : 'Some of the text was not checked, or some documents could not be read.',
      ];
      return answer(
        parts,
        answers.flatMap(({ passage }) => passage ?? []),
      );
    },
  );
}

/** Adds to a finding its passage, and what the first later edition without these words has instead. */
async function answerOf(finding: Finding, sources: readonly Source[], library: Library) {
  const later = laterWording(finding, sources);
  const since = later && {
    edition: (await library.document(later.source.id)).published,
    inForceFrom: inForceFrom(later),
    words: later.text,
  };
  return { finding, passage: await passageOf(finding, library), since };
}

/**
 * Returns the passage of a finding as the document has it: what is judged is not always character for character the
 * same.
 */
async function passageOf({ source, passage }: Finding, library: Library) {
  if (source === undefined || passage === undefined) return undefined;
  const document = await library.document(source.id);
  if (passage.block !== undefined) return passageAt(document, placeInDocument(document, passage.block));
  const section = document.sections.find(({ id }) => id === passage.section?.id);
  const block = section?.blocks.find(({ id, text }) => id === undefined && text === passage.text);
  return passageAt(document, section && { section, block });
}

function describe({ finding, passage, since }: Awaited<ReturnType<typeof answerOf>>): string {
  const { quotation, verdict, differences, others } = finding;
  return [
    `${verdict.toUpperCase().replace('-', ' ')}:`,
    ...quoted(quotation),
    ...differences.map(({ stands, quoted: written }) => `- stands "${oneLine(stands)}", quoted "${oneLine(written)}"`),
    ...(passage === undefined
      ? [
          verdict === 'no-quotation'
            ? 'These seem to be words of your own.'
            : 'No document has these words, or anything close to them.',
        ]
      : [verdict === 'altered' ? 'The right words:' : 'They stand here:', describePassage(passage)]),
    ...(others > 0 ? [`${count(others, 'other place')} with the same words.`] : []),
    ...(since === undefined
      ? []
      : [
          `Since the edition of ${since.edition}${since.inForceFrom === undefined ? '' : `, in force from ${since.inForceFrom},`} ${since.words === undefined ? 'the passage is gone.' : 'it reads:'}`,
          ...(since.words === undefined ? [] : quoted(since.words)),
        ]),
  ].join('\n');
}
