/**
 * What a command tells the workflow of GitHub that runs it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { appendFileSync } from 'node:fs';
import { stepFiles } from '../core/environment.ts';

/** Sets an output of the step, by which later steps decide whether they run. Nothing happens elsewhere. */
export function setOutput(name: string, value: boolean): void {
  if (stepFiles.outputs !== undefined) appendFileSync(stepFiles.outputs, `${name}=${value}\n`);
}

/** Adds to the summary of the run, as Markdown. Nothing happens elsewhere. */
export function summarize(text: string): void {
  if (stepFiles.summary !== undefined) appendFileSync(stepFiles.summary, `${text}\n`);
}
