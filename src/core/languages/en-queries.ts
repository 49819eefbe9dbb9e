/** How people search in English: with questions, with numbers in words or figures, and with common abbreviations. */

/** The beginning of a question. */
const OPENING =
  /^\s*(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|can|could|should|will|explain|define|definition|meaning|tell)\b/iu;

/** What a reader types behind words whose meaning they ask for: "serious incident definition". */
const CLOSING = /\b(?:definition|meaning)s?\s*\??\s*$/iu;

/** The words that make a question, as opposed to its subject. */
const ASKING =
  /\b(?:what|which|who|whose|when|where|why|how|many|much|is|are|was|were|be|do|does|did|has|have|had|can|could|should|will|must|shall|may|might|need|needs|needed|there|mean|means|meant|meaning|definition|define|explain|tell|me|about|by|counts? as|considered)\b|\?/giu;

/** What a question asks for by "how": "how long", "how big". */
const MEASURE = /\bhow\s+(?:long|soon|fast|quickly|often|far|big|large|high|low|old|late|early)\b/giu;

/** A question for the day from which a law applies, and how laws say it. */
const WHEN: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:since |from )?when\b.*\b(?:apply|applies|applied|applicable)\b/iu, 'shall apply from'],
  [/^\s*(?:since )?when\b.*\b(?:enter|come|came)s? into (?:force|effect)\b/iu, 'into force'],
];

/** Returns the subject of an English question. */
export function aboutInEnglish(typed: string): string | undefined {
  const [, said] = WHEN.find(([asked]) => asked.test(typed)) ?? [];
  if (said !== undefined) return said;
  return OPENING.test(typed) || CLOSING.test(typed)
    ? typed.replaceAll(MEASURE, ' ').replaceAll(ASKING, ' ').trim()
    : undefined;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const CARDINALS = [...ONES, ...TENS.flatMap((tens) => [tens, ...ONES.slice(1, 10).map((one) => `${tens}-${one}`)])];
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const inFigures = (ordinal: number) => `${ordinal}${['', 'st', 'nd', 'rd'][ordinal] ?? 'th'}`;

const ABBREVIATIONS: Partial<Readonly<Record<string, string>>> = {
  ai: 'artificial intelligence',
  eu: 'European Union',
  fdi: 'foreign direct investment',
  gdp: 'gross domestic product',
  ip: 'intellectual property',
  ngo: 'non-governmental organization',
  sme: 'small and medium-sized enterprises',
  un: 'United Nations',
  us: 'United States',
};

/** Returns what was typed with the first and the last word of each name of three words that it abbreviates. */
export function inPartInEnglish(typed: string): readonly string[] {
  const part = typed.replace(/\p{L}+/gu, (word) => {
    const [first = '', , ...more] = ABBREVIATIONS[word.toLowerCase()]?.split(' ') ?? [];
    const last = more.at(-1);
    return last === undefined ? word : `${first} ${last}`;
  });
  return part === typed ? [] : [part];
}

/**
 * Returns other ways to write what a reader typed: numbers in figures, numbers below a hundred in words, abbreviations
 * in full.
 */
export function otherwiseInEnglish(typed: string): readonly string[] {
  const figures = typed.replace(/\p{L}+(?:-\p{L}+)?/gu, (word) => {
    const small = word.toLowerCase();
    const [cardinal, ordinal] = [CARDINALS.indexOf(small), ORDINALS.indexOf(small)];
    return cardinal >= 0 ? String(cardinal) : ordinal > 0 ? inFigures(ordinal) : word;
  });
  const words = typed.replace(
    /(?<![\p{L}\d.,])(\d{1,2})(st|nd|rd|th)?(?![\p{L}\d]|[.,]\d)/giu,
    (number, digits: string, ending) =>
      (ending === undefined ? CARDINALS[Number(digits)] : ORDINALS[Number(digits)]) ?? number,
  );
  const full = typed.replace(/\p{L}+/gu, (word) => ABBREVIATIONS[word.toLowerCase()] ?? word);
  return [full, figures, words];
}
