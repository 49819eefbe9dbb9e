/** Explains a term, gives parts of the note on it, and the passages that use it. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { allForms } from '../core/forms/forms.ts';
import { answer, count, describeTerm, limitField, READS_ONLY, someWords, upTo } from './answer.ts';
import { documentsOf, type Library } from './library.ts';
import { describePart, describeSources, listParts, partsAsked } from './note-parts.ts';
import { describePassage, passageAt, placesInDocument } from './passages.ts';
import type { TermFile } from './shapes.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

/** Adds the tool. */
export function addTerm(server: McpServer, library: Library): void {
  server.registerTool(
    'term',
    {
      title: 'Term',
      description:
        'Explains a term of art as the publication does, with its names in other languages, lists the parts of the note on it, and gives the official passages that use it or a narrower term. If you name parts, gives these with their sources, and no passages. What the publication says is no official text.',
      inputSchema: z.object({
        term: someWords.describe('Its id, or any of its names in any language.'),
        parts: z.array(someWords).max(20).default([]).describe('The ids of the parts of the note to give in full.'),
        document: someWords.optional().describe('The id of the only document from which to give passages.'),
        limit: limitField(5, 'passages', 0),
      }),
      annotations: READS_ONLY,
    },
    async ({ term: written, parts, document, limit }) => {
      const terms = await library.terms();
      const term = find(written, terms);
      const asked = partsAsked(term, parts);
      const head = [describeTerm(term), describeNames(term), describeKin(term, terms), listParts(term)];
      const sources = describeSources(term, asked);
      if (asked.length > 0) return answer([...head, ...asked.map(describePart), sources]);
      const passages = await passagesWith(new Set([term.id, ...narrowerThan(term.id, terms)]), library, document);
      const { shown, more } = upTo(limit, passages);
      const used = `It is used in ${count(passages.length, 'passage')}${more > 0 ? `, of which these are the first ${shown.length}` : ''}.`;
      return answer([...head, sources, used, ...shown.map(describePassage)], shown);
    },
  );
}

/** Returns the passages that use one of some terms. */
const passagesWith = async (ids: ReadonlySet<string>, library: Library, document: string | undefined) =>
  (await documentsOf(library, document)).flatMap((own) =>
    placesInDocument(own)
      .filter(({ block }) => block.terms?.some((one) => ids.has(one.term)))
      .map((place) => passageAt(own, place)),
  );

function describeNames({ names }: TermFile): string | undefined {
  const all = Object.entries(names).map(([language, { name }]) => `${language}: ${name}`);
  return all.length === 0 ? undefined : `Names: ${all.join('; ')}`;
}

/** Names the terms that are related to a term, and the day on which what is said of it was looked over. */
const describeKin = ({ id, broader, see, reviewed }: TermFile, terms: readonly TermFile[]): string =>
  [
    broader === undefined ? undefined : `Broader term: ${broader}`,
    listed('Narrower terms', [...narrowerThan(id, terms)]),
    listed('See also', see),
    `Reviewed: ${reviewed}`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');

const listed = (name: string, ids: readonly string[]) => (ids.length === 0 ? undefined : `${name}: ${ids.join(', ')}`);

/** Finds the term that a model means. */
function find(written: string, terms: readonly TermFile[]): TermFile {
  const namesOfTermFile = ({ id, label, names, forms, renderings }: TermFile) => [
    ...[id, label, ...allForms(forms), ...renderings],
    ...Object.values(names).flatMap((one) => [one.name, one.roman, one.short, one.shortRoman]),
  ];
  const plain = written.toLowerCase();
  const found =
    terms.find(({ id, label }) => id === written || label === written) ??
    terms.find((term) => namesOfTermFile(term).some((name) => name?.toLowerCase() === plain));
  if (found !== undefined) return found;
  const known = terms.flatMap(({ id, label }) => (id === label ? [id] : [label, id]));
  throw new Unanswerable(`Found no term "${written}", expected the id or a name of one. ${nearOnes(written, known)}`);
}

/** Returns the ids of all terms that are kinds of a term. */
function narrowerThan(id: string, terms: readonly TermFile[]): Set<string> {
  const found = new Set<string>();
  const add = (broader: string) => {
    for (const term of terms)
      if (term.broader === broader && !found.has(term.id)) {
        found.add(term.id);
        add(term.id);
      }
  };
  add(id);
  return found;
}
