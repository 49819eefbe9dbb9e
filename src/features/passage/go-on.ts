/**
 * The script of a passage's page: a reader goes on to the passage in its section, and comes back to where they came from.
 * In a frame, and to programs that gather pages and previews, the page is what they came for.
 *
 * @param path of the passage in its section
 */
export function goOnScript(path: string): string {
  return `if(self==top&&!/bot|crawl|spider|preview|external/i.test(navigator.userAgent))location.replace(${JSON.stringify(path)})`;
}
