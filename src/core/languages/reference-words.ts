/**
 * The words by which a text refers to its own parts: "Articles 13 and 14", "paragraph 2 of this Article", 第十条第二项.
 * All are patterns. A new language is a new row.
 */
import { covers } from './covers.ts';
import { UNIT_KINDS, type UnitKind, unitWordsOf } from './unit-words.ts';

/** Words for numbers of a rank. */
interface Level {
  readonly one: string;
  readonly several?: string;
  /** Whether they are for the paragraphs of an article, its largest parts. */
  readonly isParagraph?: true;
  /** Whether these are never within other numbers of the article. */
  readonly isOutermost?: true;
}

/** The words of a language. */
interface ReferenceRow {
  /** The words before several numbers, by the kind of part; unit-words.ts has those before one. */
  readonly several?: Partial<Readonly<Record<UnitKind, string>>>;
  /** Words for the numbers below an article, from the outermost rank, before one number and before several. */
  readonly levels: readonly Level[];
  /** Which of these ranks names the paragraphs of an article that lawyers count if they have no number: never its points. */
  readonly counted?: number;
  /** What readers type for such words, and the word that it stands for. */
  readonly typed?: readonly (readonly [pattern: string, word: string])[];
  /** A letter that is the number of a point: "(a)", "a)", or a bare "a". */
  readonly letter: string;
  /** What stands between numbers of a list, and between the first and the last of several. */
  readonly joins: string;
  /** What comes between a number and that of a part within it: "Article 5, point (a)". */
  readonly within: string;
  /** Words for parts that have no number, which may follow: "first subparagraph". */
  readonly unnumbered?: string;
  /** What makes the reference one to this text or to the article in which it stands: "of this"; `own` is the next word. */
  readonly own?: string;
  /** The same before a reference, as in 本法第五条; and what may else come before one, so that it is no other text's. */
  readonly ownBefore?: string;
  readonly nearBefore?: string;
  readonly plainBefore?: string;
  /** What comes before the larger part, if it follows: "point (a) of Article 6". */
  readonly of: string;
  /** What may follow if the reference is one to another text. */
  readonly other: string;
  /** Names of other texts, which may come before. */
  readonly texts: string;
  /** Beginnings of sentences that end with a comma, so that what follows it is no part of the reference. */
  readonly clauses?: string;
  /** How a text says that it changes another, whose numbers it then means. */
  readonly amends: string;
}

/** By language tag. */
const LANGUAGES: Readonly<Record<string, ReferenceRow>> = {
  en: {
    several: {
      part: 'parts',
      title: 'titles',
      chapter: 'chapters',
      section: String.raw`sections|secs\.|ss\.`,
      article: String.raw`articles|arts\.?`,
      paragraph: '§§',
      rule: 'rules',
      regulation: 'regulations',
      clause: 'clauses',
      annex: 'annexes|appendices|schedules',
    },
    levels: [
      { one: 'subsection|subdivision', several: 'subsections|subdivisions', isParagraph: true, isOutermost: true },
      { one: 'paragraph', several: 'paragraphs', isParagraph: true },
      { one: 'subparagraph|point|item', several: 'subparagraphs|points|items' },
    ],
    typed: [
      [String.raw`subparas?\.?`, 'subparagraph'],
      [String.raw`paras?\.?`, 'paragraph'],
      [String.raw`pts?\.?`, 'point'],
    ],
    letter: String.raw`\((?:[a-z]{1,5}|[A-Z]{1,2})\)`,
    joins: String.raw`,?\s(?:and|or|and\/or|to|as well as|and to|or to)\s(?:(?:in|of|to|with|under|by|with)\s)?|,\s(?:in\s)?|\s?[–-]\s?`,
    within: String.raw`,\s|\s`,
    unnumbered: String.raw`(?:,|\s(?:and|or))?\s(?:the\s)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|introductory|opening|final)(?:(?:,|\s(?:and|or|to))?\s(?:the\s)?(?:first|second|third|fourth|fifth|last))*\s(?:subparagraphs?|sub-paragraphs?|sentences?|indents?|paragraphs?|phrases?|part|wording|words)|\srespectively|,?\s(?:above|below)`,
    own: String.raw`,?\s(?:of|in|to|under)\s(?:this|the present)\s(?:\p{L}+\s(?=\p{Lu}))?(?<own>\p{L}+)`,
    of: String.raw`,?\s(?:of|in|to)\s(?:the\s)?`,
    other: String.raw`,?\s(?:of|thereof|therein|thereto)\b|,?\sto\s(?:the\s)?(?:that\s)?(?:Regulation|Directive|Decision|Act|Code|Treaty|Convention|Protocol|Agreement|Charter)`,
    texts: String.raw`\b(?<!\b(?:[Tt]his|[Tt]he present)\s)(?:Regulations?|Directives?|Decisions?|Acts?|Codes?|Laws?|Treaty|Treaties|Charter|Conventions?|Constitution|Protocols?|Statutes?|Orders?|Ordinances?|Agreements?|Circulars?|Bulletins?)(?!\s(?:and|or)\sthis)\b`,
    clauses: String.raw`(?:by (?:way of )?derogation from|without prejudice to|notwithstanding|subject to|in addition to|for the purposes? of|pursuant to|under|in accordance with|in the cases? referred to in)`,
    amends: String.raw`\b(?:is|are) (?:hereby )?amended(?: as follows| as set out| to read|:|—| in accordance)|the following (?:[\p{L}-]+ ){1,4}(?:is|are|shall be) (?:added|inserted)|(?:is|are|shall be) replaced by(?: the following)?|\b(?:insert|substitute|omit)\s?[—“‘"]|\b(?:after|for) [“‘"]`,
  },
  fr: {
    several: {
      part: 'parties',
      title: 'titres',
      chapter: 'chapitres',
      section: 'sections',
      article: String.raw`articles|arts\.`,
      annex: 'annexes',
    },
    levels: [
      { one: String.raw`paragraphe|par\.|§`, several: 'paragraphes|§§', isParagraph: true, isOutermost: true },
      { one: String.raw`alinéa|al\.`, several: 'alinéas', isParagraph: true, isOutermost: true },
      { one: 'point|lettre', several: 'points|lettres' },
    ],
    counted: 1,
    letter: String.raw`[a-z]{1,2}\)|\([a-z]{1,2}\)`,
    joins: String.raw`,?\s(?:et|ou|à|ainsi que)\s(?:(?:à\sl['’]|aux?\s|de\sl['’]|des?\s|les?\s|l['’]))?|,\s|\s?[–-]\s?`,
    within: String.raw`,\s|\s`,
    unnumbered: String.raw`,?\s(?:premier|deuxième|second|troisième|quatrième|cinquième|dernier|première|seconde|dernière|\(1er)\s(?:alinéas?\)?|phrase|tiret|partie)|\sci-(?:dessus|dessous|après|avant)|\s\(\p{L}*\d*\p{L}*\salinéas?\)`,
    own: String.raw`,?\s(?:du|de\sla|de\scet(?:te)?|au|à\sla)\s(?:présente?\s)(?<own>\p{L}+)`,
    of: String.raw`,?\s(?:de\sl['’]|du\s|de\s(?:la\s)?|à\sl['’])`,
    other: String.raw`,?\s(?:d(?:e|u|es)\s|de\sl['’]|d['’])`,
    texts: String.raw`\b(?:lois?|ordonnance|décret|règlements?|directives?|code|traités?|convention|constitution|Constitution|Charte|Protocole)\s(?:n°|organique\sn°|\(|d[ue]s?\s|sur\s)`,
    clauses: String.raw`(?:par dérogation à|sans préjudice de|en vertu de|conformément à)`,
    amends: String.raw`est (?:ainsi )?(?:modifié|rédigé|complété|remplacé)|sont (?:ainsi )?(?:modifié|rédigé|remplacé|inséré)|il est (?:inséré|ajouté)|est (?:inséré|ajouté)`,
  },
  de: {
    several: {
      part: 'teile',
      chapter: 'kapitel',
      section: 'abschnitte',
      article: 'artikeln?',
      paragraph: '§§',
      annex: 'anhänge|anlagen',
    },
    levels: [
      {
        one: String.raw`absatz(?:es)?|abs\.`,
        several: String.raw`absätzen?|absatz|abs\.`,
        isParagraph: true,
        isOutermost: true,
      },
      { one: String.raw`nummer|nr\.`, several: String.raw`nummern?|nrn?\.` },
      { one: String.raw`buchstaben?|buchst\.|lit\.`, several: String.raw`buchstaben?|buchst\.|lit\.` },
      { one: String.raw`doppelbuchstaben?`, several: 'doppelbuchstaben?' },
    ],
    counted: 0,
    letter: String.raw`[a-z]{1,2}(?!\p{L})`,
    joins: String.raw`,?\s(?:und|oder|bis|sowie|und\sin|und\snach)\s(?:(?:den|des|der)\s)?|,\s|\s?[–-]\s?`,
    within: String.raw`,\s|\s`,
    unnumbered: String.raw`,?\s(?:Halb)?(?:Satz|Sätzen?|Satzes)\s\d+(?:(?:,|\s(?:und|oder|bis))\s\d+)*|\s(?:erster|zweiter)\sHalbsatz|,?\sauch\sin\sVerbindung\smit\s(?:den\s)?Sätzen?\s\d+(?:\s(?:und|bis)\s\d+)?`,
    own: String.raw`,?\s(?:dieses|dieser|des\svorliegenden|der\svorliegenden)\s(?<own>\p{L}+)`,
    of: String.raw`,?\s(?:des|der|von)\s`,
    other: String.raw`,?\s(?:des|der|zum|zur|von|vom)\s`,
    texts: String.raw`\p{Lu}[\p{Ll}-]*(?:gesetz|gesetzbuch|verordnung|ordnung|vertrag|richtlinie)(?:e?s|en)?\b|\bRichtlinien?\b|\bVerordnung\s\(`,
    amends: String.raw`(?:wird|werden)\s(?:wie\sfolgt\sgeändert|wie\sfolgt\sgefasst|folgende\p{Ll}*\s|durch\sdie\sWörter|nach)`,
  },
  zh: {
    levels: [{ one: '款', isParagraph: true, isOutermost: true }, { one: '项|項' }, { one: '目' }],
    counted: 0,
    letter: '(?!)',
    joins: '、|，|和|与|及|以及|或|或者|至|到',
    within: '',
    ownBefore: '本(?:法|条例|條例|规定|規定|办法|辦法|章程|公约|公約|决定|細則|细则|规则|規則|宣言|规约)(?:的)?',
    nearBefore: '本[条條款](?:的)?',
    plainBefore: String.raw`^\s*|[\s，。；：、（(]|依照|按照|依据|根据|违反|違反|除|和|及|与|或|或者|适用|不适用|属于|符合|将|由|对`,
    of: '(?!)',
    other: '(?!)',
    texts: '(?!)',
    amends: '修改为|修改為|改为[：“‘]|增加一[条款项條項]|删去|刪去',
  },
};

/** How a language refers to parts of its text. */
export type ReferenceWords = ReferenceRow & {
  /** The words before the number of a part, by its kind. */
  readonly units: readonly { readonly kind: UnitKind; readonly one: string; readonly several?: string | undefined }[];
  /** The words behind it, as in 第五条. */
  readonly behind: Readonly<Record<string, UnitKind>>;
  /** Words that serve as a first number. */
  readonly first: string | undefined;
};

/** What is known of a language in which references are not looked for: the words for its parts. */
const NO_REFERENCES: ReferenceRow = {
  levels: [],
  letter: String.raw`\([a-z]{1,5}\)`,
  joins: '(?!)',
  within: '(?!)',
  of: '(?!)',
  other: '(?!)',
  texts: '(?!)',
  amends: '(?!)',
};

/**
 * Returns the words by which readers address parts of a text in a language.
 *
 * @param tag BCP 47 tag
 */
export function addressWordsOf(tag: string): ReferenceWords {
  return referenceWordsOf(tag) ?? withUnits(NO_REFERENCES, tag);
}

/**
 * Returns the words by which a language refers.
 *
 * @param tag BCP 47 tag
 * @returns `undefined` for a language in which references are not looked for
 */
export function referenceWordsOf(tag: string): ReferenceWords | undefined {
  const [, row] = Object.entries(LANGUAGES).find(([language]) => covers(language, tag)) ?? [];
  return row === undefined ? undefined : withUnits(row, tag);
}

/** Adds the words for the parts of a text. */
function withUnits(row: ReferenceRow, tag: string): ReferenceWords {
  const { before = {}, behind = {}, first } = unitWordsOf(tag);
  // In a text, a subsection is a level below an article: "subsection (2)".
  const units = UNIT_KINDS.filter((kind) => kind !== 'subsection').flatMap((kind) => {
    const one = before[kind];
    return one === undefined ? [] : [{ kind, one, several: row.several?.[kind] }];
  });
  return { ...row, units, behind, first };
}
