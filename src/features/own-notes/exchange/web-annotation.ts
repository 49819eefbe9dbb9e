/**
 * Own notes as Web Annotations, which other programs can read, and which are the backup that we read back.
 *
 * https://www.w3.org/TR/annotation-model/
 */
import type { FragmentSelector } from '../../../exports/annotations.ts';
import type { TextQuoteSelector } from '../../../exports/text-quote.ts';
import { isRecord, KINDS, type OwnNote, type OwnTarget, readOwnNote } from '../own-note.ts';
import { documentOf, type PageAt } from './pages.ts';

/** The content of the file: one page with all notes. */
export interface OwnAnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly items: readonly OwnAnnotation[];
}

/** A note. */
export interface OwnAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting' | 'highlighting';
  readonly created: string;
  readonly modified: string;
  /** The words of the reader, and the kind of highlight as a tag. */
  readonly body: readonly {
    readonly type: 'TextualBody';
    readonly purpose: 'commenting' | 'tagging';
    readonly format: 'text/markdown' | 'text/plain';
    readonly value: string;
  }[];
  /** The words that it is on; for a note on a page as a whole, the page. */
  readonly target: readonly (PageTarget | WordsTarget)[];
}

interface PageTarget {
  readonly type: 'SpecificResource';
  /** The page, with the title of its document. */
  readonly source: {
    readonly id: string;
    readonly type: 'Text';
    readonly language: string;
    readonly 'dcterms:title': string;
  };
}

interface WordsTarget extends PageTarget {
  /** How the paragraph is cited: "III.4". */
  readonly label: string;
  readonly selector: readonly (TextQuoteSelector | FragmentSelector)[];
}

/** The beginning of the ids of notes. */
const UUID = 'urn:uuid:';

/**
 * Makes the file.
 *
 * @param addressOf returns the address of a page below the site's root
 */
export function toAnnotations(notes: readonly OwnNote[], addressOf: (page: string) => string): OwnAnnotationPage {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addressOf('own-notes/'),
    type: 'AnnotationPage',
    items: notes.map((note) => ({
      id: UUID + note.id,
      type: 'Annotation',
      motivation: note.words === '' ? 'highlighting' : 'commenting',
      created: note.made,
      modified: note.changed,
      body: [
        ...(note.words === ''
          ? []
          : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note.words } as const]),
        ...(note.kind === undefined
          ? []
          : [{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: note.kind } as const]),
      ],
      target: targetsOf(note, addressOf(note.page)),
    })),
  };
}

function targetsOf({ title, language, targets }: OwnNote, address: string): OwnAnnotation['target'] {
  const page: PageTarget = {
    type: 'SpecificResource',
    source: { id: address, type: 'Text', language, 'dcterms:title': title },
  };
  if (targets.length === 0) return [page];
  return targets.map(({ paragraph, label, exact, prefix, suffix }) => {
    const quote = { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
    const fragment = {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: paragraph,
      refinedBy: quote,
    } as const;
    return { ...page, label, selector: [quote, fragment] };
  });
}

/**
 * Reads a note back from an annotation that we wrote.
 *
 * @param pageAt returns the page of an address, below the site's root; `undefined` if it is no address
 * @returns `undefined` if it is none of ours
 */
export function fromAnnotation(value: unknown, pageAt: PageAt): OwnNote | undefined {
  if (!isRecord(value) || !Array.isArray(value['target']) || !Array.isArray(value['body'])) return undefined;
  const bodies: readonly unknown[] = value['body'];
  const targets: readonly unknown[] = value['target'];
  const bodyFor = (purpose: string) => bodies.filter(isRecord).find((body) => body['purpose'] === purpose)?.['value'];
  const source = targets.filter(isRecord)[0]?.['source'];
  if (!isRecord(source) || typeof source['id'] !== 'string') return undefined;
  const page = pageAt(source['id']);
  if (page === undefined) return undefined;
  return readOwnNote({
    id: typeof value['id'] === 'string' ? value['id'].replace(UUID, '') : '',
    document: documentOf(page),
    title: source['dcterms:title'],
    language: source['language'],
    page,
    targets: targets.filter((target) => !isPage(target)).map(readTarget),
    kind: KINDS.find((kind) => kind === bodyFor('tagging')),
    words: bodyFor('commenting') ?? '',
    made: value['created'],
    changed: value['modified'],
  });
}

/** Whether a target is a page as a whole. */
const isPage = (target: unknown) => isRecord(target) && target['selector'] === undefined;

function readTarget(value: unknown): Partial<Record<keyof OwnTarget, unknown>> | undefined {
  if (!isRecord(value) || !Array.isArray(value['selector'])) return undefined;
  const selectors: readonly unknown[] = value['selector'];
  const ofType = (type: string) => selectors.filter(isRecord).find((selector) => selector['type'] === type);
  const quote = ofType('TextQuoteSelector');
  return { ...quote, label: value['label'], paragraph: ofType('FragmentSelector')?.['value'] };
}
