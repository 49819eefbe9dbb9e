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
