/**
 * Memory that is used again and again, and grows. Every document has a pack, and what is made for one and thrown away
 * has all that the build holds looked through for garbage after a few: a library of hundreds holds much.
 */

/**
 * Gives room for so many elements. What stands in it is there until it is asked for again.
 *
 * @param make with so many elements
 */
export function reusedRoom<Room extends { readonly length: number }>(
  make: (length: number) => Room,
): (length: number) => Room {
  let room = make(0);
  return (length) => {
    if (room.length < length) room = make(Math.ceil(length * 1.25));
    return room;
  };
}

/** The most bytes that a UTF-16 unit takes in UTF-8. */
const BYTES_OF_UNIT = 3;

/** Gives what begins to write text in such room, over what was written before. */
export function reusedWriter() {
  const roomFor = reusedRoom((length) => Buffer.alloc(length));
  return () => {
    let room = roomFor(0);
    let size = 0;
    return {
      write: (text: string, encoding: 'utf8' | 'latin1' = 'utf8') => {
        const least = size + text.length * BYTES_OF_UNIT;
        if (room.length < least) {
          const larger = roomFor(least);
          room.copy(larger, 0, 0, size);
          room = larger;
        }
        size += room.write(text, size, encoding);
      },
      /** What was written, in UTF-8, until others write. */
      written: () => room.subarray(0, size),
    };
  };
}
