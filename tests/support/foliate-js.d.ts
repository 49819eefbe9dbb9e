/** What is used here of foliate-js, which has no types. */
declare module 'foliate-js/epub.js' {
  /** Reads the files of a book by their paths. */
  interface Loader {
    readonly loadText: (name: string) => Promise<string> | null;
    readonly loadBlob: (name: string) => Promise<Blob> | null;
    readonly getSize: (name: string) => number;
  }

  /** An entry of the contents or of the list of pages. */
  interface Entry {
    readonly label: string;
    readonly href: string;
  }

  export class EPUB {
    constructor(loader: Loader);
    /** The pages in the order in which they are read; each has its path in the archive. */
    readonly sections: readonly { readonly id: string; readonly createDocument: () => Promise<Document> }[];
    readonly pageList: readonly Entry[] | undefined;
    readonly metadata: { readonly identifier?: string };
    init(): Promise<this>;
  }
}

declare module 'foliate-js/vendor/zip.js' {
  interface Entry {
    readonly filename: string;
    readonly getData: (writer: object) => Promise<string>;
  }

  export const BlobReader: new (blob: Blob) => object;
  export const TextWriter: new () => object;
  export const ZipReader: new (reader: object) => { readonly getEntries: () => Promise<readonly Entry[]> };
  export const configure: (options: { readonly useWebWorkers: boolean }) => void;
}
