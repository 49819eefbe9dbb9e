/** Where what was made is looked for: a map, weak or not. */
interface Known<Key, Made> {
  get(key: Key): { readonly made: Made } | undefined;
  set(key: Key, one: { readonly made: Made }): unknown;
}

/** A function of a text that works once for each: for what is slow and asked again and again, as of languages. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  return rememberedIn(new Map(), make);
}

/** The same of an object, for as long as that is there. */
export function rememberedOf<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  return rememberedIn(new WeakMap(), make);
}

function rememberedIn<Key, Made>(known: Known<Key, Made>, make: (key: Key) => Made): (key: Key) => Made {
  const remember = (key: Key) => {
    const one = { made: make(key) };
    known.set(key, one);
    return one;
  };
  return (key) => (known.get(key) ?? remember(key)).made;
}
