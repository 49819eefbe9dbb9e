/** The files of a new publication, before its first document. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { inEngine } from '../core/engine.ts';
import { Refusal } from '../importing/refusal.ts';
import { fieldsOf } from './schema-fields.ts';
import { schemaLine } from './schema-line.ts';

/** Says of the value below that it is true of any publication, so that it may stay. */
const DEFAULT = '# Until you change it, this is true of any publication. Change it to say more.\n';

/** Values that most publications can leave as they are. */
const USUAL: Readonly<Record<string, string>> = {
  tagline: `${DEFAULT}tagline: Official texts, word for word, with their terms explained\n`,
  lead: `${DEFAULT}lead: Each text is shown as it was received, checked letter by letter. Every paragraph has an address of its own.\n`,
  description: `${DEFAULT}description: Official texts, word for word, with an address for every paragraph.\n`,
  format: 'format: 1\n',
  language: 'language: en\n',
  colours: `colours:
  paper: { light: '#fcfcfa', dark: '#141617' }
  ink: { light: '#1d2022', dark: '#e2e4e3' }
  quiet: { light: '#565c60', dark: '#a3a9ac' }
  rubric: { light: '#1f5673', dark: '#8cc4e0' }
`,
  logo: 'logo: logo.svg\n',
  licence: `# Until you change it, this is what holds without a licence. Name one, such as CC BY 4.0, to allow more.\nlicence:\n  name: All rights reserved\n`,
  footer: 'footer: Official text is its publisher’s; notes, and numbers that it lacks, are ours.\n',
  parts: `parts:
  - { id: document, heading: In the document, ofTheText: true }
  - { id: context, heading: Context, sourced: true }
`,
};

const ABOUT = `
## What is here

<Documents />

## What is kept on your device

<KeptOnDevice />
`;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="5" fill="#fcfcfa"/>
  <path d="M6 9h20M6 16h20M6 23h12" stroke="#1f5673" stroke-width="2.5" stroke-linecap="round"/>
</svg>
`;

/** The drafts of pages with which a publication begins. */
const PAGES = inEngine('src/cli/create/pages');

/**
 * Makes the texts of the new files, by their paths, with drafts of the pages that the laws of many countries ask for. They
 * are drafts, since a publication is to build before its publisher knows all of it, and nothing is to be published with gaps.
 *
 * @param root the content folder
 * @param name of the publication; without one it is to be filled in
 * @throws {Refusal} if there is a publication already
 */
export function newPublication(root: string, name: string): ReadonlyMap<string, string> {
  const pages = globSync('*.md', { cwd: PAGES }).toSorted();
  return new Map([
    ...newSite(root, name),
    ...pages.map(
      (file) => [path.join(root, 'pages', `${file}x`), readFileSync(path.join(PAGES, file), 'utf8')] as const,
    ),
  ]);
}

/** Does the same without pages, for a publication that nobody publishes. */
export function newSite(root: string, name: string): ReadonlyMap<string, string> {
  const site = path.join(root, 'site.yaml');
  if (existsSync(site))
    throw new Refusal(`Found a publication in ${root} already. Say by GLOSSATOR_CONTENT where the new one goes.`);
  const named = name === '' ? {} : { name: stringify({ name }, { lineWidth: 0 }) };
  const about = `${DEFAULT}description: What is here, and what the site keeps on your device.\n`;
  return new Map([
    [site, schemaLine(root, 'site') + fieldsOf('site', { ...USUAL, ...named })],
    [path.join(root, 'about.mdx'), `---\n${fieldsOf('about', { description: about })}---\n${ABOUT}`],
    [path.join(root, 'logo.svg'), LOGO],
  ]);
}
