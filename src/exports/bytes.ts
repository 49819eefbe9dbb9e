/** Texts as bytes, for files. */

const encoder = new TextEncoder();

/** Where they are written, each in place of the one before. */
let room = new Uint8Array(2 ** 18);

/**
 * A text in UTF-8, for what copies it at once, as a response does: the next text takes its place. For bytes of its own it
 * would be gone through once more, to count them.
 */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const most = 3 * text.length;
  if (room.length < most) room = new Uint8Array(most);
  return room.subarray(0, encoder.encodeInto(text, room).written);
}
