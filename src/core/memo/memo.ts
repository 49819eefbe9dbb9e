/** The storage of a memo: a map, weak or not. */
interface Known<Key, Made> {
  get(key: Key): { readonly made: Made } | undefined;
  set(key: Key, one: { readonly made: Made }): unknown;
}

/**
 * Returns a function that calls `make` once for each text and remembers the result: for slow work that is asked for
 * often.
 */
export function memo<Made>(make: (text: string) => Made): (text: string) => Made {
  return memoIn(new Map(), make);
}

/** Returns a function that calls `make` once for each object and remembers the result as long as the object exists. */
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
