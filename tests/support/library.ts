/** Reads a content folder by simple rules that share no code with the engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A piece of official text, in reading order. */
export interface SourceBlock {
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'provenance';
  readonly text: string;
}

/** A section. Its heading, if it has one, is its first block. */
export interface SourceSection {
  readonly slug: string;
  readonly label: string;
  readonly blocks: readonly SourceBlock[];
}

/** A document. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly language: string;
  readonly kind: string;
  readonly publisher: string;
  readonly published: string;
  readonly sections: readonly SourceSection[];
  /** The lines of `source.txt` with text, with which tests compare every page of official text. */
  readonly lines: readonly string[];
}

/** A term. */
export interface SourceTerm {
  readonly id: string;
  readonly label: string;
  readonly broader?: string | undefined;
  /** The wordings by language. Those of a plain list are sought in every document. */
  readonly forms: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

/** The documents and terms of a content folder. */
export interface Library {
  readonly documents: readonly SourceDocument[];
  readonly terms: readonly SourceTerm[];
}

const documentFile = z.object({
  title: z.string(),
  language: z.string(),
  kind: z.string(),
  publisher: z.string(),
  published: z.string(),
  titleLanguage: z.string().optional(),
  sections: z.array(z.object({ slug: z.string(), label: z.string(), heading: z.string().optional() })),
});

const wordings = z.array(z.string());
const termFile = z.object({
  label: z.string(),
  broader: z.string().optional(),
  forms: z.union([wordings, z.record(z.string(), wordings)]),
});

/**
 * Reads a content folder.
 *
 * @throws Error if a file lacks what every such file has
 */
export function readLibrary(folder: string): Library {
  const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  return {
    documents: readdirSync(`${folder}/documents`).map((id) => {
      const { sections, ...document } = documentFile.parse(parse(read(`documents/${id}/document.yaml`)));
      return {
        id,
        ...document,
        titleLanguage: document.titleLanguage ?? document.language,
        sections: sections.map(({ slug, label, heading }) => ({
          slug,
          label,
          blocks: [
            ...(heading === undefined ? [] : [{ kind: 'heading', text: heading } as const]),
            ...blocksOf(read(`documents/${id}/${slug}.mdx`)),
          ],
        })),
        lines: read(`documents/${id}/source.txt`).split('\n').filter(Boolean),
      };
    }),
    terms: readdirSync(`${folder}/terms`).map((file) => ({
      id: file.replace('.mdx', ''),
      ...termFile.parse(parse(read(`terms/${file}`).split('---\n')[1] ?? '')),
    })),
  };
}

/** Returns the blocks of a section file: the texts between blank lines, without marks. */
function blocksOf(file: string): SourceBlock[] {
  return file
    .trim()
    .split(/\n{2,}/)
    .map((part) => ({
      kind: part.startsWith('## ')
        ? 'heading'
        : part.startsWith('<Caption>')
          ? 'caption'
          : part.startsWith('<Provenance>')
            ? 'provenance'
            : 'paragraph',
      text: part.replace(/^## /, '').replace(/<\/?(?:Term|Caption|Provenance)\b[^>]*>/g, ''),
    }));
}

/** Says whether the wordings of a term are a plain list. `Array.isArray` does not narrow a readonly list in TypeScript. */
export const isList = (forms: SourceTerm['forms']): forms is readonly string[] => Array.isArray(forms);

/** Returns the addresses of the section pages of a document, in reading order. */
export function sectionPages({ id, sections }: SourceDocument): string[] {
  return sections.map(({ slug }) => `${id}/${slug}/`);
}
