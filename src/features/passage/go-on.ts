/**
 * Makes the script of a passage's page. It leads a reader on to the passage in its section, and a reader who goes back
 * then returns to where they came from. In a frame, and for crawlers and programs that make previews, the page stays.
 *
 * @param path the path of the passage in its section
 * @param hasParts whether other pages link to a part of this one, where a reader is to stay
 */
export function goOnScript(path: string, hasParts: boolean): string {
  return `if(self==top&&${hasParts ? '!location.hash&&' : ''}!/bot|crawl|spider|preview|external/i.test(navigator.userAgent))location.replace(${JSON.stringify(path)})`;
}
