/**
 * What the environment variables say: which content is read, and where the site will be served. Only this file reads
 * them.
 */
import path from 'node:path';
import { sha256 } from './sha256.ts';

/**
 * The content folder: `content`, or the folder that `GLOSSATOR_CONTENT` names, such as a library outside the project.
 */
export const contentRoot = path.resolve(process.env['GLOSSATOR_CONTENT'] ?? 'content');

/** The page of the editor's desk that a first look shows beside the document, if this is one. */
export const deskFile = process.env['GLOSSATOR_DESK'];

/** The site's origin (`SITE`), if it is known. */
export const origin = process.env['SITE'];

/**
 * Whether a workflow of GitHub runs the command.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export const isOnGitHub = process.env['GITHUB_ACTIONS'] === 'true';

/** What a step of such a workflow may write to: the files of its outputs and of the summary of the run. */
export const stepFiles = { outputs: process.env['GITHUB_OUTPUT'], summary: process.env['GITHUB_STEP_SUMMARY'] };

/** The address of the repository on GitHub, and the number of the workflow's run. */
export const workflowRun = {
  repository: `${process.env['GITHUB_SERVER_URL'] ?? ''}/${process.env['GITHUB_REPOSITORY'] ?? ''}`,
  id: process.env['GITHUB_RUN_ID'] ?? '',
};

/**
 * Returns the words of a variable that a workflow makes of a field which somebody filled in: those of `GLOSSATOR_MOVED` for
 * `moved`.
 */
export const wordsOfField = (name: string): string[] =>
  (process.env[`GLOSSATOR_${name.toUpperCase()}`] ?? '').split(/[\s,]+/).filter((word) => word !== '');

/**
 * Returns the day of the build, such as 2025-11-14: the day in `SOURCE_DATE_EPOCH`, or today.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildDay(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  const time = seconds === undefined ? Date.now() : Number(seconds) * 1000;
  return new Date(time).toISOString().slice(0, 10);
}

/** Returns the folder of what Astro or Vite keeps between runs. Every content folder has its own. */
export const keptOf = (tool: 'astro' | 'vite', content = contentRoot): string =>
  `node_modules/.cache/glossator/${tool}-${sha256(content).slice(0, 8)}`;
