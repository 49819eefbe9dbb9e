/** A language model that asks a site: the SDK's own client of the Model Context Protocol, which speaks to the real command. */
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { passagesIn } from './answered-passages.ts';
import type { Site } from './site.ts';

const resultShape = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
});

/** A model with the tools of a site. */
export class Model {
  readonly client = new Client({ name: 'test', version: '1' });
  /** What the command wrote beside the protocol. */
  written = '';

  /** Starts the command on a folder or an address, in this project or in a copy of it. */
  async ask(place: string, project = process.cwd()): Promise<void> {
    const transport = new StdioClientTransport({
      ...{ command: 'npm', args: ['run', '--silent', 'mcp', '--', place], stderr: 'pipe', cwd: project },
    });
    transport.stderr?.on('data', (chunk) => (this.written += String(chunk)));
    await this.client.connect(transport);
  }

  /** Calls a tool. */
  async call(name: string, words: Record<string, unknown>) {
    const result = resultShape.parse(await this.client.callTool({ name, arguments: words }));
    const text = result.content.map((one) => one.text).join('\n');
    return { text, isError: result.isError ?? false, passages: passagesIn(text) };
  }

  async tools(): Promise<string[]> {
    return (await this.client.listTools()).tools.map(({ name }) => name);
  }
}

/** Provides a model for the tests of a file, which asks the site in a folder or at an address. */
export function provideModel(place: () => string): Model {
  const model = new Model();
  beforeAll(() => model.ask(place()));
  afterAll(() => model.client.close());
  return model;
}

/** Returns the first paragraph of the charter, as an answer gives it. */
export const firstOfCharter = (charter: Site) => ({
  words:
    'The Harbour Office runs the harbour in the name of the three towns. It owns no boats and takes no side in trade.',
  ...{ label: 'I.1', id: 'i-1', address: '/harbour-charter/i/#i-1', document: 'harbour-charter' },
  ...{ title: 'The Harbour Charter of Pellan Bay', publisher: 'The Harbour Office', language: 'en' },
  ...{ edition: '1987-04-02', isCurrent: true },
  sha256: /^(\w+) {2}source\.txt$/m.exec(charter.file('harbour-charter/SHA256SUMS'))?.[1] ?? '',
});
