/** Tells since when the texts of the reference corpora have a wording, and where. */
import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { fold } from '../core/languages/fold.ts';
import { answer, count, READS_ONLY, someWords } from './answer.ts';
import type { Library } from './library.ts';
import { quoted } from './lines.ts';
import type { CorpusFile, TermFile, WordingFile } from './shapes.ts';
import { nearOnes, Unanswerable } from './unanswerable.ts';

const textAnswer = z.object({
  id: z.string(),
  title: z.string(),
  issuer: z.string(),
  date: z.string().describe('The date of the text.'),
  address: z.string(),
  url: z.string().optional().describe('Where the text was read.'),
  sha256: z.string().describe('SHA-256 of the text that was counted.'),
  consolidated: z.boolean().describe('Whether it carries older words, so that it is never the first.'),
});

const wordingAnswer = z.object({
  words: z.string().describe('The wording, as it stands in the texts.'),
  language: z.string(),
  term: z.string().optional().describe('The id of the term whose wording it is.'),
  corpus: z.object({
    id: z.string(),
    title: z.string(),
    address: z.string(),
    lacks: z.string().describe('What the corpus does not hold. Say this wherever you say "first".'),
  }),
  isCounted: z.boolean(),
  count: z.int().describe('How often it stands in the texts, within longer wordings too.'),
  own: z.int().describe('How often it stands there by itself.'),
  first: textAnswer.optional().describe('The first text of the corpus that has it.'),
  last: textAnswer.optional(),
  texts: z.array(
    textAnswer.extend({
      count: z.int(),
      lines: z.array(z.string()).describe('Numbers of lines, from 1; of a document, ids of passages.'),
    }),
  ),
});

/** Adds the tool. */
export function addAttested(server: McpServer, library: Library): void {
  server.registerTool(
    'attested',
    {
      title: 'Attested wordings',
      description:
        'Tells since when official texts have a wording, how often, and in which texts and lines. Knows the wordings that the publication has counted in its reference corpora: those of its terms, and some families of others.',
      inputSchema: z.object({
        wording: someWords.describe('A wording, or the id or name of a term, for all its wordings.'),
        corpus: someWords.optional().describe('The id of the only corpus to answer from.'),
      }),
      outputSchema: z.object({ wordings: z.array(wordingAnswer) }),
      annotations: READS_ONLY,
    },
    async ({ wording, corpus }) => {
      const ids = library.corpora.map(({ id }) => id);
      if (corpus !== undefined && !ids.includes(corpus))
        throw new Unanswerable(`Found no corpus "${corpus}", expected the id of one. ${nearOnes(corpus, ids)}`);
      const all = (await library.wordings()).filter((one) => corpus === undefined || one.corpus === corpus);
      const wordings = find(wording, all, await library.terms()).flatMap((one) => answerOf(one, library.corpora));
      return answer({ wordings }, wordings.map(describe));
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

function answerOf(one: WordingFile, corpora: readonly CorpusFile[]): z.infer<typeof wordingAnswer>[] {
  const corpus = corpora.find(({ id }) => id === one.corpus);
  if (corpus === undefined) return [];
  const textById = (id: string | null) => corpus.texts.find((text) => text.id === id);
  return [
    {
      words: one.wording,
      language: one.language,
      ...(one.term === null ? {} : { term: one.term }),
      corpus: { id: corpus.id, title: corpus.title, address: corpus.address, lacks: corpus.lacks },
      ...{ isCounted: one.count !== null, count: one.count ?? 0, own: one.own ?? 0 },
      first: textById(one.first),
      last: textById(one.last),
      texts: one.texts.flatMap(({ text, count, lines }) => {
        const about = textById(text);
        return about === undefined ? [] : [{ ...about, count, lines: lines.map(String) }];
      }),
    },
  ];
}

function describe({ words, corpus, isCounted, count: all, first, last, texts }: z.infer<typeof wordingAnswer>): string {
  const nameOfText = ({ date, title, issuer, address, sha256 }: z.infer<typeof textAnswer>) =>
    `${date}, ${title} (${issuer}), ${address}, SHA-256 ${sha256}`;
  const counted = [
    `It stands ${count(all, 'time')} in ${count(texts.length, 'text')} of ${corpus.title}.`,
    ...(first === undefined ? [] : [`First in these texts: ${nameOfText(first)}`]),
    ...(last === undefined ? [] : [`Last: ${nameOfText(last)}`]),
    ...texts.map((text) => `- ${text.date}, ${text.title}: ${count(text.count, 'time')}, at ${text.lines.join(', ')}`),
  ];
  return [
    ...quoted(words),
    ...(isCounted ? counted : [`It was not counted yet in ${corpus.title}.`]),
    `What the corpus lacks: ${corpus.lacks}`,
    corpus.address,
  ].join('\n');
}
