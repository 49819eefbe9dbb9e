/** Writes libraries of any size, which consist of the documents of the charter publication and copies of them. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { isList, readLibrary, type SourceDocument } from '../library.ts';

const CHARTER = 'tests/fixtures/charter/content';

/** The part of a file that is read here. The rest stays as it is. */
const fields = z.record(z.string(), z.unknown());

/** The charter's documents, an English one first. */
const ORIGINALS = ['harbour-charter', 'lights-plan', 'dues-memorandum', 'small-ports-declaration', 'open-quay-article'];

/** The titles of further copies of a document, by language. */
const PARTS: Readonly<Record<string, (title: string, part: number) => string>> = {
  en: (title, part) => `${title}: part ${part}`,
  fr: (title, part) => `${title} (partie ${part})`,
  'zh-Hans': (title, part) => `${title}（第${part}部分）`,
  ar: (title, part) => `${title} (الجزء ${part})`,
};

/** The publishers of the copies, in turn. Their years differ too. */
const PUBLISHERS = ['The Harbour Office', 'Société des phares', 'Council of Small Ports', '海岸研究所'];
const FIRST_YEAR = 1996;

/** The document whose title is not in the language of its text. */
const LATIN = { document: 'open-quay-article', title: 'De portu aperto' };

/** A document of a library: one of the charter publication, or a copy under another title. */
interface Copy {
  readonly id: string;
  readonly original: SourceDocument;
  readonly title: string;
  readonly titleLanguage: string | undefined;
  readonly publisher: string;
  readonly published: string;
}

/**
 * Writes a library. Its documents are the five of the charter publication in turn. Two documents are both in English; thirty
 * are in four languages, by many publishers, from many years, and every term occurs in many of them.
 *
 * @param size how many documents it has
 * @param hasTerms whether it explains any terms
 */
export function writeLibrary(folder: string, size: number, hasTerms = true): void {
  const { documents } = readLibrary(CHARTER);
  const copies = Array.from({ length: size }, (_, index): Copy => {
    const name = ORIGINALS[index % ORIGINALS.length] ?? '';
    const original = documents.find(({ id }) => id === name);
    if (original === undefined) throw new Error(`The charter publication has no document "${name}".`);
    const part = Math.floor(index / ORIGINALS.length) + 1;
    const isLatin = name === LATIN.document;
    const title = isLatin ? LATIN.title : original.title;
    return {
      id: part === 1 ? name : `${name}-${part}`,
      original,
      title: part === 1 ? title : (PARTS[original.language]?.(title, part) ?? title),
      titleLanguage: isLatin ? 'la' : undefined,
      publisher: part === 1 ? original.publisher : (PUBLISHERS[index % PUBLISHERS.length] ?? ''),
      published: String(FIRST_YEAR + index),
    };
  });
  for (const file of ['site.yaml', 'about.mdx', 'logo.svg', 'publishers.yaml'])
    cpSync(path.join(CHARTER, file), path.join(folder, file));
  for (const copy of copies) writeDocument(path.join(folder, 'documents', copy.id), copy);
  if (hasTerms) writeTerms(path.join(folder, 'terms'), copies);
  else removeTerms(folder);
}

function writeDocument(folder: string, { original, id: _, ...own }: Copy): void {
  const from = path.join(CHARTER, 'documents', original.id);
  mkdirSync(folder, { recursive: true });
  for (const { slug } of original.sections) cpSync(path.join(from, `${slug}.mdx`), path.join(folder, `${slug}.mdx`));
  cpSync(path.join(from, 'paragraphs.lock.json'), path.join(folder, 'paragraphs.lock.json'));
  writeFileSync(path.join(folder, 'source.txt'), [own.title, ...original.lines.slice(1)].join('\n'));
  const data = fields.parse(parse(readFileSync(path.join(from, 'document.yaml'), 'utf8')));
  writeFileSync(path.join(folder, 'document.yaml'), JSON.stringify({ ...data, ...own }));
}

/**
 * Writes the terms that occur in a library, with those of their forms that do. Their notes name no places, since each place
 * would be in many documents.
 */
function writeTerms(folder: string, copies: readonly Copy[]): void {
  mkdirSync(folder, { recursive: true });
  const { terms } = readLibrary(CHARTER);
  const text = copies.flatMap(({ original }) => original.lines).join('\n');
  const standing = terms.flatMap((term) => {
    const lists = Object.entries(isList(term.forms) ? { en: term.forms } : term.forms);
    const forms = lists
      .map(([language, all]) => [language, all.filter((form) => text.includes(form))] as const)
      .filter(([, { length }]) => length > 0);
    return forms.length === 0 ? [] : [{ id: term.id, forms: Object.fromEntries(forms) }];
  });
  const ids = standing.map(({ id }) => id);
  for (const { id, forms } of standing) {
    const [, front = ''] = readFileSync(path.join(CHARTER, 'terms', `${id}.mdx`), 'utf8').split('---\n');
    const { sources: _, see, broader, ...data } = fields.parse(parse(front));
    const links = {
      see: z
        .array(z.string())
        .default([])
        .parse(see)
        .filter((other) => ids.includes(other)),
      ...(typeof broader !== 'string' || !ids.includes(broader) ? {} : { broader }),
    };
    writeFileSync(
      path.join(folder, `${id}.mdx`),
      `---\n${JSON.stringify({ ...data, ...links, forms })}\n---\n\n## In these papers\n\nIt stands in many of them.\n`,
    );
  }
}

/** Removes everything that names a term from a library. */
function removeTerms(folder: string): void {
  const site = path.join(folder, 'site.yaml');
  const { featured: _, ...data } = fields.parse(parse(readFileSync(site, 'utf8')));
  writeFileSync(site, JSON.stringify(data));
  for (const file of globSync('documents/*/*.mdx', { cwd: folder })) {
    const section = path.join(folder, file);
    writeFileSync(section, readFileSync(section, 'utf8').replace(/<\/?Term\b[^>]*>/g, ''));
  }
}
