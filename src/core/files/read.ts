/** Reads the content folder, every file once: the publication, its documents and its terms, each by its schema. */
import { checkUnread } from './unread.ts';
import { type ContentFiles, type FeatureContent, noContent } from './content-files.ts';
import {
  ADDRESS_FILE,
  IMPORT_FILE,
  LOCK_FILE,
  PAIRS_FILE,
  PASSAGES_FILE,
  PUBLISHERS_FILE,
  REGISTER_FILE,
  SOURCES_FILE,
} from './file-names.ts';
import { mdxFiles } from './folder.ts';
import { type FolderReader, folderReader } from './folder-reader.ts';
import { readDocumentFolder } from './read-document.ts';
import { readPageFile } from './read-page.ts';
import { readSiteFiles } from './read-site.ts';
import { readTermFile } from './read-term.ts';
import { readLockedFile } from './text-file.ts';

/**
 * Reads a content folder.
 *
 * @param root the folder that contains `site.yaml`, `documents/` and `terms/`
 * @param base the folder that paths in faults are relative to
 * @param features what features have of their own in it
 * @param unwritten the texts of files that are read as if they were written already, by their paths as faults show them
 * @returns everything that could be read, and all faults
 */
export function readContentFiles(
  root: string,
  base: string,
  features: readonly FeatureContent[],
  unwritten?: ReadonlyMap<string, string>,
): ContentFiles {
  const reader = folderReader(root, base, unwritten);
  const { content, faults, drafts, ownTexts, unsoundTexts } = reader;
  const addressFile = reader.shown(ADDRESS_FILE);
  if (content.folders.size === 0) return noContent(addressFile, faults);
  const site = readSiteFiles(reader);
  if ('otherFormat' in site) return noContent(addressFile, [site.otherFormat]);
  const documents = readDocuments(reader);
  const termIds = mdxFiles(content, 'terms');
  const terms = termIds.flatMap((id) => readTermFile(id, reader) ?? []);
  const pageIds = mdxFiles(content, 'pages');
  const pages = pageIds.flatMap((id) => readPageFile(id, reader) ?? []);
  const ofFeatures = new Map(features.map(({ feature, read }) => [feature, read(reader)]));
  const logo = site.site?.data.logo ?? 'logo.svg';
  const top = [
    'site.yaml',
    'about.mdx',
    logo,
    PUBLISHERS_FILE,
    SOURCES_FILE,
    ADDRESS_FILE,
    'documents',
    'terms',
    'pages',
    ...features.map(({ folder }) => folder),
  ];
  const names = {
    top,
    document: ['document.yaml', 'source.txt', REGISTER_FILE, LOCK_FILE, IMPORT_FILE, PASSAGES_FILE, PAIRS_FILE],
    features,
  };
  faults.push(...checkUnread(content, names, reader.shown));
  const addresses = reader.readIfThere(ADDRESS_FILE, readLockedFile);
  const ours = { terms, termIds, pages, pageIds, ownTexts, unsoundTexts };
  return { ...site, ...documents, ...ours, ofFeatures, drafts, addresses, addressFile, faults };
}

function readDocuments(reader: FolderReader): Pick<ContentFiles, 'documents' | 'withdrawn' | 'documentIds'> {
  const folders = reader.content.folders.get('documents')?.folders ?? [];
  if (folders.length === 0)
    reader.faults.push({
      file: reader.shown('documents'),
      message: 'Found no document, expected a folder for each, with document.yaml, source.txt and its sections.',
    });
  const read = folders.flatMap((id) => readDocumentFolder(id, reader));
  const withdrawn = read.flatMap((folder) => folder.withdrawn ?? []);
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    withdrawn,
    documentIds: read.map(({ id }) => id).filter((id) => !withdrawn.some((document) => document.id === id)),
  };
}
