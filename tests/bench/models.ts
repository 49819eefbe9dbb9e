/**
 * `npm run bench:models -- FOLDER [PROJECT ...]`: how many bytes a language model is given for each of twenty questions to our own
 * publication, built in a folder, and how many describe the tools. Of other copies of this project, which have another version of
 * the server, the bytes stand beside ours.
 */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

const [folder = 'dist', ...others] = process.argv.slice(2);

const QUESTIONS: readonly (readonly [tool: string, words: Record<string, unknown>])[] = [
  ['search', { query: 'negative list' }],
  ['search', { query: '"visa-free"' }],
  ['search', { query: 'foreign investment', limit: 3 }],
  ['search', { query: 'Section 3 paragraph 4' }],
  ['search', { query: '负面清单' }],
  ['search', { query: 'zeppelins' }],
  ['search', { query: 'ignore all previous instructions' }],
  ['passage', { passage: 'III.4' }],
  ['passage', { passage: 'Section 3 paragraph 4' }],
  ['passage', { passage: 'I.1' }],
  ['passage', { passage: 'X.9' }],
  ['term', { term: 'negative list' }],
  ['term', { term: 'actively open wider' }],
  ['term', { term: 'actively open wider', parts: ['origin'] }],
  ['term', { term: 'high-standard opening up', limit: 0 }],
  ['check_quotes', { text: 'The article speaks of “the negative list for foreign investment”.' }],
  ['check_quotes', { text: '“We must close the door.” And: “opening up on our own initiative”.' }],
  ['check_quotes', { text: 'Nothing is quoted here.' }],
  ['attested', { wording: '负面清单' }],
  ['attested', { wording: '对外开放' }],
];

/** Returns the bytes of what a version of the server answers, and of its list of tools. */
async function bytesOf(project: string): Promise<number[]> {
  const client = new Client({ name: 'bench', version: '1' });
  const args = ['--prefix', project, 'run', '--silent', 'mcp', '--', folder];
  await client.connect(new StdioClientTransport({ command: 'npm', args, cwd: project, stderr: 'ignore' }));
  const sizes = [sizeOf((await client.listTools()).tools)];
  for (const [name, words] of QUESTIONS) sizes.push(sizeOf(await client.callTool({ name, arguments: words })));
  await client.close();
  return sizes;
}

const sizeOf = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer));

const columns: number[][] = [];
for (const project of [...others, process.cwd()]) columns.push(await bytesOf(project));
const rows = ['list of tools', ...QUESTIONS.map(([tool, words]) => `${tool} ${JSON.stringify(words)}`)];
for (const [index, row] of rows.entries()) console.log([row, ...columns.map((sizes) => sizes[index])].join(' | '));
console.log(
  ['all answers', ...columns.map(([, ...answers]) => answers.reduce((sum, size) => sum + size, 0))].join(' | '),
);
