/** Gives a passage by its label or id, or says what became of it. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { wordsOfText } from '../core/languages/words.ts';
import { expressionOf } from '../core/expression.ts';
import { mayMean } from '../core/references/our-counts.ts';
import {
  answer,
  describeTerm,
  documentField,
  documentOrOnly,
  READS_ONLY,
  someWords,
  termAnswer,
  termOf,
} from './answer.ts';
import type { Library } from './library.ts';
import {
  describePassage,
  type PassageAnswer,
  passageAnswer,
  passageAt,
  placeInDocument,
  placesInDocument,
} from './passages.ts';
import type { ParagraphFile, PassageFile } from './shapes.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

/** A passage beside another. */
const neighbour = z.object({ id: z.string(), label: z.string() }).optional();

/** Adds the tool. */
export function addPassage(server: McpServer, library: Library): void {
  server.registerTool(
    'passage',
    {
      title: 'Passage',
      description:
        'Gives the official words of one passage by its label ("III.4") or id ("iii-4"), with its citation, the terms in it and what refers to it. If it was withdrawn or merged into another, says so, and gives the words that it had or has become.',
      inputSchema: z.object({
        document: documentField,
        passage: someWords.describe('Its label, as it is cited, or its id.'),
      }),
      outputSchema: z.object({
        state: z.enum(['stands', 'merged', 'withdrawn']),
        id: z.string(),
        label: z.string(),
        address: z.string().describe('Where its words are, or the notice that they are gone.'),
        passage: passageAnswer.optional().describe('The passage, if it stands.'),
        citation: z.string().optional(),
        terms: z.array(termAnswer).optional(),
        referredToBy: z
          .array(
            z.object({
              document: z.string(),
              id: z.string(),
              label: z.string(),
              address: z.string(),
              within: z.string().optional().describe('The part that it names, if that contains the passage.'),
            }),
          )
          .optional()
          .describe('The passages that refer to it, or to what contains it.'),
        previous: neighbour,
        next: neighbour,
        withdrawn: z.string().optional().describe('The day on which it was withdrawn.'),
        mergedInto: passageAnswer.optional().describe('The passage into which it was merged.'),
        last: passageAnswer.optional().describe('Its words in the last former edition that has it.'),
      }),
      annotations: READS_ONLY,
    },
    async ({ document: asked, passage: written }) => {
      const id = documentOrOnly(library, asked);
      const listed = await find(written, await library.paragraphs(id), id);
      const file = await library.passage(id, listed.id);
      return file.state === 'stands' ? standing(library, id, listed, file) : formerly(library, id, listed, file);
    },
  );
}

/** Gives a passage that stands, with what is beside it. */
async function standing(library: Library, id: string, listed: ParagraphFile, file: PassageFile) {
  const document = await library.document(id);
  const places = placesInDocument(document);
  const index = places.findIndex(({ block }) => block.id === listed.id);
  const place = places[index];
  if (place?.block.text !== file.text)
    throw new Unanswerable('Found that the site was published anew since this server began. Start the server again.');
  const passage = passageAt(document, place);
  const [previous, next] = [places[index - 1], places[index + 1]].map(
    (one) => one && { id: one.block.id ?? '', label: one.block.label ?? '' },
  );
  const terms = file.terms?.map(termOf) ?? [];
  const { citation, referredToBy } = file;
  return answer({ ...headOf(listed, file), passage, terms, citation, referredToBy, previous, next }, [
    describePassage(passage),
    ...(citation === undefined ? [] : [`Citation: ${citation}`]),
    ...terms.map(describeTerm),
    ...(referredToBy === undefined ? [] : [`Referred to by: ${describeReferrers(referredToBy, id)}.`]),
    [previous && `Before it: ${previous.label}.`, next && `After it: ${next.label}.`].filter(isThere).join(' '),
  ]);
}

/** Lists what refers to a passage of a document. */
const describeReferrers = (all: NonNullable<PassageFile['referredToBy']>, own: string): string =>
  all
    .map(
      ({ document, label, within }) =>
        `${document === own ? '' : `${document} `}${label}${within === undefined ? '' : ` (to all of ${within})`}`,
    )
    .join(', ');

/** Says what became of a passage that was merged or withdrawn, with the words that it had or has become. */
async function formerly(library: Library, id: string, listed: ParagraphFile, file: PassageFile) {
  const { withdrawn, mergedInto } = file;
  const now = mergedInto === undefined ? undefined : await wordsIn(library, id, mergedInto);
  const last = await lastWords(library, id, listed.id);
  const became =
    file.state === 'merged'
      ? `The passage "${listed.label}" is no longer a passage of its own. It was merged into this one:`
      : `The passage "${listed.label}" was withdrawn${withdrawn === undefined ? '' : ` on ${withdrawn}`}. The document no longer has its words. ${file.inContext}`;
  return answer(
    { ...headOf(listed, file), withdrawn, mergedInto: now, last },
    [became, now && describePassage(now), last && `Its last words:\n${describePassage(last)}`].filter(isThere),
  );
}

/** What every answer says of a passage. */
const headOf = ({ id, label }: ParagraphFile, { state, inContext }: PassageFile) => ({
  state,
  id,
  label,
  address: inContext,
});

const isThere = (one: string | undefined): one is string => one !== undefined;

/** Finds the passage that a model means. */
async function find(written: string, paragraphs: readonly ParagraphFile[], document: string): Promise<ParagraphFile> {
  const plain = (label: string) =>
    wordsOfText(label)
      .map(({ text }) => text)
      .join(' ');
  const sought = plain(written);
  const ways: ((one: ParagraphFile) => boolean)[] = [
    ({ id }) => id === written,
    ({ label }) => label === written,
    ({ label }) => sought !== '' && plain(label) === sought && mayMean(written, label),
  ];
  const isKnown = ways.some((way) => paragraphs.some(way));
  for (const way of isKnown ? ways : [await sameAddress(written)]) {
    // A label may be that of another passage now.
    const all = paragraphs.filter(way);
    const standing = all.filter(({ state }) => state === 'stands' || state === 'moved');
    const [one, ...others] = standing.length > 0 ? standing : all;
    if (one !== undefined && others.length === 0) return one;
    if (one !== undefined)
      throw new Unanswerable(
        `Found several passages "${written}" in ${document}, expected the id of one: ${[one, ...others].map(({ id }) => id).join(', ')}.`,
      );
  }
  const known = paragraphs.flatMap(({ id, label }) => [label, ...(label === id ? [] : [id])]);
  throw new Unanswerable(
    `Found no passage "${written}" in ${document}, expected a label or an id. ${nearOnes(written, known)}`,
  );
}

/** Returns what finds labels with the same numbers in other words: "Art. 5(1)" for "Article 5(1)". */
async function sameAddress(written: string) {
  // It knows many languages, and is rarely needed.
  const { typedAddresses } = await import('../core/references/typed.ts');
  const chainsIn = (label: string) =>
    typedAddresses(label)
      .filter(({ beside }) => beside === '')
      .map(({ chain }) => chain.map(({ kind, rank, number }) => [kind, rank, number].join(' ')).join('/'));
  const digitsIn = (label: string) => label.replaceAll(/\P{N}/gu, '');
  const [digits, sought] = [digitsIn(written), new Set(chainsIn(written))];
  return ({ label }: ParagraphFile) =>
    sought.size > 0 && digitsIn(label) === digits && chainsIn(label).some((chain) => sought.has(chain));
}

/** Returns a passage of a document; `undefined` if it does not stand there. */
async function wordsIn(library: Library, id: string, passage: string): Promise<PassageAnswer | undefined> {
  const document = await library.document(id);
  const place = placeInDocument(document, passage);
  return place && passageAt(document, place);
}

/** Returns a passage in the last former edition that has it. */
async function lastWords(library: Library, id: string, passage: string): Promise<PassageAnswer | undefined> {
  const { current } = expressionOf(id);
  const latestFirst = library.documents
    .filter((one) => one.current === current && !one.isCurrent && one.id !== id)
    .map((one) => one.id)
    .toSorted()
    .reverse();
  for (const one of latestFirst) {
    const found = await wordsIn(library, one, passage);
    if (found !== undefined) return found;
  }
  return undefined;
}
