/** Tells what changed from one edition of a document to another, with the words of both. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { CHANGE_KINDS } from '../core/editions/compare-editions.ts';
import { expressionOf } from '../core/expression.ts';
import { findPassage } from './addressed.ts';
import { answer, count, documentOrOnly, limitField, READS_ONLY, someWords } from './answer.ts';
import type { Library, LibraryDocument } from './library.ts';
import { describePassage, type Passage, passageAt, placesInDocument } from './passages.ts';
import { Unanswerable } from './unanswerable.ts';

/** An article in both editions. */
interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly label: string;
  /** Those of its passages whose words or label differ, in both editions. */
  readonly passages: readonly { readonly before?: Passage | undefined; readonly after?: Passage | undefined }[];
}

/** Adds the tool. */
export function addChanges(server: McpServer, library: Library): void {
  server.registerTool(
    'changes',
    {
      title: 'Changes between editions',
      description:
        'Tells what became of each article, or other passage with a number of its own, from one edition of a document to another: unchanged, renumbered, moved, reworded, new or gone, with the official words of both editions.',
      inputSchema: z.object({
        document: someWords.optional().describe('The id of a document with several editions.'),
        from: someWords.optional().describe('The date of the earlier edition; by default the one before the later.'),
        to: someWords.optional().describe('The date of the later edition; by default the current one.'),
        passage: someWords
          .optional()
          .describe('The only passage to tell of: its label, its address in words, or its id.'),
        limit: limitField(20, 'articles'),
      }),
      annotations: READS_ONLY,
    },
    async ({ document: asked, from, to, passage: written, limit }) => {
      const id = withEditions(library, asked);
      const pairs = await library.changes(id);
      const pair = pairs.findLast(
        (one) => (to ?? latest(pairs)) === one.to && (from ?? before(pairs, one.to)) === one.from,
      );
      if (pair === undefined)
        throw new Unanswerable(
          `Found no comparison from ${from ?? 'the edition before'} to ${to ?? 'the current edition'} of ${id}, expected one of these: ${pairs.map((one) => `${one.from} to ${one.to}`).join(', ')}.`,
        );
      const [was, is] = await Promise.all([pair.from, pair.to].map((date) => editionOf(library, id, date)));
      if (was === undefined || is === undefined) throw new Unanswerable(`Found no editions of ${id} with these dates.`);
      const passage =
        written === undefined
          ? undefined
          : await findPassage(written, [is, was].map(blocksOf), `these editions of ${id}`);
      const kinds = new Map(CHANGE_KINDS.flatMap((kind) => pair[kind].map((unit) => [unit, kind] as const)));
      const [old, now] = [was, is].map((edition) => unitsOf(edition, kinds));
      const order = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
      const units = order.flatMap((unit) => {
        const [before, after] = [old?.get(unit) ?? [], now?.get(unit) ?? []];
        const kind = kinds.get(unit);
        const isAsked =
          passage === undefined
            ? kind !== 'unchanged'
            : [...before, ...after].some(({ block }) => block.id === passage.id);
        return kind === undefined || !isAsked ? [] : [{ unit, kind, before, after }];
      });
      const changes = units.slice(0, limit).map(({ unit, kind, before, after }): Change => {
        const ids = [...new Set([...after, ...before].map(({ block }) => block.id))];
        const passages = ids.flatMap((one) => {
          const [a, b] = [before, after].map((list) => list.find(({ block }) => block.id === one));
          const isSame = a?.block.text === b?.block.text && a?.block.label === b?.block.label;
          return isSame && kind !== 'moved' ? [] : [{ before: a && passageAt(was, a), after: b && passageAt(is, b) }];
        });
        const [first] = after.length > 0 ? after : before;
        return { kind, label: first?.block.label ?? unit, passages };
      });
      const more = units.length - changes.length;
      const parts = [
        `Changes to ${is.title}, from the edition of ${pair.from} to that of ${pair.to}: ${CHANGE_KINDS.map((kind) => `${pair[kind].length} ${kind}`).join(', ')}.`,
        ...changes.map(describe),
        more > 0 ? `Left out: ${count(more, 'further article')} that changed.` : undefined,
      ];
      const given = changes.flatMap(({ passages }) => passages.flatMap(({ before, after }) => [before, after]));
      return answer(
        parts,
        given.filter((one) => one !== undefined),
      );
    },
  );
}

type Pairs = Awaited<ReturnType<Library['changes']>>;

const latest = (pairs: Pairs) =>
  pairs
    .map(({ to }) => to)
    .toSorted()
    .at(-1);

/** Returns the date of the edition before another. */
const before = (pairs: Pairs, date: string) =>
  pairs
    .filter(({ to }) => to === date)
    .map(({ from }) => from)
    .toSorted()
    .at(-1);

/** Returns the id of the document that a model means, if it has several editions. */
function withEditions(library: Library, asked: string | undefined): string {
  const having = [
    ...new Set(library.documents.flatMap(({ current, edition }) => (edition === undefined ? [] : [current]))),
  ];
  const [only, ...others] = having;
  const id = asked === undefined && only !== undefined && others.length === 0 ? only : documentOrOnly(library, asked);
  const { current } = expressionOf(id);
  if (having.includes(current)) return current;
  throw new Unanswerable(
    `Found no document "${id}" with several editions, expected one of these: ${having.join(', ')}.`,
  );
}

/** Reads the edition of a document with a date. */
async function editionOf(library: Library, id: string, date: string): Promise<LibraryDocument | undefined> {
  const found = library.documents.find((one) => one.current === id && one.edition === date);
  return found && library.document(found.id);
}

/** The passages of an edition, by which one may be meant. */
const blocksOf = (edition: LibraryDocument) =>
  placesInDocument(edition).map(({ block: { id = '', label = '' } }) => ({ id, label }));

/** Divides an edition into its units: each begins with the passage that names it, and ends before the next. */
function unitsOf(edition: LibraryDocument, kinds: ReadonlyMap<string, string>) {
  const units = new Map<string, ReturnType<typeof placesInDocument>>();
  let current = '';
  for (const place of placesInDocument(edition)) {
    const { id = '' } = place.block;
    if (kinds.has(id) || current === '') current = id;
    units.set(current, [...(units.get(current) ?? []), place]);
  }
  return units;
}

function describe({ kind, label, passages }: Change): string {
  return [
    `- ${label}: ${kind}`,
    ...passages.flatMap(({ before, after }) => [
      ...(before === undefined ? [] : ['Before:', describePassage(before)]),
      ...(after === undefined ? [] : ['After:', describePassage(after)]),
    ]),
  ].join('\n');
}
