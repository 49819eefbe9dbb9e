/** Gives a passage by its label or id, or says what became of it. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { expressionOf } from '../core/expression.ts';
import { findPassage } from './addressed.ts';
import { answer, describeTerm, documentField, documentOrOnly, READS_ONLY, someWords } from './answer.ts';
import type { Library } from './library.ts';
import { describePassage, type Passage, passageAt, placeInDocument, placesInDocument } from './passages.ts';
import type { ParagraphFile, PassageFile } from './shapes.ts';
import { Unanswerable } from './unanswerable.ts';

/** Adds the tool. */
export function addPassage(server: McpServer, library: Library): void {
  server.registerTool(
    'passage',
    {
      title: 'Passage',
      description:
        'Gives the official words of one passage by its label ("III.4"), its address in words ("Section 3, paragraph 4") or its id ("iii-4"), with its citation, the terms in it and what refers to it. If it was withdrawn or merged into another, says so, and gives the words that it had or has become.',
      inputSchema: z.object({
        document: documentField,
        passage: someWords.describe('Its label, as it is cited, its address in words, or its id.'),
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
  const [previous, next] = [places[index - 1], places[index + 1]].map((one) => one?.block.label);
  const { citation, referredToBy, terms = [] } = file;
  return answer(
    [
      describePassage(passage),
      citation && `Citation: ${citation}`,
      ...terms.map(describeTerm),
      referredToBy && `Referred to by: ${describeReferrers(referredToBy, id)}.`,
      [previous && `Before it: ${previous}.`, next && `After it: ${next}.`].filter(isThere).join(' ') || undefined,
    ],
    [passage],
  );
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
    [became, now && describePassage(now), last && `Its last words:\n${describePassage(last)}`],
    [now, last].filter(isThere),
  );
}

const isThere = <One>(one: One | undefined): one is One => one !== undefined;

/** Finds the passage that a model means. A label may be that of another passage now. */
const find = (written: string, paragraphs: readonly ParagraphFile[], document: string): Promise<ParagraphFile> =>
  findPassage(
    written,
    [paragraphs.filter(({ state }) => state === 'stands' || state === 'moved'), paragraphs],
    document,
  );

/** Returns a passage of a document; `undefined` if it does not stand there. */
async function wordsIn(library: Library, id: string, passage: string): Promise<Passage | undefined> {
  const document = await library.document(id);
  const place = placeInDocument(document, passage);
  return place && passageAt(document, place);
}

/** Returns a passage in the last former edition that has it. */
async function lastWords(library: Library, id: string, passage: string): Promise<Passage | undefined> {
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
