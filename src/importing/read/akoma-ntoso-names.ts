/** Names of Akoma Ntoso's elements, grouped by their use. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements of a text's hierarchy. Akoma Ntoso has no word for a regulation; others have. */
export const HIERARCHY = names(
  'alinea article book chapter clause division hcontainer indent level list paragraph part point proviso regulation rule section subchapter subclause subdivision sublist subparagraph subpart subrule subsection subtitle title tome transitional',
);

/** Elements within a line. */
export const INLINE = names(
  'a abbr affectedDocument argument authorialNote b br concept courtType date decoration def del docAuthority docCommittee docDate docIntroducer docJurisdiction docNumber docProponent docPurpose docStage docStatus docTitle docType docketNumber embeddedText entity eol event fillIn i img inline ins judge lawyer legislature location marker mmod mod mref narrative neutralCitation noteRef num object omissis opinion organization outcome party person placeholder process quantity quotedText recordedTime ref relatedDocument remark rmod role rref scene session shortTitle signature span sub sup term time tocTitle u vote',
);

/** Parts of a law that count as headings even if they have only a number. */
export const HEADED = new Set([
  'book',
  'tome',
  'part',
  'subpart',
  'title',
  'subtitle',
  'chapter',
  'subchapter',
  'division',
  'section',
  'article',
  'rule',
  'regulation',
  'schedule',
]);
