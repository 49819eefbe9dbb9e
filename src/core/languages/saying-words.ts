/** The words by which a sentence says that it quotes, or that its marks only set words apart. All are patterns. */

/** The words of a language. A new language is a new row. */
interface SayingRow {
  /** Beside a quotation: "says". */
  readonly says: string;
  /** Before words that are set apart: "so-called". */
  readonly sets: string;
}

/** By language tag. */
const LANGUAGES: Readonly<Record<string, SayingRow>> = {
  en: {
    says: String.raw`sa(?:ys?|id|ying)|writ(?:es?|ing|ten)|wrote|stat(?:es?|ed|ing)|reads|declar(?:es?|ed|ing)|provid(?:es|ed)|add(?:s|ed)|according to|in the words of|puts? it|requir(?:es|ed)|promis(?:es|ed)|demand(?:s|ed)|call(?:s|ed)? for|not(?:es|ed)|warn(?:s|ed)|conclud(?:es|ed)|insist(?:s|ed)|argu(?:es|ed)|explain(?:s|ed)|stress(?:es|ed)|quot(?:es|ing)|sp(?:eaks|oke) of|(?:heading|chapter|section|article) is(?: called)?`,
    sets: String.raw`so-?called|nicknamed|dubbed|known as|named|titled|entitled|(?:call|calls|called|headline|film|novel|book|song|opera|ship|trawler|project|prize|term|word|phrase)`,
  },
  fr: {
    says: String.raw`di(?:t|sent|sait)(?: que)?|écri(?:t|vent|vait)|affirm(?:e|ent|ait)|stipul(?:e|ent)|prévoi(?:t|ent)|dispos(?:e|ent)|selon|d’après|d'après|précis(?:e|ent)|déclar(?:e|ent)|ajout(?:e|ent)|exig(?:e|ent)|soulign(?:e|ent)|parl(?:e|ent) (?:de|du|des)`,
    sets: String.raw`soi-disant|surnommée?|nommée?|intitulée?|appelle|dénommée?|(?:film|mot|terme|chalutier|navire)`,
  },
  de: {
    says: String.raw`sag(?:t|te|en)|schreib(?:t|en)|schrieb|heißt es|lautet|bestimm(?:t|te)|laut|verlangt|erklär(?:t|te)|betont|fordert|spr(?:icht|ach) von|steht|gilt`,
    sets: String.raw`sogenannte[rnsm]?|so genannte[rnsm]?|genannt|namens|nennt|(?:film|begriff|wort|schiff|titel|band)`,
  },
  zh: {
    says: '说|說|写道|寫道|写着|指出|规定|規定|强调|強調|提出|表示|称(?!作|为)|要求|写明',
    sets: '所谓|所謂|名为|名為|叫作|叫做|叫|称为|称作|自称|电影|號稱|号称',
  },
  ar: {
    says: 'قال|قالت|يقول|تقول|ورد|ينص|تنص|نص|كتب|كتبت|أعلن|يعلن|جاء',
    sets: 'ما يسمى|المسمى|يسمى|يدعى|كلمة|فيلم|السفينة',
  },
};

/** Words of scripts with spaces are whole only by themselves. */
const ofAll = (kind: keyof SayingRow) =>
  String.raw`(?<![\p{Script=Latin}\p{Script=Arabic}])(?:${Object.values(LANGUAGES)
    .map((row) => row[kind])
    .join('|')})(?![\p{Script=Latin}\p{Script=Arabic}])`;

/** Patterns for the words of every language, since texts of several languages are read together. */
export const SAYING_WORDS: SayingRow = { says: ofAll('says'), sets: ofAll('sets') };
