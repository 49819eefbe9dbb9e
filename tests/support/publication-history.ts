/** A publication as its editor knows it, through any number of editions. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { words } from './editions.ts';
import type { Folder } from './publication.ts';

/** A document, section or term as its editor knows it: the same through every renaming. */
interface Thing {
  readonly self: number;
  name: string;
}

interface Section extends Thing {
  paragraphs: string[];
}

interface Document extends Thing {
  sections: Section[];
  isWithdrawn: boolean;
  /** Its lock file, which goes along with its folder. */
  lock: string | undefined;
}

export const KINDS = ['document', 'section', 'term'] as const;
export const EVENTS = [
  'add',
  'rename',
  'rename back',
  'take out',
  'bring back',
  'withdraw',
  'move a paragraph',
] as const;

/** Something that may happen between two editions; numbers choose where. */
export interface Event {
  readonly what: (typeof EVENTS)[number];
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
}

/** The most terms: every one of them is used in the document that stays. */
const TERMS = 12;

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(items.length, 1)];

/** A publication through its editions, beside the folder that has it. */
export class History {
  documents: Document[] = [];
  terms: Thing[] = [];
  /** What was taken out; sections with their document. */
  goneDocuments: Document[] = [];
  goneTerms: Thing[] = [];
  goneSections: { section: Section; document: Document }[] = [];
  /** Every name that a thing has had. */
  names = new Map<number, string[]>();
  #births = 0;

  constructor() {
    this.documents = [this.#document(), this.#document()];
    this.terms = [this.#term()];
  }

  #born(kind: string): Thing {
    this.#births += 1;
    return { self: this.#births, name: this.#named(this.#births, `${kind}-${this.#births}`) };
  }

  #named(self: number, name: string): string {
    this.names.set(self, [...(this.names.get(self) ?? []), name]);
    return name;
  }

  #section(): Section {
    const thing = this.#born('part');
    return { ...thing, paragraphs: [words(`${thing.self}a`), words(`${thing.self}b`)] };
  }

  #document(): Document {
    const sections = [this.#section(), this.#section()];
    return { ...this.#born('document'), sections, isWithdrawn: false, lock: undefined };
  }

  #term(): Thing {
    return this.#born('term');
  }

  /** Lets an event happen, if it can. The first document and the first term stay where they are. */
  happen({ what, kind, at, to }: Event): void {
    const document = pick(this.documents.slice(1), at);
    const section = document && pick(document.sections, to);
    const term = pick(this.terms.slice(1), at);
    if (what === 'withdraw' && document?.lock !== undefined) document.isWithdrawn = !document.isWithdrawn;
    if (kind !== 'term' && document?.isWithdrawn === true) return;
    const thing = { document, section, term }[kind];
    if (what === 'add') this.#add(kind, document);
    else if (what === 'rename' && thing !== undefined)
      thing.name = this.#named(thing.self, `${kind}-${thing.self}-${at}-${to}`);
    else if (what === 'rename back' && thing !== undefined)
      thing.name = pick(this.names.get(thing.self) ?? [], to) ?? thing.name;
    else if (what === 'take out') this.#takeOut(kind, document, section, term);
    else if (what === 'bring back') this.#bringBack(kind, at);
    else if (what === 'move a paragraph' && document !== undefined) this.#moveParagraph(document, section, at);
  }

  #add(kind: Event['kind'], document?: Document): void {
    if (kind === 'document') this.documents.push(this.#document());
    else if (kind === 'section') document?.sections.push(this.#section());
    else if (this.#termsEver() < TERMS) this.terms.push(this.#term());
  }

  #moveParagraph(document: Document, section: Section | undefined, at: number): void {
    const moved = section?.paragraphs.shift();
    if (moved !== undefined) pick(document.sections, at)?.paragraphs.push(moved);
  }

  #termsEver = () => this.terms.length + this.goneTerms.length;

  #takeOut(kind: Event['kind'], document?: Document, section?: Section, term?: Thing): void {
    if (kind === 'document' && document !== undefined) {
      this.documents.splice(this.documents.indexOf(document), 1);
      this.goneDocuments.push(document);
    } else if (kind === 'section' && section !== undefined && document !== undefined && document.sections.length > 1) {
      document.sections.splice(document.sections.indexOf(section), 1);
      this.goneSections.push({ section, document });
    } else if (kind === 'term' && term !== undefined) {
      this.terms.splice(this.terms.indexOf(term), 1);
      this.goneTerms.push(term);
    }
  }

  #bringBack(kind: Event['kind'], at: number): void {
    if (kind === 'document') this.documents.push(...this.goneDocuments.splice(at, 1));
    else if (kind === 'term') this.terms.push(...this.goneTerms.splice(at, 1));
    else
      for (const { section, document } of this.goneSections.splice(at, 1))
        if (this.documents.includes(document) && !document.isWithdrawn) document.sections.push(section);
  }

  /** Where everything is now, by what it is: `charter/` for a document. */
  addresses(): Map<number, string> {
    return new Map([
      ...this.documents.flatMap(({ self, name, sections }) => [
        [self, `${name}/`] as const,
        ...sections.map((section) => [section.self, `${name}/${section.name}/`] as const),
      ]),
      ...this.terms.map(({ self, name }) => [self, `terms/${name}/`] as const),
    ]);
  }

  write(folder: Folder): void {
    for (const name of ['documents', 'terms']) rmSync(folder.at(name), { recursive: true, force: true });
    mkdirSync(folder.at('terms'), { recursive: true });
    for (const { self, name } of this.terms)
      writeFileSync(
        folder.at(`terms/${name}.mdx`),
        `---\nlabel: t${self}\nkind: concept\nforms: [form${(self * 7) % 300}]\nreviewed: '2020'\ngloss: One.\n---\n\n## In the article\n\nIt is.\n`,
      );
    for (const [index, { name, sections, isWithdrawn, lock }] of this.documents.entries()) {
      const file = (inside: string, text: string) => writeFileSync(folder.at(`documents/${name}/${inside}`), text);
      mkdirSync(folder.at(`documents/${name}`), { recursive: true });
      const forms = Array.from({ length: 300 }, (_, form) => `form${form}`).join(' ');
      const source = ['Title'];
      const listed: string[] = [];
      for (const [place, section] of sections.entries()) {
        const heading = `Heading ${section.self}`;
        const paragraphs = index === 0 && place === 0 ? [forms, ...section.paragraphs] : section.paragraphs;
        source.push(heading, ...paragraphs);
        listed.push(`  - { slug: ${section.name}, label: S${section.self}, heading: ${heading} }`);
        file(`${section.name}.mdx`, `${paragraphs.join('\n\n')}\n`);
      }
      file('source.txt', `${source.join('\n')}\n`);
      const withdrawn = isWithdrawn ? "withdrawn: { by: Us, on: '2020', reason: It is. }\n" : '';
      file(
        'document.yaml',
        `title: Title\nkind: law\nlanguage: en\npublisher: Us\npublished: '2020'\nurl: https://us.example/\nreceived: '2020'\nsummary: One.\n${withdrawn}sections:\n${listed.join('\n')}\n`,
      );
      if (lock !== undefined) file('paragraphs.lock.json', lock);
    }
  }

  /** Takes the lock files along. */
  readLocks(folder: Folder): void {
    for (const document of this.documents)
      if (!document.isWithdrawn) document.lock = folder.read(`documents/${document.name}/paragraphs.lock.json`);
  }
}
