/**
 * Metadata of pages for search engines, link previews and bibliography programs. All of it comes from the model. It
 * names no author, because the official text names none.
 */
import { rightsOf } from '../ui/rights.ts';
import { words } from '@words/metadata.ts';
import type { Thing, WithContext } from 'schema-dts';
import {
  documentPath,
  fullTextPath,
  passagePath,
  publicAddress,
  sectionPath,
  sitePath,
  termPath,
} from '../core/addresses/addresses.ts';
import type { Document, Section, Term } from '../core/model.ts';
import type { Passage } from '../core/passages.ts';
import { getPublication } from '../publication.ts';
import { documentPicture, passagePicture, sitePicture } from './share-image/pictures.ts';

/** A page's metadata. Its addresses are absolute if the site's origin is known. */
export interface PageMetadata {
  /** Schema.org, as JSON-LD. */
  readonly structured?: WithContext<Thing>;
  /** `<meta name content>`: Highwire's `citation_*`, which reference managers read, and Dublin Core. */
  readonly tags: readonly (readonly [name: string, content: string])[];
  /** The path of the picture for a link to the page; `undefined` if no picture can be drawn. */
  readonly image: string | undefined;
  /**
   * For a page that shows another page's words: the path of that page, which search engines should list, and the page's
   * own path, which readers share.
   */
  readonly paths?: { readonly canonical: string; readonly own: string };
}

/** Makes the metadata of a document's front page and of its full text. */
export function documentMetadata(document: Document, site: URL | undefined): PageMetadata {
  const { sections, licence, shortTitle } = document;
  const rights = rightsOf(document, getPublication().site);
  return {
    structured: {
      '@context': 'https://schema.org',
      ...workOf(document, site),
      ...(shortTitle === undefined ? {} : { alternateName: shortTitle }),
      ...(document.kind === 'law' ? legislation(document) : {}),
      ...(licence?.url === undefined ? {} : { license: licence.url }),
      copyrightNotice: `${rights.text} ${rights.notes}`,
      hasPart: sections.map(({ heading, title, slug }, index) => ({
        '@type': 'CreativeWork',
        '@id': publicAddress(sectionPath(document.id, slug), site),
        name: heading ?? title,
        position: index + 1,
      })),
    },
    tags: [...citationTags(document, site), ['DC.title', document.title]],
    image: documentPicture(document),
  };
}

/**
 * Makes the metadata of a section's page: the section is a part of its document, and the document is what one cites.
 */
export function sectionMetadata(document: Document, section: Section, site: URL | undefined): PageMetadata {
  const address = publicAddress(sectionPath(document.id, section.slug), site);
  const name = section.heading ?? section.title;
  return {
    structured: {
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      '@id': address,
      url: address,
      name,
      position: document.sections.indexOf(section) + 1,
      inLanguage: document.language,
      isPartOf: workOf(document, site),
    },
    tags: [...citationTags(document, site), ['DC.title', name], ['DCTERMS.isPartOf', document.title]],
    image: documentPicture(document),
  };
}

/**
 * Makes the metadata of a passage's page: only what a link preview needs, because search engines should list the
 * section's page.
 */
export function passageMetadata(passage: Passage): PageMetadata {
  const { document, id, now } = passage;
  return {
    tags: [],
    image: passagePicture(passage),
    ...(now === undefined
      ? {}
      : { paths: { canonical: sectionPath(document.id, now.section), own: passagePath(document.id, id) } }),
  };
}

/** Makes the metadata of the index of terms: a set of defined terms. */
export function termSetMetadata(terms: readonly Term[], site: URL | undefined): PageMetadata {
  return {
    structured: {
      '@context': 'https://schema.org',
      ...termSet(site),
      hasDefinedTerm: terms.map(({ id }) => ({ '@type': 'DefinedTerm', '@id': publicAddress(termPath(id), site) })),
    },
    tags: [],
    image: sitePicture(),
  };
}

/** Makes the metadata of a term's page: a defined term of that set. */
export function termMetadata(term: Term, site: URL | undefined): PageMetadata {
  const { id, label, gloss, names, renderings } = term;
  const address = publicAddress(termPath(id), site);
  return {
    structured: {
      '@context': 'https://schema.org',
      '@type': 'DefinedTerm',
      '@id': address,
      url: address,
      termCode: id,
      name: label,
      alternateName: [
        ...Object.values(names).flatMap(({ name, short, roman }) => [name, short, roman]),
        ...renderings,
      ].filter((name) => name !== undefined),
      description: gloss,
      inDefinedTermSet: termSet(site),
    },
    tags: [],
    image: sitePicture(),
  };
}

/**
 * A document as a work: an article of its periodical, or a law, report or other work of its publisher.
 * https://schema.org/CreativeWork
 */
function workOf(document: Document, site: URL | undefined) {
  const { id, kind, title, language, published, publisher, url, identifiers } = document;
  const address = publicAddress(documentPath(id), site);
  const all = { '@id': address, url: address, name: title } as const;
  const said = { inLanguage: language, datePublished: published } as const;
  if (kind === 'article')
    return {
      '@type': 'Article',
      ...all,
      headline: title,
      ...said,
      isPartOf: { '@type': 'Periodical', name: publisher },
      sameAs: url,
    } as const;
  const others = {
    ...all,
    ...said,
    publisher: { '@type': 'Organization', name: publisher },
    sameAs: url,
  } as const;
  // https://schema.org/Legislation
  if (kind === 'law')
    return {
      '@type': 'Legislation',
      ...others,
      ...(identifiers.length === 0 ? {} : { legislationIdentifier: identifiers }),
      ...legalForce(document),
    } as const;
  return {
    '@type': kind === 'report' ? 'Report' : 'CreativeWork',
    ...others,
    ...(identifiers.length === 0 ? {} : { identifier: identifiers }),
  } as const;
}

/** When a law was adopted, and which acts it brings together, on the pages of the document only. https://schema.org/Legislation */
const legislation = ({ adopted, consolidates }: Document) => ({
  ...(adopted === undefined ? {} : { legislationDate: adopted }),
  ...(consolidates.length === 0
    ? {}
    : { legislationConsolidates: consolidates.map((address) => ({ '@id': address })) }),
});

/**
 * Whether a law is in force, and the day on which somebody last looked, in the words of schema.org, which are those of ELI
 * (`eli:in_force`, `eli:version_date`). They have none for the first and the last day in force.
 */
function legalForce({ force }: Document) {
  if (force?.state === undefined) return {};
  const isWhole = [...force.passages, ...force.fromFile].every(({ state }) => state === 'in-force');
  const status = force.state !== 'in-force' ? 'NotInForce' : isWhole ? 'InForce' : 'PartiallyInForce';
  return {
    legislationLegalForce: `https://schema.org/${status}`,
    ...(force.asAt === undefined ? {} : { legislationDateVersion: force.asAt }),
  } as const;
}

/** https://schema.org/DefinedTermSet */
function termSet(site: URL | undefined) {
  const address = publicAddress(sitePath('terms/'), site);
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name: words.termSet(getPublication().site.name),
  } as const;
}

/** https://scholar.google.com/intl/en/scholar/inclusion.html#indexing and https://www.dublincore.org/specifications/dublin-core/dcq-html/ */
function citationTags(document: Document, site: URL | undefined): [string, string][] {
  const { id, kind, title, publisher, published, language, url } = document;
  return [
    ['citation_title', title],
    [kind === 'article' ? 'citation_journal_title' : 'citation_publisher', publisher],
    ['citation_publication_date', published.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_fulltext_html_url', publicAddress(fullTextPath(id), site)],
    ['DC.source', url],
    ['DC.date', published],
    ['DC.language', language],
  ];
}
