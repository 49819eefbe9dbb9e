/** The words of the interface. Written by npm run schemas: change src/ui/en.yaml instead. */
type Sentence<Part> = import('./sentence.ts').Sentence<Part>;
/** Makes a link, or whatever else stands in a sentence, of some of its words. */
type Around<Part> = (words: string) => Part;

declare module '@words/language.ts' {
  /** BCP 47 tag of this interface's language. */
  export const language: string;
  /** The locale by which dates, numbers and lists are written. */
  export const locale: string;
  /** Stands between things that merely follow each other. */
  export const comma: string;
  /** Writes the first day of a month, as Intl has it, as the language does: "1er mars 2025" for "1 mars 2025". */
  export const asDate: (day: string) => string;
}

declare module '@words/about.ts' {
  export const words: {
    readonly "heading": (name: string) => string;
    readonly "responsible": string;
    readonly "isResponsible": (who: string) => string;
    readonly "notices": <Part = string>(file: Around<Part>) => Sentence<Part>;
    readonly "document": <Part = string>(title: Part | string, publisher: Part | string, page: Around<Part>) => Sentence<Part>;
    readonly "owner": string;
    readonly "owners": string;
    readonly "overviews": <Part = string>(title: Part | string, links: Part | string) => Sentence<Part>;
    readonly "numbers": (all: number, ours: number) => string;
    readonly "map": string;
    readonly "facts": string;
    readonly "table": string;
  };
}

declare module '@words/aloud.ts' {
  export const words: {
    readonly "from": string;
    readonly "reading": string;
    readonly "pause": string;
    readonly "goOn": string;
    readonly "stop": string;
    readonly "failed": string;
  };
}

declare module '@words/any-date.ts' {
  export const words: {
    readonly "heading": string;
    readonly "description": (title: string) => string;
    readonly "lead": string;
    readonly "day": string;
    readonly "show": string;
    readonly "notSaid": (day: string) => string;
    readonly "ofPassage": string;
    readonly "applied": <Part = string>(day: Part | string) => Sentence<Part>;
  };
}

declare module '@words/any-date-answer.ts' {
  export const words: {
    readonly "told": { readonly "stated": string; readonly "published": string; readonly "before": string; readonly "between": string; readonly "after": string; };
    readonly "withoutPassage": string;
    readonly "history": string;
  };
}

declare module '@words/book.ts' {
  export const words: {
    readonly "cover": string;
    readonly "titlePage": string;
    readonly "landmarks": string;
    readonly "text": string;
    readonly "glossary": string;
    readonly "aboutGlossary": (title: string, name: string) => string;
    readonly "notes": string;
    readonly "aboutNotes": (name: string) => string;
    readonly "index": string;
    readonly "aboutIndex": string;
    readonly "places": string;
    readonly "wholeNote": string;
    readonly "annotatedBy": (name: string) => string;
    readonly "edition": string;
    readonly "ours": <Part = string>(name: string, licence: Part | string) => Sentence<Part>;
    readonly "accessibility": string;
  };
}

declare module '@words/check-results.ts' {
  export const words: {
    readonly "results": string;
    readonly "columns": { readonly "verdict": string; readonly "quotation": string; readonly "differences": string; readonly "place": string; readonly "address": string; readonly "citation": string; };
    readonly "verdicts": { readonly "altered": string; readonly "misplaced": string; readonly "not found": string; readonly "nearly verbatim": string; readonly "verbatim": string; readonly "no-quotation": string; };
    readonly "butFor": { readonly "capitals": string; readonly "signs": string; readonly "both": string; };
    readonly "changed": (stands: string, quoted: string) => string;
    readonly "dropped": (stands: string) => string;
    readonly "added": (quoted: string) => string;
    readonly "reordered": string;
    readonly "misplaced": (place: string) => string;
    readonly "readsSince": (edition: string, from: string | undefined, text: string) => string;
    readonly "goneSince": (edition: string, from: string | undefined) => string;
    readonly "others": (count: number) => string;
    readonly "empty": string;
    readonly "tooLong": (characters: string, most: string) => string;
    readonly "none": string;
    readonly "checking": (percent: number) => string;
    readonly "found": (counts: string, unquoted: string) => string;
    readonly "between": string;
    readonly "unquoted": (count: number) => string;
    readonly "counts": { readonly "altered": (count: number) => string; readonly "misplaced": (count: number) => string; readonly "not found": (count: number) => string; readonly "nearly verbatim": (count: number) => string; readonly "verbatim": (count: number) => string; readonly "no-quotation": (count: number) => string; };
    readonly "tooMany": (shown: number, all: number) => string;
    readonly "notJudged": (count: number, last: string) => string;
    readonly "notLookedAt": (names: string) => string;
    readonly "failed": string;
    readonly "style": string;
    readonly "copy": string;
    readonly "table": string;
  };
}

declare module '@words/check.ts' {
  export const words: {
    readonly "heading": string;
    readonly "description": string;
    readonly "lead": string;
    readonly "field": string;
    readonly "check": string;
    readonly "needsScript": string;
    readonly "verdicts": string;
    readonly "meanings": { readonly "verbatim": { readonly "verdict": string; readonly "meaning": string; }; readonly "nearlyVerbatim": { readonly "verdict": string; readonly "meaning": string; }; readonly "altered": { readonly "verdict": string; readonly "meaning": string; }; readonly "misplaced": { readonly "verdict": string; readonly "meaning": string; }; readonly "notFound": { readonly "verdict": string; readonly "meaning": string; }; readonly "noQuotation": { readonly "verdict": string; readonly "meaning": string; }; };
  };
}

declare module '@words/citations.ts' {
  export const words: {
    readonly "lost": string;
  };
}

declare module '@words/cite.ts' {
  export const words: {
    readonly "copyIn": (style: string) => string;
    readonly "citation": string;
  };
}

declare module '@words/clear-kept.ts' {
  export const words: {
    readonly "cleared": string;
  };
}

declare module '@words/clear-own-notes.ts' {
  export const words: {
    readonly "question": (notes: number) => string;
    readonly "unreadable": string;
    readonly "keep": string;
    readonly "delete": string;
    readonly "cancel": string;
    readonly "clearedButNotes": string;
  };
}

declare module '@words/clipboard.ts' {
  export const words: {
    readonly "copied": (what: string) => string;
    readonly "copiedBut": (what: string, caution: string) => string;
    readonly "byHand": (what: string) => string;
    readonly "close": string;
  };
}

declare module '@words/contents.ts' {
  export const words: {
    readonly "contents": string;
    readonly "withNotes": (text: string, name: string) => string;
    readonly "officialText": string;
    readonly "unofficialText": string;
    readonly "find": string;
    readonly "fullText": string;
    readonly "map": string;
    readonly "facts": string;
    readonly "startReading": string;
    readonly "paragraphs": string;
    readonly "neighbours": string;
    readonly "previous": string;
    readonly "next": string;
    readonly "end": string;
    readonly "leadsOn": string;
    readonly "terms": string;
    readonly "new": string;
  };
}

declare module '@words/copy.ts' {
  export const words: {
    readonly "copyFrom": (label: string) => string;
    readonly "link": string;
    readonly "quotation": string;
    readonly "markdown": string;
    readonly "citation": string;
    readonly "entry": string;
    readonly "as": string;
    readonly "copyAs": (format: string) => string;
    readonly "terms": (label: string) => string;
    readonly "embed": string;
    readonly "check": string;
    readonly "more": string;
    readonly "style": string;
    readonly "linkTo": (label: string) => string;
    readonly "quotationFrom": (label: string) => string;
    readonly "asMarkdown": (label: string) => string;
    readonly "inFormat": (label: string, format: string) => string;
    readonly "citationOf": (label: string) => string;
    readonly "bibliographyEntry": string;
    readonly "embedOf": (label: string) => string;
    readonly "place": (title: string, label: string) => string;
    readonly "notTold": string;
    readonly "tooOld": string;
  };
}

declare module '@words/corpus.ts' {
  export const words: {
    readonly "description": (title: string, texts: number) => string;
    readonly "lacks": string;
    readonly "use": string;
    readonly "counted": <Part = string>(texts: number, characters: number, wordings: Around<Part>) => Sentence<Part>;
    readonly "kinds": string;
    readonly "columns": { readonly "kind": string; readonly "texts": string; readonly "characters": string; readonly "span": string; };
    readonly "texts": string;
    readonly "about": <Part = string>(issuer: Part | string, kind: string, date: Part | string) => Sentence<Part>;
    readonly "size": (characters: number) => string;
    readonly "readAt": <Part = string>(copies: Part | string) => Sentence<Part>;
    readonly "hash": string;
    readonly "consolidated": string;
    readonly "notCounted": string;
    readonly "document": string;
    readonly "dateBasis": (basis: string) => string;
    readonly "collation": (collation: string) => string;
    readonly "added": string;
    readonly "dropped": string;
  };
}

declare module '@words/corrections.ts' {
  export const words: {
    readonly "corrections": string;
    readonly "description": (name: string) => string;
    readonly "lead": <Part = string>(additions: Around<Part>, feed: Around<Part>) => Sentence<Part>;
    readonly "none": string;
    readonly "all": (corrections: number, subjects: number) => string;
    readonly "count": (count: number) => string;
    readonly "correctedPage": <Part = string>(link: Part | string) => Sentence<Part>;
    readonly "before": string;
    readonly "after": string;
    readonly "additions": string;
    readonly "showAll": (count: number) => string;
    readonly "newDocument": string;
    readonly "newDocuments": string;
    readonly "newEdition": (day: string) => string;
    readonly "newTerm": string;
    readonly "newTerms": string;
    readonly "withdrawn": string;
    readonly "alsoCorrected": string;
    readonly "feed": (name: string) => string;
    readonly "day": (date: string) => string;
  };
}

declare module '@words/device.ts' {
  export const words: {
    readonly "nothing": string;
    readonly "preferences": <Part = string>(place: string, code: Around<Part>) => Sentence<Part>;
    readonly "places": <Part = string>(place: string, code: Around<Part>) => Sentence<Part>;
    readonly "read": <Part = string>(place: string, code: Around<Part>) => Sentence<Part>;
    readonly "matches": <Part = string>(place: string, code: Around<Part>) => Sentence<Part>;
    readonly "ownNotes": <Part = string>(place: string, backup: string, code: Around<Part>) => Sentence<Part>;
    readonly "pages": <Part = string>(place: string, code: Around<Part>) => Sentence<Part>;
    readonly "keep": string;
    readonly "whenCheap": string;
    readonly "always": string;
    readonly "never": string;
    readonly "clear": string;
  };
}

declare module '@words/document-filter.ts' {
  export const words: {
    readonly "none": string;
    readonly "shown": (shown: number, all: number) => string;
  };
}

declare module '@words/document-kinds.ts' {
  export const words: {
    readonly "article": string;
    readonly "law": string;
    readonly "treaty": string;
    readonly "agreement": string;
    readonly "declaration": string;
    readonly "resolution": string;
    readonly "judgment": string;
    readonly "report": string;
    readonly "memorandum": string;
    readonly "plan": string;
    readonly "guideline": string;
    readonly "standard": string;
    readonly "licence": string;
    readonly "speech": string;
    readonly "[kind]": string;
  };
}

declare module '@words/document.ts' {
  export const words: {
    readonly "byline": <Part = string>(publisher: Part | string, date: Part | string) => Sentence<Part>;
    readonly "description": (summary: string) => string;
    readonly "sectionDescription": (section: string, document: string, publisher: string) => string;
    readonly "fullTextDescription": (document: string, publisher: string) => string;
    readonly "fullText": string;
    readonly "keyTerms": string;
    readonly "sections": string;
    readonly "map": <Part = string>(terms: number, link: Around<Part>) => Sentence<Part>;
    readonly "facts": <Part = string>(link: Around<Part>) => Sentence<Part>;
    readonly "cite": string;
    readonly "citeDocument": string;
    readonly "style": string;
    readonly "copy": string;
    readonly "bibliography": (style: string) => string;
    readonly "howToCite": (name: string, theirs: number, ours: number, all: number) => string;
    readonly "check": <Part = string>(link: Around<Part>) => Sentence<Part>;
    readonly "takeAway": string;
    readonly "files": (files: number) => string;
    readonly "aboutFiles": <Part = string>(file: Part | string, licence: Part | string) => Sentence<Part>;
    readonly "identifiers": string;
    readonly "provenance": string;
    readonly "publisher": string;
    readonly "published": string;
    readonly "publishersPage": string;
    readonly "closingNote": string;
    readonly "received": string;
    readonly "receivedAs": { readonly "pdf": string; };
    readonly "extent": string;
    readonly "parts": (sections: number, paragraphs: number) => string;
    readonly "licence": string;
    readonly "origin": (statements: number) => string;
    readonly "hash": string;
    readonly "toCheck": string;
    readonly "howToCheck": <Part = string>(source: Part | string, command: Part | string, sums: Part | string) => Sentence<Part>;
  };
}

declare module '@words/draft.ts' {
  export const words: {
    readonly "draft": string;
    readonly "whatThatIs": string;
  };
}

declare module '@words/editions.ts' {
  export const words: {
    readonly "editions": string;
    readonly "current": string;
    readonly "edition": (day: string) => string;
    readonly "notCurrent": (day: string) => string;
    readonly "readCurrent": string;
    readonly "today": string;
    readonly "whatChanged": string;
    readonly "description": (title: string) => string;
    readonly "from": (before: string, after: string) => string;
    readonly "kinds": { readonly "unchanged": string; readonly "renumbered": string; readonly "moved": string; readonly "reworded": string; readonly "new": string; readonly "gone": string; };
    readonly "show": string;
    readonly "changed": (count: number) => string;
    readonly "all": (count: number) => string;
    readonly "mergedInto": <Part = string>(into: Part | string) => Sentence<Part>;
    readonly "counting": string;
    readonly "since": (day: string) => string;
    readonly "changesSince": (section: string, day: string) => string;
    readonly "showChanges": string;
    readonly "legend": <Part = string>(gone: Part | string, added: Part | string) => Sentence<Part>;
    readonly "struckOut": string;
    readonly "underlined": string;
    readonly "gone": string;
    readonly "added": string;
    readonly "end": string;
    readonly "sideBySide": string;
    readonly "beside": (section: string, before: string, after: string) => string;
    readonly "swap": (day: string) => string;
    readonly "notInEdition": string;
    readonly "stoodHere": (label: string, day: string) => string;
    readonly "readIn": (day: string) => string;
    readonly "nowPartOf": (label: string) => string;
    readonly "noneChanged": string;
    readonly "itsHistory": string;
    readonly "history": string;
    readonly "historyOfAll": string;
    readonly "aboutHistory": string;
    readonly "historyDescription": (title: string) => string;
    readonly "passage": string;
    readonly "otherNumber": <Part = string>(born: string, day: string, now: string | undefined, link: Around<Part>) => Sentence<Part>;
    readonly "formerNumber": <Part = string>(label: string, day: string, link: Around<Part>) => Sentence<Part>;
    readonly "asOf": (day: string) => string;
  };
}

declare module '@words/history-in-menu.ts' {
  export const words: {
    readonly "history": string;
  };
}

declare module '@words/exports.ts' {
  export const words: {
    readonly "withoutHost": string;
    readonly "source.txt": { readonly "name": string; readonly "purpose": string; };
    readonly "document.txt": { readonly "name": string; readonly "purpose": string; };
    readonly "document.md": { readonly "name": string; readonly "purpose": string; };
    readonly "document.epub": { readonly "name": string; readonly "purpose": string; };
    readonly "document.docx": { readonly "name": string; readonly "purpose": string; };
    readonly "document.json": { readonly "name": string; readonly "purpose": string; };
    readonly "document.akn.xml": { readonly "name": string; readonly "purpose": string; };
    readonly "annotations.jsonld": { readonly "name": string; readonly "purpose": string; };
    readonly "terms.json": { readonly "name": string; readonly "purpose": string; };
    readonly "facts.csv": { readonly "name": string; readonly "purpose": string; };
    readonly "paragraphs.json": { readonly "name": string; readonly "purpose": string; };
    readonly "cite.bib": { readonly "name": string; readonly "purpose": string; };
    readonly "cite.ris": { readonly "name": string; readonly "purpose": string; };
    readonly "cite.csl.json": { readonly "name": string; readonly "purpose": string; };
    readonly "citations.json": { readonly "name": string; readonly "purpose": string; };
    readonly "citing.json": { readonly "name": string; readonly "purpose": string; };
    readonly "changes.json": { readonly "name": string; readonly "purpose": string; };
    readonly "languages.json": { readonly "name": string; readonly "purpose": string; };
    readonly "languages.tmx": { readonly "name": string; readonly "purpose": string; };
    readonly "aboutCopy": <Part = string>(publisher: string, published: string, publication: string, source: Around<Part>, edition: Around<Part>, theirs: number, ours: number) => Sentence<Part>;
    readonly "reuse": <Part = string>(licence: Part | string, attribution: string | undefined) => Sentence<Part>;
    readonly "unstated": (publisher: string) => string;
    readonly "reuseOfNotes": <Part = string>(name: string, licence: Part | string) => Sentence<Part>;
    readonly "publisherRole": string;
    readonly "whoseWords": (publication: string) => string;
    readonly "receivedHash": (hash: string) => string;
    readonly "notesOn": (title: string) => string;
    readonly "originalIssue": (issue: string) => string;
    readonly "notePassage": (place: string, note: string | undefined, page: string) => string;
  };
}

declare module '@words/force.ts' {
  export const words: {
    readonly "states": { readonly "in-force": (from: string | undefined, until: string | undefined) => string; readonly "not-yet": (from: string | undefined, until: string | undefined) => string; readonly "repealed": (from: string | undefined, until: string | undefined) => string; readonly "expired": (from: string | undefined, until: string | undefined) => string; readonly "suspended": (from: string | undefined, until: string | undefined) => string; };
    readonly "section": (state: string) => string;
    readonly "passage": (state: string) => string;
    readonly "asAt": (day: string) => string;
    readonly "inFile": (state: string, day: string | undefined) => string;
    readonly "lastChecked": (day: string) => string;
    readonly "others": <Part = string>(editions: Part | string) => Sentence<Part>;
    readonly "otherEditions": (editions: number) => string;
    readonly "sources": string;
    readonly "heading": string;
    readonly "document": string;
    readonly "passages": string;
    readonly "ownDays": (passages: number, first: string, last: string) => string;
    readonly "according": <Part = string>(sources: Part | string) => Sentence<Part>;
  };
}

declare module '@words/force-in-search.ts' {
  export const words: {
    readonly "inForce": string;
  };
}

declare module '@words/former.ts' {
  export const words: {
    readonly "headings": { readonly "moved": string; readonly "gone": string; readonly "withdrawn": string; };
    readonly "description": string;
    readonly "moved": <Part = string>(link: Part | string) => Sentence<Part>;
    readonly "gone": (day: string) => string;
    readonly "withdrawn": <Part = string>(title: Part | string, day: string, by: string) => Sentence<Part>;
    readonly "instead": <Part = string>(link: Part | string) => Sentence<Part>;
  };
}

declare module '@words/home.ts' {
  export const words: {
    readonly "specimen": string;
    readonly "documents": string;
    readonly "withWords": string;
    readonly "by": { readonly "publisher": string; readonly "year": string; readonly "language": string; readonly "kind": string; };
    readonly "any": string;
    readonly "fullText": string;
    readonly "minutes": (minutes: number) => string;
    readonly "terms": <Part = string>(count: number, languages: string | undefined, link: Around<Part>) => Sentence<Part>;
  };
}

declare module '@words/landing.ts' {
  export const words: {
    readonly "bar": string;
    readonly "previous": string;
    readonly "previousMatch": string;
    readonly "next": string;
    readonly "nextMatch": string;
    readonly "done": string;
    readonly "removeMarks": string;
    readonly "quote": (text: string) => string;
    readonly "cannotMark": string;
    readonly "marked": string;
    readonly "match": (number: number, total: number) => string;
    readonly "matches": (total: number) => string;
  };
}

declare module '@words/linked-words.ts' {
  export const words: {
    readonly "cannotMark": (texts: string) => string;
    readonly "quoted": (text: string) => string;
  };
}

declare module '@words/llms.ts' {
  export const words: {
    readonly "paragraphs": string;
    readonly "documents": string;
    readonly "terms": string;
    readonly "allTerms": string;
    readonly "more": string;
    readonly "asData": (title: string) => string;
    readonly "inLanguages": (title: string) => string;
  };
}

declare module '@words/map.ts' {
  export const words: {
    readonly "description": (title: string) => string;
    readonly "summary": <Part = string>(terms: number, columns: number, allTerms: Around<Part>) => Sentence<Part>;
    readonly "none": string;
    readonly "summaryOfSections": <Part = string>(terms: number, sections: number, allTerms: Around<Part>) => Sentence<Part>;
    readonly "paragraphs": string;
    readonly "order": string;
    readonly "keys": string;
    readonly "narrow": string;
    readonly "term": string;
    readonly "section": (label: string, title: string) => string;
    readonly "cell": (term: string, label: string, places: string) => string;
  };
}

declare module '@words/metadata.ts' {
  export const words: {
    readonly "termSet": (name: string) => string;
  };
}

declare module '@words/missing-place.ts' {
  export const words: {
    readonly "none": (fragment: string) => string;
    readonly "go": (section: string) => string;
    readonly "closest": (label: string) => string;
  };
}

declare module '@words/missing.ts' {
  export const words: {
    readonly "heading": string;
    readonly "description": string;
    readonly "advice": string;
    readonly "notOffline": string;
    readonly "notOfflineAdvice": <Part = string>(link: Around<Part>) => Sentence<Part>;
    readonly "allDocuments": string;
    readonly "allTerms": string;
  };
}

declare module '@words/notes.ts' {
  export const words: {
    readonly "notes": string;
    readonly "notesBy": (name: string) => string;
    readonly "more": string;
    readonly "back": (term: string) => string;
    readonly "source": (number: string) => string;
    readonly "attested": (year: string, wording: string, text: string) => string;
    readonly "inWords": <Part = string>(year: string, text: Part | string) => Sentence<Part>;
    readonly "firstAmong": <Part = string>(all: number, texts: Around<Part>) => Sentence<Part>;
    readonly "defined": <Part = string>(place: Part | string, words: Part | string) => Sentence<Part>;
    readonly "table": (part: string) => string;
  };
}

declare module '@words/nothing-chosen.ts' {
  export const words: {
    readonly "choose": string;
  };
}

declare module '@words/official.ts' {
  export const words: {
    readonly "paragraph": (label: string) => string;
    readonly "caption": (label: string) => string;
    readonly "pictureMissing": string;
    readonly "table": string;
    readonly "tableFrom": (label: string) => string;
    readonly "footnotes": string;
    readonly "footnote": (number: string) => string;
    readonly "backToCall": (nth: number) => string;
    readonly "extent": (paragraphs: number, minutes: number) => string;
    readonly "termsIn": (label: string) => string;
    readonly "termsInCounted": (label: string, terms: number) => string;
    readonly "terms": (count: number) => string;
    readonly "otherTerms": (count: number) => string;
    readonly "termsByParagraph": string;
    readonly "times": (count: number) => string;
    readonly "withdrawn": (label: string, day: string) => string;
    readonly "moved": <Part = string>(label: string, section: string, link: Around<Part>) => Sentence<Part>;
    readonly "merged": <Part = string>(label: string, into: string, link: Around<Part>) => Sentence<Part>;
    readonly "toEdition": (date: string) => string;
  };
}

declare module '@words/offline-settings.ts' {
  export const words: {
    readonly "saved": (titles: string) => string;
    readonly "title": (title: string) => string;
    readonly "none": string;
    readonly "costly": string;
    readonly "unsupported": string;
  };
}

declare module '@words/offline.ts' {
  export const words: {
    readonly "newEdition": string;
    readonly "show": string;
    readonly "gone": string;
    readonly "load": string;
    readonly "noRoom": string;
    readonly "saved": string;
    readonly "notSaved": string;
  };
}

declare module '@words/own-notes-files.ts' {
  export const words: {
    readonly "heading": string;
    readonly "markdown": string;
    readonly "table": string;
    readonly "backup": string;
    readonly "bring": string;
    readonly "remind": (notes: number) => string;
    readonly "brought": (added: number, known: number, leftOut: number) => string;
    readonly "named": (label: string, beginning: string) => string;
    readonly "badAddresses": (addresses: string) => string;
    readonly "replaced": (notes: string) => string;
    readonly "kept": (notes: string) => string;
    readonly "between": string;
    readonly "saved": (saved: number, earlier: number, leftOut: number) => string;
    readonly "unknownFile": string;
    readonly "notStored": string;
    readonly "savedForBook": (annotations: number, leftOut: number) => string;
    readonly "noBook": string;
  };
}

declare module '@words/own-notes-list.ts' {
  export const words: {
    readonly "none": string;
    readonly "unreadable": (error: string) => string;
    readonly "unknown": (others: number) => string;
    readonly "filter": string;
    readonly "kind": string;
    readonly "anyKind": string;
    readonly "withWords": string;
    readonly "shown": (shown: number, hidden: number, all: number) => string;
    readonly "stoppedAt": (label: string) => string;
    readonly "sectionsRead": (sections: number) => string;
    readonly "noPlace": string;
    readonly "withdrawn": string;
    readonly "nowAt": (label: string) => string;
    readonly "print": string;
    readonly "book": string;
    readonly "bookOf": (title: string) => string;
  };
}

declare module '@words/own-notes-replaced.ts' {
  export const words: {
    readonly "heading": (versions: number) => string;
    readonly "lead": string;
    readonly "entry": (label: string, time: string) => string;
    readonly "takeBack": string;
    readonly "takeBackOf": (label: string, time: string) => string;
    readonly "takenBack": (label: string) => string;
    readonly "notStored": string;
  };
}

declare module '@words/own-notes-page.ts' {
  export const words: {
    readonly "heading": string;
    readonly "description": string;
    readonly "lead": string;
    readonly "needsScript": string;
  };
}

declare module '@words/own-notes.ts' {
  export const words: {
    readonly "highlight": string;
    readonly "kinds": { readonly "key": string; readonly "question": string; readonly "doubt": string; readonly "quote": string; };
    readonly "noHighlight": string;
    readonly "write": string;
    readonly "edit": (beginning: string) => string;
    readonly "note": string;
    readonly "noteOn": (label: string) => string;
    readonly "kindOfNote": (kind: string) => string;
    readonly "ownNotes": string;
    readonly "editNote": string;
    readonly "deleteNote": string;
    readonly "editOn": (label: string) => string;
    readonly "changed": (label: string) => string;
    readonly "withdrawn": (label: string) => string;
    readonly "madeOn": (label: string) => string;
    readonly "passage": string;
    readonly "words": string;
    readonly "save": string;
    readonly "cancel": string;
    readonly "saved": (label: string) => string;
    readonly "highlighted": (label: string) => string;
    readonly "deleted": (label: string) => string;
    readonly "bothKept": (label: string) => string;
    readonly "discarded": string;
    readonly "undo": string;
    readonly "takeUp": string;
    readonly "notStored": string;
  };
}

declare module '@words/page.ts' {
  export const words: {
    readonly "skip": string;
    readonly "site": string;
    readonly "terms": string;
    readonly "about": string;
    readonly "check": string;
    readonly "search": string;
    readonly "breadcrumb": string;
    readonly "settings": string;
    readonly "settingsSign": string;
    readonly "lost": string;
    readonly "allDocuments": (documents: number) => string;
    readonly "ownNotes": string;
    readonly "whatIsOfficial": string;
    readonly "repository": string;
  };
}

declare module '@words/passage.ts' {
  export const words: {
    readonly "frame": (document: string, label: string) => string;
    readonly "title": (label: string, document: string, publisher: string) => string;
    readonly "former": string;
    readonly "inContext": string;
    readonly "source": <Part = string>(document: Part | string, publisher: Part | string, day: string) => Sentence<Part>;
    readonly "terms": string;
    readonly "citation": string;
    readonly "around": string;
    readonly "files": <Part = string>(markdown: Around<Part>, json: Around<Part>) => Sentence<Part>;
  };
}

declare module '@words/referred-to-by.ts' {
  export const words: {
    readonly "heading": string;
    readonly "passages": (count: number) => string;
    readonly "within": (count: number, label: string) => string;
    readonly "item": (count: number) => string;
  };
}

declare module '@words/places.ts' {
  export const words: {
    readonly "ticks": string;
    readonly "count": (places: number) => string;
    readonly "countIn": (places: number, documents: number) => string;
    readonly "shown": (shown: number, hidden: number, places: number) => string;
    readonly "inOthers": (documents: number) => string;
    readonly "further": <Part = string>(documents: number, link: Around<Part>) => Sentence<Part>;
    readonly "byDocument": string;
    readonly "inDocuments": (documents: number, all: number) => string;
    readonly "bySection": string;
    readonly "sections": (sections: string) => string;
    readonly "inHeadings": string;
    readonly "title": string;
    readonly "heading": <Part = string>(section: Part | string) => Sentence<Part>;
    readonly "closingNote": string;
    readonly "place": (label: string, form: string) => string;
  };
}

declare module '@words/print.ts' {
  export const words: {
    readonly "about": string;
    readonly "source": <Part = string>(title: Part | string, publisher: Part | string, published: string, address: string) => Sentence<Part>;
    readonly "ours": (name: string, theirs: number, ours: number) => string;
  };
}

declare module '@words/printout.ts' {
  export const words: {
    readonly "from": (address: string, day: string) => string;
  };
}

declare module '@words/row-filter.ts' {
  export const words: {
    readonly "none": string;
    readonly "shown": (shown: number, all: number) => string;
  };
}

declare module '@words/report.ts' {
  export const words: {
    readonly "report": string;
    readonly "inNote": string;
    readonly "publication": (name: string) => string;
    readonly "noAddress": string;
    readonly "reportOn": (label: string) => string;
    readonly "nowhere": string;
    readonly "passage": (title: string, label: string) => string;
    readonly "note": (term: string) => string;
  };
}

declare module '@words/resume.ts' {
  export const words: {
    readonly "continueAt": (label: string) => string;
    readonly "whereYouWere": (label: string) => string;
    readonly "lookedUp": (label: string) => string;
    readonly "dismiss": string;
    readonly "read": string;
  };
}

declare module '@words/search-failure.ts' {
  export const words: {
    readonly "failed": string;
    readonly "tryAgain": string;
  };
}

declare module '@words/search-page.ts' {
  export const words: {
    readonly "search": string;
    readonly "pageDescription": string;
    readonly "close": string;
    readonly "field": string;
    readonly "examples": <Part = string>(queries: Part | string) => Sentence<Part>;
    readonly "orTerms": <Part = string>(terms: Around<Part>) => Sentence<Part>;
    readonly "needsScript": string;
    readonly "termsInstead": string;
    readonly "terms": string;
  };
}

declare module '@words/search.ts' {
  export const words: {
    readonly "searching": string;
    readonly "showOnly": string;
    readonly "onlyKept": string;
    readonly "quote": (text: string) => string;
    readonly "counts": { readonly "terms": (count: number) => string; readonly "sections": (count: number) => string; readonly "paragraphs": (count: number) => string; readonly "headings": (count: number) => string; readonly "captions": (count: number) => string; readonly "notes": (count: number) => string; };
    readonly "noneShown": string;
    readonly "found": <Part = string>(counts: string, query: Part | string, hasMore: boolean) => Sentence<Part>;
    readonly "nothing": <Part = string>(query: Part | string, index: Part | string | undefined) => Sentence<Part>;
    readonly "more": string;
    readonly "indexOfTerms": string;
    readonly "pageLink": string;
    readonly "foundNearText": <Part = string>(counts: string, query: Part | string) => Sentence<Part>;
    readonly "foundNear": <Part = string>(query: Part | string) => Sentence<Part>;
    readonly "didYouMean": <Part = string>(counts: string, query: Part | string, meant: Part | string) => Sentence<Part>;
    readonly "atTheAddress": string;
    readonly "terms": string;
    readonly "inTheText": string;
    readonly "withSome": string;
    readonly "inTheNotes": string;
    readonly "inFormerEditions": string;
    readonly "noteOn": (term: string) => string;
    readonly "sources": string;
    readonly "inTheRegister": (paragraph: string) => string;
    readonly "searchNotes": string;
    readonly "subHeading": (section: string) => string;
    readonly "without": (missing: string) => string;
    readonly "kinds": { readonly "all": string; readonly "text": string; readonly "captions": string; readonly "notes": string; readonly "former": string; };
    readonly "section": string;
    readonly "allSections": string;
    readonly "wholeDocument": string;
    readonly "choice": (name: string, number: number) => string;
    readonly "choiceInList": (name: string, number: number) => string;
  };
}

declare module '@words/selection.ts' {
  export const words: {
    readonly "copy": string;
  };
}

declare module '@words/settings.ts' {
  export const words: {
    readonly "heading": string;
    readonly "size": string;
    readonly "sizes": { readonly "small": string; readonly "normal": string; readonly "large": string; readonly "largest": string; };
    readonly "theme": string;
    readonly "themes": { readonly "system": string; readonly "light": string; readonly "dark": string; };
    readonly "notes": string;
    readonly "officialOnly": string;
    readonly "keys": string;
    readonly "search": string;
    readonly "previous": string;
    readonly "next": string;
    readonly "copy": string;
    readonly "these": string;
    readonly "keysOff": string;
    readonly "notKept": string;
    readonly "done": string;
  };
}

declare module '@words/share.ts' {
  export const words: {
    readonly "share": (label: string) => string;
    readonly "page": string;
    readonly "link": string;
  };
}

declare module '@words/source-kinds.ts' {
  export const words: {
    readonly "issuer": { readonly "name": string; readonly "meaning": string; };
    readonly "copy": { readonly "name": string; readonly "meaning": string; };
    readonly "press": { readonly "name": string; readonly "meaning": string; };
    readonly "reference": { readonly "name": string; readonly "meaning": string; };
    readonly "reader": { readonly "name": string; readonly "meaning": string; };
  };
}

declare module '@words/statements.ts' {
  export const words: {
    readonly "description": (title: string) => string;
    readonly "counts": { readonly "figures": (count: number) => string; readonly "quotations": (count: number) => string; readonly "admissions": (count: number) => string; readonly "calls": (count: number) => string; readonly "claims": (count: number) => string; };
    readonly "summary": (counts: string) => string;
    readonly "rulesHeading": string;
    readonly "rules": string;
    readonly "download": string;
    readonly "withWords": string;
    readonly "example": string;
    readonly "kinds": { readonly "figures": string; readonly "quotations": string; readonly "admissions": string; readonly "calls": string; readonly "claims": string; };
    readonly "columns": { readonly "paragraph": string; readonly "section": string; readonly "kind": string; readonly "figure": string; readonly "exactWords": string; readonly "by": string; readonly "asOf": string; readonly "caution": string; readonly "occasion": string; readonly "sources": string; readonly "terms": string; readonly "address": string; };
  };
}

declare module '@words/term-filter.ts' {
  export const words: {
    readonly "none": string;
    readonly "shown": (count: number) => string;
  };
}

declare module '@words/term-kinds.ts' {
  export const words: {
    readonly "concept": string;
    readonly "policy": string;
    readonly "institution": string;
    readonly "event": string;
    readonly "law": string;
    readonly "agreement": string;
    readonly "place": string;
    readonly "slogan": string;
    readonly "figure": string;
  };
}

declare module '@words/term-table.ts' {
  export const words: {
    readonly "title": string;
    readonly "description": (publication: string, languages: string | undefined) => string;
    readonly "introduction": string;
    readonly "download": string;
    readonly "downloadBase": string;
    readonly "columns": { readonly "term": string; readonly "firstPlace": string; readonly "placeAddress": string; readonly "termAddress": string; };
  };
}

declare module '@words/term.ts' {
  export const words: {
    readonly "also": <Part = string>(names: Part | string) => Sentence<Part>;
    readonly "noteIn": <Part = string>(publication: string, title: Part | string, publisher: string, published: string) => Sentence<Part>;
    readonly "noteInTexts": (publication: string, texts: number) => string;
    readonly "sources": string;
    readonly "source": <Part = string>(title: Part | string, publication: Part | string) => Sentence<Part>;
    readonly "sourceLabel": <Part = string>(label: Part | string) => Sentence<Part>;
    readonly "passage": <Part = string>(at: Part | string) => Sentence<Part>;
    readonly "published": <Part = string>(publisher: Part | string, date: Part | string) => Sentence<Part>;
    readonly "undated": <Part = string>(publisher: Part | string) => Sentence<Part>;
    readonly "author": <Part = string>(name: Part | string) => Sentence<Part>;
    readonly "eventOn": <Part = string>(date: Part | string) => Sentence<Part>;
    readonly "via": <Part = string>(where: Part | string) => Sentence<Part>;
    readonly "unlinked": <Part = string>(reason: Part | string) => Sentence<Part>;
    readonly "whyThisCopy": <Part = string>(reason: Part | string) => Sentence<Part>;
    readonly "archived": string;
    readonly "sourceKind": (kind: string) => string;
    readonly "inTheText": string;
    readonly "companions": string;
    readonly "related": string;
    readonly "broader": string;
    readonly "narrower": string;
    readonly "see": string;
    readonly "reviewed": (day: string, against: string | undefined) => string;
    readonly "itsSources": (sources: number) => string;
    readonly "countsIn": (corpus: string) => string;
  };
}

declare module '@words/terms.ts' {
  export const words: {
    readonly "description": (publication: string, languages: string | undefined) => string;
    readonly "introduction": (terms: number, documents: number) => string;
    readonly "atAGlance": <Part = string>(maps: Part | string) => Sentence<Part>;
    readonly "mapOf": <Part = string>(title: Part | string) => Sentence<Part>;
    readonly "maps": (documents: number) => string;
    readonly "everyMap": <Part = string>(documents: Around<Part>) => Sentence<Part>;
    readonly "asData": <Part = string>(data: Around<Part>) => Sentence<Part>;
    readonly "asTable": <Part = string>(table: Around<Part>, file: Around<Part>) => Sentence<Part>;
    readonly "filter": (languages: string | undefined) => string;
    readonly "order": string;
    readonly "letters": string;
    readonly "alphabet": string;
    readonly "byKind": string;
    readonly "by": (order: string) => string;
    readonly "romanisations": { readonly "pinyin": string; };
    readonly "sources": string;
    readonly "sourcesCounted": string;
    readonly "sourceKind": string;
    readonly "statements": string;
    readonly "sourceCount": string;
    readonly "inLatinLetters": (language: string) => string;
  };
}

declare module '@words/verify.ts' {
  export const words: {
    readonly "heading": string;
    readonly "description": (title: string) => string;
    readonly "lead": <Part = string>(publisher: Part | string) => Sentence<Part>;
    readonly "byPage": string;
    readonly "howToPaste": <Part = string>(page: Around<Part>) => Sentence<Part>;
    readonly "field": string;
    readonly "compare": string;
    readonly "needsScript": string;
    readonly "byProof": string;
    readonly "proof": <Part = string>(received: Around<Part>) => Sentence<Part>;
    readonly "compared": string;
    readonly "copy": <Part = string>(file: Part | string, day: Part | string) => Sentence<Part>;
    readonly "comparedWith": string;
    readonly "pages": <Part = string>(sections: number, number: Part | string, pages: Around<Part>, full: Around<Part>) => Sentence<Part>;
    readonly "files": <Part = string>(files: Part | string) => Sentence<Part>;
    readonly "found": string;
    readonly "same": <Part = string>(lines: number, lineCount: Part | string, characters: number, characterCount: Part | string) => Sentence<Part>;
    readonly "leftOut": string;
    readonly "spaces": string;
    readonly "pictures": (count: number) => string;
    readonly "notThePublisher": string;
    readonly "byWhom": string;
    readonly "nobodyNamed": (name: string) => string;
    readonly "contact": <Part = string>(address: Part | string) => Sentence<Part>;
    readonly "repository": <Part = string>(address: Part | string) => Sentence<Part>;
    readonly "noAddress": (report: string) => string;
  };
}

declare module '@words/verify-results.ts' {
  export const words: {
    readonly "empty": string;
    readonly "comparing": string;
    readonly "failed": string;
    readonly "another": string;
    readonly "found": (same: number, all: number) => string;
    readonly "all": string;
    readonly "otherForms": (count: number) => string;
    readonly "differing": string;
    readonly "elsewhere": string;
    readonly "missing": string;
    readonly "between": string;
  };
}

declare module '@words/versions.ts' {
  export const words: {
    readonly "original": (language: string) => string;
    readonly "authority": { readonly "authentic": (language: string) => string; readonly "official": (language: string, translator: string) => string; readonly "unofficial": (language: string, translator: string) => string; };
    readonly "ofEdition": <Part = string>(language: string, day: Part | string) => Sentence<Part>;
    readonly "lags": (language: string, day: string) => string;
    readonly "elsewhere": <Part = string>(count: number, link: Around<Part>) => Sentence<Part>;
    readonly "changed": <Part = string>(passages: Part | string) => Sentence<Part>;
    readonly "countChanged": (count: number) => string;
    readonly "sinceThen": { readonly "reworded": (language: string) => string; readonly "gone": (language: string) => string; };
    readonly "inFile": (version: string) => string;
    readonly "others": <Part = string>(languages: Part | string) => Sentence<Part>;
    readonly "besideOthers": <Part = string>(languages: Part | string) => Sentence<Part>;
    readonly "beside": (section: string, first: string, second: string) => string;
    readonly "description": (title: string) => string;
    readonly "swap": (language: string) => string;
    readonly "noneFound": string;
    readonly "show": (language: string) => string;
    readonly "passageIn": (label: string, language: string) => string;
    readonly "heading": string;
    readonly "edition": (day: string) => string;
    readonly "sameElsewhere": string;
    readonly "by": { readonly "hand": string; readonly "id": string; readonly "number": string; readonly "definition": string; readonly "length": string; };
    readonly "otherDates": <Part = string>(days: Part | string) => Sentence<Part>;
    readonly "cited": { readonly "authentic": (language: string) => string; readonly "official": (language: string, translator: string) => string; readonly "unofficial": (language: string, translator: string) => string; };
    readonly "inThisLanguage": string;
    readonly "foundIn": <Part = string>(languages: Part | string) => Sentence<Part>;
  };
}

declare module '@words/wordings.ts' {
  export const words: {
    readonly "attested": string;
    readonly "inTexts": <Part = string>(all: number, corpus: Part | string, lacks: string) => Sentence<Part>;
    readonly "documents": string;
    readonly "picture": string;
    readonly "asTable": string;
    readonly "having": (having: number, all: number, count: number, years: string | undefined) => string;
    readonly "first": <Part = string>(first: Part | string) => Sentence<Part>;
    readonly "last": <Part = string>(last: Part | string) => Sentence<Part>;
    readonly "absent": (years: string) => string;
    readonly "onlyConsolidated": string;
    readonly "counted": (count: number, own: number, longer: number, inTexts: number) => string;
    readonly "since": <Part = string>(first: Part | string) => Sentence<Part>;
    readonly "until": <Part = string>(last: Part | string) => Sentence<Part>;
    readonly "notCounted": string;
    readonly "notInCorpus": string;
    readonly "noneInCorpus": string;
    readonly "caution": (caution: string) => string;
    readonly "title": string;
    readonly "description": (publication: string) => string;
    readonly "introduction": (wordings: number, families: number) => string;
    readonly "withWords": string;
    readonly "method": string;
    readonly "counting": string;
    readonly "news": <Part = string>(corpus: Part | string) => Sentence<Part>;
    readonly "files": <Part = string>(table: Around<Part>, data: Around<Part>) => Sentence<Part>;
    readonly "columns": { readonly "wording": string; readonly "family": string; readonly "first": string; readonly "last": string; readonly "places": string; readonly "own": string; readonly "texts": string; readonly "corpus": string; readonly "language": string; readonly "firstText": string; readonly "lastText": string; readonly "address": string; };
    readonly "overTime": <Part = string>(link: Around<Part>) => Sentence<Part>;
  };
}
