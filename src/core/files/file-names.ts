/** Names of files in the content folder. */
/** The file in a document's folder that records its paragraph ids (core/ids/). */
export const LOCK_FILE = 'paragraphs.lock.json';

/** The file in the content folder that records every published address (core/published/). */
export const ADDRESS_FILE = 'addresses.lock.json';

/** Commands prepare a change in a folder of this name in the content folder, followed by their process id. */
export const UNFINISHED_BEGINS = '.unfinished-';
export const UNFINISHED = /^\.unfinished-(\d+)$/;

/** The file in the content folder that describes the publishers of sources. */
export const PUBLISHERS_FILE = 'publishers.yaml';

/** The file in the content folder with the sources that are cited by id. */
export const SOURCES_FILE = 'sources.yaml';

/** The file in a document's folder that says how the file from which it was imported is read. */
export const IMPORT_FILE = 'import.yaml';

/** The file in a document's folder with what the publisher's own file says of single passages. An import writes it. */
export const PASSAGES_FILE = 'passages.yaml';

/** The file in the folder of a version in another language that says which passages belong to which of its original. */
export const PAIRS_FILE = 'pairs.yaml';

/** The file in a document's folder that contains its register of facts and quotations. */
export const REGISTER_FILE = 'register.yaml';
