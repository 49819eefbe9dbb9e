/** What hostile files are made of. */
/** What lies outside of a hostile file, and must not get into a text. */
export interface Outside {
  /** Path of a file with a secret, in the folder above that of the hostile file. Beside it are pictures and pages of the same name. */
  readonly file: string;
  /** Address of a server that must get no request. */
  readonly address: string;
}

/** The bytes of a file. */
export type Content = string | Uint8Array;

/** A link of the file system to another path. */
export interface Link {
  readonly leadsTo: string;
}

/** The files of a folder by their paths. */
export type Folder = Readonly<Record<string, Content | Link>>;

/**
 * Makers of hostile files by their names. A name with a slash is that of a file in a folder, which its maker returns; one that
 * ends with a slash is that of a folder, which is imported as a whole.
 */
export type Hostile = Readonly<Record<string, (outside: Outside) => Content | Folder>>;
