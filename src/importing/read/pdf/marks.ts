/** Signs in the words of lines that say where a sentence ends, or an item or a heading begins. */

/** Whether a text ends as a sentence, or as the words before a list, does. */
export const endsSentence = (text: string): boolean => /[.:;!?。；：！？][”’"')\]」』）]*\d{0,3}$/u.test(text);

/** Whether a text begins with a bullet, or with the number of an item. */
export const opensItem = (text: string): boolean =>
  /^(?:[•·▪◦‣●○■□\uE000-\uF8FF]|[–—-](?=\s)|(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxlc]{1,5})[.)]|\d{1,2}(?:\.\d{1,2})+\.?)(?=\s)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)])/u.test(
    text,
  );

/** Whether a line may be a heading, by a number of several parts: "1.2 Words". */
export const isNumberedHeading = (text: string): boolean => /^\p{N}+(?:\.\p{N}+)+\.?\s+\p{Lu}/u.test(text);

/** Whether a text is the bullet or the number of an item and nothing else. */
export const isMarkAlone = (text: string): boolean =>
  /^\s*(?:[•·▪◦‣●○■□\uE000-\uF8FF–—-]|\(?[\p{L}\p{N}]{1,5}[.)])\s*$/u.test(text);
