/** Texts as bytes, for files. */

const encoder = new TextEncoder();

/** Where they are written, each in place of the one before. */
let room = new Uint8Array(2 ** 18);

/**
 * A text in UTF-8, for what copies it at once, as a response does: the next text takes its place. For bytes of its own it
 * would be gone through once more, to count them.
 *
 * @param pieces of the text, one after the other; put together as a string, they would be copied once more
 */
export function bytesOf(pieces: readonly string[]): Uint8Array<ArrayBuffer> {
  const most = 3 * pieces.reduce((sum, { length }) => sum + length, 0);
  if (room.length < most) room = new Uint8Array(most);
  let end = 0;
  for (const piece of pieces) end += encoder.encodeInto(piece, room.subarray(end)).written;
  return room.subarray(0, end);
}
