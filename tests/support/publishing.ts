/** How people publish: by the workflow "Publish", and by the guide docs/publishing.md. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { layProject } from './fresh-project.ts';
import { followGuide, type Look } from './guide.ts';
import { Terminals } from './terminal.ts';

const workflow = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })).default([]) })),
});

/** The commands that the workflow "Publish" runs, in order. */
export function publishingCommands(): string[] {
  const { jobs } = workflow.parse(parse(readFileSync('.github/workflows/publish.yml', 'utf8')));
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
}

/** The commands that are met by a copy of this checkout, whose packages are those that are installed here. */
const MET = /^(?:git clone \S+ glossator|npm ci)$/gm;

/**
 * Follows docs/publishing.md in an empty folder, as it stands there, but for `git clone` and `npm ci`.
 *
 * @param guide what is followed in place of that page
 */
export async function followPublishingGuide(
  folder: string,
  looks: Readonly<Record<string, Look>>,
  guide = readFileSync('docs/publishing.md', 'utf8'),
): Promise<void> {
  // Its reader checks the notes on the day that it shows, so that they stay new.
  const [, day] = /^reviewed: '(.*)'$/m.exec(guide) ?? [];
  layCheckout(path.join(folder, 'glossator'));
  await followGuide(guide, {
    folder,
    met: MET,
    looks,
    environment: {
      // Nobody sits at a browser of the machine.
      BROWSER: 'none',
      SOURCE_DATE_EPOCH: day === undefined ? undefined : String(Date.parse(day) / 1000),
      GLOSSATOR_CONTENT: undefined,
    },
  });
}

/**
 * Runs the commands of the workflow "Publish" in a copy of this checkout that has another publication in place of `content/`,
 * and no tests at all.
 *
 * @throws Error with what they printed if one of them fails
 */
export async function publishByWorkflow(folder: string, content: string, site: Record<'SITE' | 'BASE', string>) {
  layCheckout(folder);
  cpSync(content, path.join(folder, 'content'), { recursive: true });
  const commands = publishingCommands().join('\n').replace(MET, ':');
  const terminals = new Terminals(folder);
  try {
    await terminals.run(commands, { ...site, GLOSSATOR_CONTENT: undefined });
  } finally {
    await terminals.close();
  }
}

/** Lays a copy of the engine, with the guides and schemas that its commands name. */
function layCheckout(folder: string): void {
  layProject(folder);
  cpSync('docs', path.join(folder, 'docs'), { recursive: true });
}
