/** Explains a term, and gives the passages that use it. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { allForms } from '../core/forms/forms.ts';
import { answer, count, describeTerm, READS_ONLY, someWords, termAnswer, termOf, upTo } from './answer.ts';
import { documentsOf, type Library } from './library.ts';
import { describePassage, passageAnswer, passageAt, placesInDocument } from './passages.ts';
import type { TermFile } from './shapes.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

/** Adds the tool. */
export function addTerm(server: McpServer, library: Library): void {
  server.registerTool(
    'term',
    {
      title: 'Term',
      description:
        'Explains a term of art as the publication does, with its names in other languages and its sources, and gives the official passages that use it or a narrower term. The gloss is the publication’s and no official text.',
      inputSchema: z.object({
        term: someWords.describe('Its id, or any of its names in any language.'),
        document: someWords.optional().describe('The id of the only document from which to give passages.'),
        limit: z.int().min(0).max(50).default(5).describe('The most passages to return.'),
      }),
      outputSchema: termAnswer.extend({
        names: z.array(z.object({ language: z.string(), name: z.string() })).describe('Official names.'),
        forms: z.array(z.string()).describe('Every wording in official text.'),
        broader: z.string().optional().describe('The id of the term that it is a kind of.'),
        narrower: z.array(z.string()),
        see: z.array(z.string()),
        reviewed: z.string().describe('The day on which the publication last looked over what it says.'),
        sources: z.array(
          z.object({
            title: z.string(),
            publisher: z.string(),
            date: z.string().optional(),
            url: z.string().optional(),
          }),
        ),
        passages: z.array(passageAnswer.extend({ wordings: z.array(z.string()) })),
        more: z.int().describe('How many further passages use it.'),
      }),
      annotations: READS_ONLY,
    },
    async ({ term: written, document, limit }) => {
      const terms = await library.terms();
      const term = find(written, terms);
      const ids = new Set([term.id, ...narrowerThan(term.id, terms)]);
      const passages = (await documentsOf(library, document)).flatMap((own) =>
        placesInDocument(own).flatMap((place) => {
          const forms = place.block.terms?.filter((one) => ids.has(one.term)).map(({ form }) => form) ?? [];
          return forms.length === 0 ? [] : [{ ...passageAt(own, place), wordings: [...new Set(forms)] }];
        }),
      );
      const { shown, more } = upTo(limit, passages);
      const { broader, see, reviewed, sources } = term;
      const names = Object.entries(term.names).map(([language, { name }]) => ({ language, name }));
      const structured = {
        ...termOf(term),
        names,
        forms: [...allForms(term.forms)],
        broader,
        narrower: [...narrowerThan(term.id, terms)],
        ...{ see, reviewed, sources, passages: shown, more },
      };
      const cited = sources.map(({ title, publisher, date, url }) =>
        [`Source: ${title}`, publisher, date, url].filter((part) => part !== undefined).join(', '),
      );
      return answer(structured, [
        describeTerm(structured),
        ...(names.length === 0
          ? []
          : [`Names: ${names.map(({ language, name }) => `${language}: ${name}`).join('; ')}`]),
        ...(cited.length === 0 ? [] : [cited.join('\n')]),
        `It is used in ${count(passages.length, 'passage')}${more > 0 ? `, of which these are the first ${shown.length}` : ''}.`,
        ...shown.map(describePassage),
      ]);
    },
  );
}

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
