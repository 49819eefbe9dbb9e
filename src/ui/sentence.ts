/** A sentence with other things than words in it, in order. Each language puts them where they belong. */
export type Sentence<Part> = readonly (string | Part)[];
