/** An overview of the site for language models. https://llmstxt.org/ */
import { words } from '@words/llms.ts';
import { words as documentWords } from '@words/document.ts';
import type { APIContext } from 'astro';
import { filePath, publicAddress, sitePath } from '../core/addresses/addresses.ts';
import { documentFiles } from '../core/published/document-files.ts';
import { versionInFile } from '../html/version-in-words.ts';
import { getPublication } from '../publication.ts';
import { dateInWords } from '../ui/format.ts';

export function GET({ site }: Pick<APIContext, 'site'>): Response {
  const { site: publication, documents, terms } = getPublication();
  const item = (path: string, name: string, about = '') =>
    `- [${name.replace(/[\\[\]]/g, '\\$&')}](${publicAddress(path, site)})${about}`;
  const lines = [
    `# ${publication.name}`,
    `> ${publication.description}`,
    words.paragraphs,
    `## ${words.documents}`,
    documents.map((document) => {
      const { id, title, publisher, published, summary } = document;
      const byline = `${documentWords.byline(publisher, dateInWords(published)).join('')}.`;
      const about = [byline, versionInFile(document), summary].filter((one) => one !== undefined);
      return item(filePath(id, 'document.md'), title, `: ${about.join(' ')}`);
    }),
    ...(terms.length === 0 ? [] : [`## ${words.terms}`, [item(sitePath('terms/terms.json'), words.allTerms)]]),
    `## ${words.more}`,
    documents.flatMap((document) => [
      item(filePath(document.id, 'document.json'), words.asData(document.title)),
      ...documentFiles(document, publication.without)
        .filter((file) => file === 'languages.json')
        .map((file) => item(filePath(document.id, file), words.inLanguages(document.title))),
    ]),
  ];
  return new Response(`${lines.map((part) => (typeof part === 'string' ? part : part.join('\n'))).join('\n\n')}\n`);
}
