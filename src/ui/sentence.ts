/** A sentence with other things than words in it, in order. Each language puts them where they belong. */
export type Sentence<Part> = readonly (string | Part)[];

/** Makes a link, or whatever else stands in a sentence, of some of its words. */
export type Around<Part> = (words: string) => Part;
