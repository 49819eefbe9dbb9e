/** Where a memo looks: a map, weak or not. */
interface Known<Key, Made> {
  get(key: Key): { readonly made: Made } | undefined;
  set(key: Key, one: { readonly made: Made }): unknown;
}

/** Gives a function of a text that does its work once for each text, for work that is slow and often asked for. */
export function memo<Made>(make: (text: string) => Made): (text: string) => Made {
  return memoIn(new Map(), make);
}

/** Gives a function of an object that does its work once for each object, and forgets the result with the object. */
export function memoOf<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  return memoIn(new WeakMap(), make);
}

function memoIn<Key, Made>(known: Known<Key, Made>, make: (key: Key) => Made): (key: Key) => Made {
  const makeOne = (key: Key) => {
    const one = { made: make(key) };
    known.set(key, one);
    return one;
  };
  return (key) => (known.get(key) ?? makeOne(key)).made;
}
