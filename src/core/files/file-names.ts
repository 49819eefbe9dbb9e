/** Names of files in the content folder. */

/** Name of the file in a document's folder that keeps its paragraphs' ids (core/ids/). */
export const LOCK_FILE = 'paragraphs.lock.json';

/** Name of the file in the content folder that keeps every published address (core/published/). */
export const ADDRESS_FILE = 'addresses.lock.json';

/** Name of the file in the content folder that says what the publishers of sources are. */
export const PUBLISHERS_FILE = 'publishers.yaml';

/** Name of the file in a document's folder that keeps its register of facts and quotations. */
export const REGISTER_FILE = 'register.yaml';
