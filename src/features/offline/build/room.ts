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

/** Gives what begins to write in such room, over what was written before. */
export function reusedWriter() {
  const roomFor = reusedRoom((length) => Buffer.alloc(length));
  return () => {
    let room = roomFor(0);
    let size = 0;
    /** Has bytes written, so many at most, at a place of the room; what writes them gives the place after them. */
    const writeBytes = (most: number, write: (room: Buffer, at: number) => number) => {
      if (room.length < size + most) {
        const larger = roomFor(size + most);
        room.copy(larger, 0, 0, size);
        room = larger;
      }
      size = write(room, size);
    };
    return {
      writeBytes,
      write: (text: string) => writeBytes(text.length * BYTES_OF_UNIT, (into, at) => at + into.write(text, at)),
      /** What was written, until others write. */
      written: () => room.subarray(0, size),
    };
  };
}
