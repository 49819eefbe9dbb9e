/** How languages express a definition, and which of their words mean nothing on their own. */
import LISTS from 'stopwords-json' with { type: 'json' };
import { fold } from './fold.ts';
import { covers } from './covers.ts';

/** Words between quotation marks of one kind, as the group `term`. An apostrophe within a word does not end them. */
const TERM = [
  '“(?<term>[^“”]{1,80})”',
  '„(?<term>[^„“]{1,80})“',
  '"(?<term>[^"]{1,80})"',
  '‘(?<term>(?:[^‘’]|’(?=\\p{L})){1,80})’',
  "(?<!\\p{L})'(?<term>(?:[^']|'(?=\\p{L})){1,80})'",
  '«\\s*(?<term>[^«»]{1,80}?)\\s*»',
  '「(?<term>[^「」]{1,80})」',
  '『(?<term>[^『』]{1,80})』',
].join('|');

const AT_START = new RegExp(`^\\s*(?:${TERM})`, 'u');

/** Returns the words in quotation marks with which a text begins. */
export const quotedAtStart = (text: string): string | undefined => AT_START.exec(text)?.groups?.['term'];

const QUOTED = TERM.replaceAll('?<term>', '?:');

/**
 * Makes a pattern in which `{term}` is the quoted word that is defined, and `{quoted}` another quoted word beside it. A space is
 * any white space, since some laws have an en space after the word.
 */
const pattern = (written: string): RegExp =>
  new RegExp(
    written
      .replaceAll('{term}', `(?:${TERM})`)
      .replaceAll('{quoted}', `(?:${QUOTED})`)
      .replaceAll(' ', String.raw`\s`),
    'dgu',
  );

/** By language tag. */
const DEFINING: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    '{term}(?: \\([^()]{1,20}\\))?(?=(?:,? (?:and|or) {quoted})*(?:,? (?:of|in|for|to|by|with) [^“”"‘.;:]{1,60}?)?,? (?:shall |will )?(?:means?|refers? to|denotes?|signif(?:y|ies)|(?:is|are) defined|ha(?:s|ve) the (?:same )?meaning)\\b)',
    '\\b[Hh]erein(?:after)?\\b[^“”"‘’()]{0,40}{term}',
    '\\b[Hh]ereafter\\b[^“”"‘’()]{0,40}{term}',
    '\\((?:(?:collectively|together),? )?(?:the |an? )?{term}\\)',
  ].map(pattern),
  fr: [
    '\\bentend par\\s*:?\\s*(?:(?:le|la|les|un|une) )?{term}',
    "{term}(?=(?:,? (?:et|ou) {quoted})*,?\\s+(?:désignent?|signifient?|s[’']entend(?:ent)?)(?!\\p{L}))",
    '^(?:\\S{1,6}\\s+)?{term}\\s*[,:]',
    '\\bci-après\\b[^«»“”()]{0,40}{term}',
    '\\bdénommée?s?\\b[^«»“”()]{0,20}{term}',
  ].map(pattern),
  zh: [
    '{term}(?=[，,]?(?:是指|系指|係指|指的是|指))',
    '所[称稱](?:的)?(?<term>[^，。；：“”「」（）]{2,30}?)(?=[，,]?(?:是指|系指|係指|指))',
    '以下(?:[简簡统統]?[称稱])(?:[为為])?(?:{term}|(?<term>[^，。；：“”「」（）()]{2,20}))',
  ].map(pattern),
};

/**
 * Returns the patterns of a language's definitions, with the defined word as the group `term`; none for a language that
 * the engine does not know so well.
 *
 * @param tag BCP 47 tag
 */
export function definingPatterns(tag: string): readonly RegExp[] {
  return Object.entries(DEFINING).flatMap(([language, patterns]) => (covers(language, tag) ? patterns : []));
}

/** How a language says what a word means in a text. */
export interface Meanings {
  /** Patterns of a sentence, with the defined word as the group `term`. */
  readonly sentence: readonly RegExp[];
  /** The same for an entry of a list of definitions, which may have no marks of quotation. */
  readonly entry: readonly RegExp[];
  /** Introduces such a list. */
  readonly list: RegExp;
  /**
   * Where a meaning applies: the group `unit` is the word for the part of the text, and `more` goes on to other parts. Without a
   * unit, other parts are meant.
   */
  readonly scope: RegExp;
}

/**
 * By language tag. Unlike {@link DEFINING}, which finds words that may need a note, these patterns must be sure: a word that is
 * only abbreviated, as in "(the “berth”)", is not explained. They are written from these texts:
 *
 * - "For the purposes of this Regulation, the following definitions apply: (3) ‘provider’ means …": Regulation (EU) 2024/1689,
 *   Article 3; in German „Anbieter“ after "bezeichnet der Ausdruck", in French « fournisseur » after "on entend par".
 * - "In this Act, judge means …": Prevention of Terrorist Travel Act (Canada), section 2. "The following definitions apply in
 *   this Act. fee means …", "Les définitions qui suivent s’appliquent à la présente loi. frais Somme …": Service Fees Act, section 2.
 * - 本法所称对外贸易，是指…: 对外贸易法第二条. 本法下列用语的含义：（一）网络，是指…: 网络安全法第七十六条.
 */
const MEANINGS: Readonly<Record<string, Meanings>> = {
  en: {
    sentence: [
      '{term}(?: \\([^()]{1,20}\\))?(?=(?:,? (?:and|or) {quoted})*(?:,? (?:of|in|for|to|by|with) [^“”"‘.;:]{1,60}?)?,? (?:shall |will )?(?:means?|includes?|denotes?|signif(?:y|ies)|ha(?:s|ve) the (?:same )?meaning)\\b)',
      '(?<=^(?:In|For the purposes? of) this \\p{L}+, )(?<term>[^,“”‘’.;:()]{1,60}?)(?= (?:means|includes|has the (?:same )?meaning)\\b)',
    ].map(pattern),
    entry: [
      '^(?<term>[^“”‘’.;:()]{1,60}?)(?=(?:, [^.;:]{1,60},)? (?:means|includes|has the (?:same )?meaning)(?:$|\\s))',
    ].map(pattern),
    list: /\bdefinitions?\b[^.:;]{0,60}\bapply\b|^(?:In|For the purposes? of) this \p{L}+[,:—]$/u,
    scope:
      /\b(?:[Ii]n|[Ff]or the purposes? of|[Tt]o|[Uu]nder) (?:this (?<unit>\p{L}+)(?<more>,? (?:and|or|to) )?|\p{L}+ \d)/u,
  },
  fr: {
    sentence: [
      '\\bentend par\\s*:?\\s*(?:(?:le|la|les|un|une) )?{term}',
      "{term}(?=(?:,? (?:et|ou) {quoted})*,?\\s+(?:désignent?|signifient?|s[’']entend(?:ent)?)(?!\\p{L}))",
    ].map(pattern),
    entry: ['^{term}(?=\\s*[,:])', '^(?<term>\\p{Ll}[^“”«».;:()]{1,60}?)(?=\\u2002\\p{Lu})'].map(pattern),
    list: /\bdéfinitions\b[^.:;]{0,60}\bs[’']appliquent\b|\bentend par\s*:?$/u,
    scope:
      /(?<!\p{L})(?:dans|aux? fins d[eu]|au sens d[eu]|à|aux?)(?: l[ae])?(?: (?<unit>présente? \p{L}+)(?<more> et )?| \p{L}+ \d)/u,
  },
  de: {
    sentence: ['{term}(?=,? (?:bezeichnet|bedeutet)\\b)'].map(pattern),
    entry: ['^{term}'].map(pattern),
    list: /\bbezeichnet der Ausdruck:?$|\bbezeichnen die Ausdrücke:?$/u,
    scope: /\b(?:Im Sinne|Für die Zwecke|im Sinne) (?:dieser|dieses) (?<unit>\p{L}+)(?<more> (?:und|sowie) )?/u,
  },
  zh: {
    sentence: [
      '{term}(?=[，,]?(?:是指|系指|係指))',
      '所[称稱](?:的)?(?<term>[^，。；：“”「」（）]{2,30}?)(?=[，,]?(?:是指|系指|係指|指))',
    ].map(pattern),
    entry: ['^(?<term>[^，。；：“”「」（）]{2,30}?)(?=[，,：:](?:是指|系指|係指|指))'].map(pattern),
    list: /下列用[语語]的含[义義][：:]?$/u,
    scope: /本(?<unit>法|条例|條例|[规規]定|[办辦]法|[细細][则則]|章|[节節]|[条條]|款)(?<more>[和与、])?/u,
  },
};

/**
 * Returns how a language says what a word means; `undefined` for a language that the engine does not know so well.
 *
 * @param tag BCP 47 tag
 */
export const meaningsOf = (tag: string): Meanings | undefined =>
  Object.entries(MEANINGS).find(([language]) => covers(language, tag))?.[1];

/**
 * Words that occur in no name, for languages whose names are marked neither by capitals nor by spaces: words like
 * "may", "shall", "has", "is subject to", "everyone" and "each", and the verbs of rights and duties. The C-value method
 * expects nouns, and this list is how nouns are recognised here; it omits verbs that are nouns as well (保护, 教育).
 */
const OUTSIDE_NAMES: Readonly<Record<string, string>> = {
  zh: [
    '他的 她的 他们的 人的 一个 一种 人人 任何人 每人 每个人 一个人 人民 个人 本人 自己 大家 双方 一方 对方',
    '所有 一切 任意 各自 各国 各级 各地 该 这种 那种 此种 何种 上述 下列 以下 以上 前款 本款 本条 本法 本章 有关 相关 其他 其它 任一 每一',
    '有权 无权 有资格 应 应当 应该 应有 必须 须 不得 不可 可 可以 得以 能 能够 要 需要 必要 所需 愿意 均 都 已 已经 曾 正在 将要 尚未 未 不 无 非 免 仍 再 又 也 更 最 较 很',
    '有 具有 享有 享受 拥有 获得 取得 得到 受 受到 遭受 不受 给予 予以 加以 给以 赋予 付诸 提供 提出 作出 作为 成为 视为 认为 包括 包含 含有 属于 位于 在于 对于 关于 至于 鉴于 基于 由于 为了',
    '使 促使 促进 推进 推动 推行 加快 加强 增强 提高 扩大 深化 坚持 坚定 着力 努力 致力 实现 实行 实施 施行 执行 履行 行使 进行 开展 举行 从事 参加 参与 承担 负责 负有 担任',
    '规定 制定 制订 确定 确认 决定 宣布 发布 公布 声明 指出 表示 说明 承认 尊重 遵守 遵行 遵照 违反 违背 符合 保证 确保 维护 保持 建立 设立 成立 组成 构成 形成 产生 发生 采取 采用 使用 利用 运用',
    '不予 追究 造成 责令 报送 颁发 送达 收取 鼓励 没有 禁止 消除 办理 届满 优化 直接 正常 各类',
    '要求 请求 申请 寻求 谋求 选择 达到 有效 充分 完全 普遍 真正 同等 平等地 自由地 公平地 单独 共同 一律 适当 合适 定期 及时 依法 根据 按照 依照 通过 经过 随着 除 除非 如 如果 当 只有 不论 无论',
    '中 内 外 上 下 间 称 者 时 项 条 款 种 性的 时候 期间 之前 之后 以前 以后 之间 之中 之内 之外 之下 情况 情形 方面 方式 问题 事项 程度 范围 目的 原因 结果 本国 全体 进一步 这些 那些 第一 第二 第三',
  ].join(' '),
};

/**
 * Returns the words of a language that occur in no name; none for a language whose names are marked in another way, or
 * that the engine does not know so well.
 *
 * @param tag BCP 47 tag
 */
export function wordsOutsideNames(tag: string): ReadonlySet<string> {
  const lists = Object.entries(OUTSIDE_NAMES).flatMap(([language, words]) =>
    covers(language, tag) ? words.split(' ') : [],
  );
  return new Set(lists);
}

/**
 * Returns the words of a language that mean nothing on their own, folded: for English, the list of the SMART retrieval
 * system (Salton 1971); for other languages, the lists that stopwords-json has collected.
 *
 * @param tag BCP 47 tag
 */
export function stopWordsOf(tag: string): ReadonlySet<string> {
  const [, words = []] = Object.entries(LISTS).find(([language]) => covers(language, tag)) ?? [];
  return new Set(words.map(fold));
}
