/** Finds articles by the numbers with which they begin: "Article 1.", "§ 1", 第一条. */
import { ARTICLE_SAMPLES, moreArticleSamplesOf } from '../../core/languages/article-samples.ts';
import { numberAt, type NumberStyle, readStyles } from '../../core/numbers/styles.ts';
import { readCount } from './series.ts';

/** Articles that count through. */
export interface Articles {
  readonly style: NumberStyle;
  readonly articles: readonly Article[];
}

/** An article, by the index of the text that it begins, and the value of its number. */
interface Article {
  readonly at: number;
  readonly value: number;
}

/** Returns the articles among texts in a language, in the way of writing that most of them have; none if they do not count through. */
export function articlesIn(texts: readonly string[], language: string): Articles | undefined {
  const styles = readStyles([...ARTICLE_SAMPLES, ...moreArticleSamplesOf(language)]);
  const [most] = styles
    .map((style): Articles => ({ style, articles: counted(texts, style) }))
    .toSorted((a, b) => b.articles.length - a.articles.length);
  return most;
}

/** The articles of a style; none if they do not count through. */
function counted(texts: readonly string[], style: NumberStyle): Article[] {
  const all = texts.flatMap((text, at): Article[] => {
    const found = numberAt(text, style);
    const value = found && style.counter.valueOf(found.bare ?? found.number);
    return value === undefined ? [] : [{ at, value }];
  });
  const { kept, restarts } = readCount(all.map(({ value }) => value));
  const counting = kept.flatMap((index) => all[index] ?? []);
  const isRising = counting.every(({ value }, index) => value >= (counting[index - 1]?.value ?? 0));
  return restarts.length === 0 && isRising ? counting : [];
}
