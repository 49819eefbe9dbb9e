/** Shows on a terminal how many files are done. */

/** How wide the bar is, in characters. */
const WIDTH = 30;

/** Returns a function that draws how many of some files are done, and takes the bar away after the last; nothing elsewhere. */
export function progressBar(all: number, to: NodeJS.WriteStream = process.stderr): (done: number) => void {
  if (!to.isTTY) return () => undefined;
  return (done) => {
    const full = Math.round((done / all) * WIDTH);
    const bar = `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${done} of ${all}`;
    to.write(done < all ? `\r${bar}` : `\r${' '.repeat(bar.length)}\r`);
  };
}
