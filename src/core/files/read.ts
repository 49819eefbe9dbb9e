/** Reads the content folder, every file once: the publication, its documents and its terms, each by its schema. */
import path from 'node:path';
import type { z } from 'zod';
import { SITE_PAGES, TERM_PAGES } from '../addresses/reserved-names.ts';
import {
  type ContentFiles,
  type DocumentFiles,
  noContent,
  type TextEntry,
  type WithdrawnFiles,
} from './content-files.ts';
import { type ReadEntry, readEntry } from './entry.ts';
import { checkUnread } from './unread.ts';
import type { Fault } from '../faults/fault.ts';
import { lookThrough, mdxFiles } from './folder.ts';
import { ADDRESS_FILE, LOCK_FILE, PUBLISHERS_FILE, REGISTER_FILE } from './file-names.ts';
import { otherFormat } from './format.ts';
import { splitFrontMatter } from './front-matter.ts';
import { aboutSchema } from '../schemas/about.ts';
import { documentSchema } from '../schemas/document.ts';
import { nameFault } from './name-fault.ts';
import { readMarkup } from '../markdown/markup.ts';
import { publishersSchema } from '../schemas/publishers.ts';
import { registerSchema } from '../schemas/register.ts';
import { siteSchema } from '../schemas/site.ts';
import { termSchema } from '../schemas/term.ts';
import { readSectionFile } from './section-file.ts';
import { readSourceLines } from './source-text.ts';
import { type Picture, PICTURE, readPicture } from './pictures.ts';
import { ofTextFile, readLockedFile, readTextFile, type TextFile } from './text-file.ts';

/** Holds a file of YAML against a schema. */
type Reader<Data> = (file: TextFile) => ReadEntry<Data>;

/** What is read of a file that has fields above a text. */
interface ReadAbove<Data> extends ReadEntry<Data> {
  readonly entry: TextEntry<Data> | undefined;
}

const readerOf = <Schema extends z.ZodType>(schema: Schema): Reader<z.infer<Schema>> =>
  ofTextFile(({ file, text }) => readEntry('', file, text, schema));

/** The same for the fields above a text, which goes with what is read; where they have a fault, what it has is told as well. */
const readerAbove = <Schema extends z.ZodType>(schema: Schema, kind: 'about' | 'note') =>
  ofTextFile(({ file, text, hash }): ReadAbove<z.infer<Schema>> => {
    const { yaml, firstLine, body } = splitFrontMatter(text);
    const { entry, isDraft, faults } = readEntry('', file, yaml, schema, firstLine);
    if (entry !== undefined) return { entry: { ...entry, body, hash }, isDraft, faults };
    return { entry, isDraft, faults: [...faults, ...readMarkup(body, kind, file).faults] };
  });

const readSite = readerOf(siteSchema);
const readPublishers = readerOf(publishersSchema);
const readDocumentFile = readerOf(documentSchema);
const readRegisterFile = readerOf(registerSchema);
const readAbout = readerAbove(aboutSchema, 'about');
const readTerm = readerAbove(termSchema, 'note');

/** The address of a document or term, and its folder or file as faults name it. */
type Placed = readonly [address: string, place: string];

/**
 * Reads a content folder.
 *
 * @param root the folder that holds `site.yaml`, `documents/` and `terms/`
 * @param base folder that paths in faults are relative to
 */
export function readContentFiles(root: string, base: string): ContentFiles {
  const relative = (file: string) => path.relative(base, file) || '.';
  const content = lookThrough(root, relative);
  const faults: Fault[] = [...content.faults];
  const withdrawn: WithdrawnFiles[] = [];
  const drafts = new Map<string, string>();
  const addressFile = relative(path.join(root, ADDRESS_FILE));
  if (content.folders.size === 0) return noContent(addressFile, faults);
  const isThere = (file: string) => content.files.has(path.relative(root, file).split(path.sep).join('/'));

  /** The file's text; where it is missing or no text, a fault. */
  const requireText = (file: string, missing: string): TextFile | undefined => {
    if (isThere(file)) return readText(file);
    faults.push({ file: relative(file), message: missing });
    return undefined;
  };
  const readText = (file: string, readAs = readTextFile): TextFile | undefined => {
    const read = readAs(file, relative(file));
    if (!('fault' in read)) return read;
    faults.push(read.fault);
    return undefined;
  };
  const readIfThere = (file: string, readAs = readTextFile) => (isThere(file) ? readText(file, readAs) : undefined);
  const ownTexts: TextFile[] = [];
  const unsoundTexts: TextFile[] = [];
  /** A file that belongs to no document. */
  const own = (file: TextFile | undefined): TextFile | undefined => {
    if (file !== undefined) ownTexts.push(file);
    return file;
  };
  /** @param draft what it is, if it may be a draft */
  const held = <Held extends object>(
    id: string,
    file: TextFile | undefined,
    read: (file: TextFile) => { entry: Held | undefined; isDraft: boolean; faults: readonly Fault[] },
    draft?: Placed,
  ) => {
    if (file === undefined) return undefined;
    const { entry, isDraft, faults: found } = read(file);
    faults.push(...found);
    if (isDraft && draft !== undefined) drafts.set(...draft);
    return entry && { ...entry, id };
  };

  const readDocument = (id: string): DocumentFiles[] => {
    const folder = path.join(root, 'documents', id);
    const misnamed = nameFault(id, `a document named "${id}"`, SITE_PAGES);
    if (misnamed !== undefined) faults.push({ file: relative(folder), message: misnamed });
    const optional = (name: string, readAs = readTextFile) => readIfThere(path.join(folder, name), readAs);
    const about = optional('document.yaml');
    const entry = held(id, about, readDocumentFile, misnamed ? undefined : [`${id}/`, relative(folder)]);
    const readLock = () => ({
      lock: optional(LOCK_FILE, readLockedFile),
      lockFile: relative(path.join(folder, LOCK_FILE)),
    });
    if (entry?.data.withdrawn !== undefined) {
      withdrawn.push({ ...entry, ...readLock() });
      own(about);
      return [];
    }
    const missing = ['document.yaml', 'source.txt'].filter((name) => !isThere(path.join(folder, name)));
    if (missing.length > 0)
      faults.push({
        file: relative(folder),
        message: `Found no ${missing.join(' and no ')}, expected both document.yaml and source.txt beside the sections. Add what is missing, or remove the folder.`,
      });
    const source = optional('source.txt');
    const registerFile = optional(REGISTER_FILE);
    const register = held(id, registerFile, readRegisterFile);
    const sectionFiles = new Map(
      mdxFiles(content, `documents/${id}`).flatMap((name): [string, TextFile][] => {
        const file = readText(path.join(folder, `${name}.mdx`));
        return file === undefined ? [] : [[name, file]];
      }),
    );
    const pictures = new Map(
      (content.folders.get(`documents/${id}`)?.files ?? [])
        .filter((name) => PICTURE.test(name))
        .map((name): [string, Picture | undefined] => {
          const read = readPicture(path.join(folder, name), relative(path.join(folder, name)));
          if (!('fault' in read)) return [name, read];
          faults.push(read.fault);
          return [name, undefined];
        }),
    );
    const texts = [about, source, registerFile].filter((file) => file !== undefined);
    if (entry === undefined || source === undefined || misnamed !== undefined) {
      // What they hold can be read all the same.
      unsoundTexts.push(...texts, ...sectionFiles.values());
      faults.push(...[...sectionFiles.values()].flatMap((file) => readSectionFile(file).faults));
      return [];
    }
    return [
      {
        ...entry,
        source,
        lines: readSourceLines(source.text),
        ...readLock(),
        register,
        texts,
        sectionFiles,
        pictures,
      },
    ];
  };

  const siteFile = own(
    requireText(
      path.join(root, 'site.yaml'),
      'Found no site.yaml, expected the publication’s name, language, colours and the parts of its notes. Copy the one of `content/` and change it.',
    ),
  );
  const misformatted = siteFile && otherFormat(siteFile);
  if (misformatted !== undefined) return noContent(addressFile, [misformatted]);
  const site = held('site', siteFile, readSite);
  const about = held(
    'about',
    own(
      requireText(
        path.join(root, 'about.mdx'),
        'Found no about.mdx, expected what the publication says of itself. Copy the one of `content/` and change it.',
      ),
    ),
    readAbout,
  );
  if (site !== undefined) {
    const file = path.join(root, site.data.logo);
    const logo = isThere(file)
      ? readPicture(file, relative(file))
      : {
          fault: {
            ...site.position('logo'),
            message: `Found the logo "${site.data.logo}", but no such file beside site.yaml. Add the file or correct the name.`,
          },
        };
    if ('fault' in logo) faults.push(logo.fault);
  }
  const publishersFile = path.join(root, PUBLISHERS_FILE);
  const publishers = isThere(publishersFile)
    ? held('publishers', own(readText(publishersFile)), readPublishers)?.data
    : [];
  const folders = content.folders.get('documents')?.folders ?? [];
  if (folders.length === 0)
    faults.push({
      file: relative(path.join(root, 'documents')),
      message: 'Found no document, expected a folder for each, with document.yaml, source.txt and its sections.',
    });
  const documents = folders.flatMap(readDocument);
  const documentIds = folders.filter((id) => !withdrawn.some((document) => document.id === id));
  const termIds = mdxFiles(content, 'terms');
  const terms = termIds.flatMap((id) => {
    const file = path.join(root, 'terms', `${id}.mdx`);
    const misnamed = nameFault(id, `a term file named "${id}.mdx"`, TERM_PAGES);
    if (misnamed !== undefined) faults.push({ file: relative(file), message: misnamed });
    const draft = misnamed ? undefined : ([`terms/${id}/`, relative(file)] as const);
    return held(id, own(readText(file)), readTerm, draft) ?? [];
  });
  const logo = site?.data.logo ?? 'logo.svg';
  const top = ['site.yaml', 'about.mdx', logo, PUBLISHERS_FILE, ADDRESS_FILE, 'documents', 'terms'];
  const names = { top, document: ['document.yaml', 'source.txt', REGISTER_FILE, LOCK_FILE] };
  faults.push(...checkUnread(content, names, (file) => relative(path.join(root, file))));
  const addresses = readIfThere(path.join(root, ADDRESS_FILE), readLockedFile);
  const texts = { ownTexts, unsoundTexts };
  const lists = { documents, withdrawn, terms, documentIds, termIds, drafts };
  return { site, about, publishers, ...lists, ...texts, addresses, addressFile, faults };
}
