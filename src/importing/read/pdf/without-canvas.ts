/**
 * Gives pdf.js the three classes of a browser's canvas that it makes ready while it is loaded. It draws with them, and the
 * import draws nothing, so they do nothing. `overrides` in package.json therefore leaves out the canvas that pdf.js brings
 * for Node, a program of 33 MB.
 */
for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
  if (!(name in globalThis)) Reflect.set(globalThis, name, function NothingDrawn() {});
