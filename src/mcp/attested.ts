/** Tells since when the texts of the reference corpora have a wording, and where. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { fold } from '../core/languages/fold.ts';
import { answer, count, limitField, READS_ONLY, someWords, upTo } from './answer.ts';
import type { Library } from './library.ts';
import { quoted } from './lines.ts';
import type { CorpusFile, TermFile, WordingFile } from './shapes.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

/** A wording with its corpus, and the first of the texts that have it. */
interface Attested {
  readonly wording: WordingFile;
  readonly corpus: CorpusFile;
  readonly shown: WordingFile['texts'];
  /** How many further texts have it. */
  readonly more: number;
}

/** Adds the tool. */
export function addAttested(server: McpServer, library: Library): void {
  server.registerTool(
    'attested',
    {
      title: 'Attested wordings',
      description:
        'Tells since when official texts have a wording, how often, and in which texts and lines. Knows the wordings that the publication has counted in its reference corpora: those of its terms, and some families of others. Say what the corpus lacks wherever you say "first".',
      inputSchema: z.object({
        wording: someWords.describe('A wording, or the id or name of a term, for all its wordings.'),
        corpus: someWords.optional().describe('The id of the only corpus to answer from.'),
        limit: limitField(10, 'texts for each wording'),
      }),
      annotations: READS_ONLY,
    },
    async ({ wording, corpus, limit }) => {
      const ids = library.corpora.map(({ id }) => id);
      if (corpus !== undefined && !ids.includes(corpus))
        throw new Unanswerable(`Found no corpus "${corpus}", expected the id of one. ${nearOnes(corpus, ids)}`);
      const all = (await library.wordings()).filter((one) => corpus === undefined || one.corpus === corpus);
      const found = find(wording, all, await library.terms()).flatMap((one): Attested[] => {
        const own = library.corpora.find(({ id }) => id === one.corpus);
        return own === undefined ? [] : [{ wording: one, corpus: own, ...upTo(limit, one.texts) }];
      });
      return answer([
        ...found.map(describe),
        ...[...new Set(found.map((one) => one.corpus))].map(describeCorpus(found)),
      ]);
    },
  );
}

/** Finds the wordings that a model means. */
function find(written: string, all: readonly WordingFile[], terms: readonly TermFile[]): readonly WordingFile[] {
  const plain = fold(written);
  const term = terms.find(({ id, label }) => id === written || fold(label) === plain)?.id;
  const ways: ((one: WordingFile) => boolean)[] = [
    (one) => one.wording === written,
    (one) => term !== undefined && one.term === term,
    (one) => fold(one.wording) === plain,
  ];
  const found = ways.map((way) => all.filter(way)).find(({ length }) => length > 0);
  if (found !== undefined) return found;
  const known = [...new Set(all.map((one) => one.wording))];
  throw new Unanswerable(
    `Found no wording "${written}" among those that were counted, which does not say that no text has it. ${nearOnes(written, known)}`,
  );
}

/** Tells how often the texts of a corpus have a wording, and where, by the ids of the texts. */
function describe({ wording: { wording, count: all, own, first, last }, corpus, shown, more }: Attested): string {
  const dateOf = (id: string | null) => corpus.texts.find((text) => text.id === id)?.date ?? '';
  const texts = count(shown.length + more, 'text');
  const counted = [
    `It stands ${count(all ?? 0, 'time')} in ${texts} of ${corpus.title}, ${own ?? 0} of them by itself.`,
    ...(first === null ? [] : [`First in these texts: ${dateOf(first)}, ${first}`]),
    ...(last === null ? [] : [`Last: ${dateOf(last)}, ${last}`]),
    ...shown.map(({ text, count: here, lines }) => `- ${text}: ${count(here, 'time')}, at ${describeLines(lines)}`),
    ...(more > 0 ? [`Left out: ${count(more, 'further text')}.`] : []),
  ];
  return [...quoted(wording), ...(all === null ? [`It was not counted yet in ${corpus.title}.`] : counted)].join('\n');
}

/** The most lines of a text that are named. */
const MOST_LINES = 10;

function describeLines(lines: WordingFile['texts'][number]['lines']): string {
  const { shown, more } = upTo(MOST_LINES, lines);
  return `${shown.join(', ')}${more > 0 ? ` and ${count(more, 'further line')}` : ''}`;
}

/** Describes a corpus once, with those of its texts that are named before. */
const describeCorpus = (found: readonly Attested[]) => (corpus: CorpusFile) => {
  const named = new Set(
    found
      .filter((one) => one.corpus === corpus)
      .flatMap(({ wording: { first, last }, shown }) => [first, last, ...shown.map(({ text }) => text)]),
  );
  return [
    `What the corpus lacks: ${corpus.lacks}`,
    corpus.address,
    ...corpus.texts
      .filter(({ id }) => named.has(id))
      .map(
        ({ id, date, title, issuer, address, sha256, consolidated }) =>
          `Text ${id}: ${date}, ${title} (${issuer}), ${address}${consolidated ? ', which carries older words' : ''}, SHA-256 ${sha256}`,
      ),
  ].join('\n');
};
