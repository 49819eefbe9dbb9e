/** Prints the answers that are suggested to an editor, as one command. */
import { writeOut } from '../core/characters/character-names.ts';
import { proposeAcceptance } from '../core/acceptance/acceptance.ts';
import { NOTHING_DECIDED, type WrittenDecisions } from '../core/acceptance/written-decisions.ts';
import { contentRoot } from '../core/environment.ts';
import { typed } from '../core/typed.ts';
import { readContent } from '../content.ts';

/**
 * Writes the command that accepts what is suggested.
 *
 * @param suggested options such as `--same iii-4=iii:5`
 * @param decided what the editor has decided already
 */
export function formatSuggested(suggested: readonly string[], decided: WrittenDecisions): string {
  const { same, new: fresh, withdraw, merge, moved, gone, keep = [] } = decided;
  const given = Object.entries({ same, new: fresh, withdraw, merge, moved, gone, keep }).flatMap(([name, answers]) =>
    answers.map((answer) => `--${name} ${answer}`),
  );
  const options = [...given, ...suggested].map((option) => `    ${writeOut(option)}`);
  return [
    '\nWhat the words suggest for everything undecided. Check it against the list above, change what is wrong, and run:',
    [`  ${typed('paragraphs', '--accept')}`, ...options].join(' \\\n'),
  ].join('\n');
}

/**
 * Tells what becomes of the paragraphs of a document that has got another text, and what the words suggest for what is
 * undecided.
 *
 * @param id the document
 */
export function tellWhatBecame(id: string): string {
  const today = new Date().toISOString().slice(0, 10);
  const content = readContent(contentRoot, process.cwd());
  const { reports, open, suggested } = proposeAcceptance(content, NOTHING_DECIDED, today);
  const lines = reports.get(id);
  if (lines === undefined)
    return `Once document.yaml is complete, ${typed('paragraphs')} tells what becomes of the paragraphs.`;
  const kinds = Map.groupBy(lines, (line) => /^\w+/.exec(line)?.[0]);
  const counts = [...kinds].flatMap(([kind, some]) => (kind === undefined ? [] : [`${some.length} ${kind}`]));
  return [
    `Paragraphs: ${counts.join(', ') || 'each is as it was published'}. ${typed('paragraphs')} lists them.`,
    ...(open > 0 ? [formatSuggested(suggested, NOTHING_DECIDED)] : []),
  ].join('\n');
}
