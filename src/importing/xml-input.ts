/** Opens the XML of laws: Akoma Ntoso, and formats that have a profile. */
import { pictureBeside, takeCarried } from './carried.ts';
import { textOfXml } from './prove/xml-text.ts';
import { readAkomaNtoso, readByProfile } from './read/akoma-ntoso.ts';
import { takePictures } from './read/pictures.ts';
import type { Profile } from './read/profiles/profile.ts';
import { checkDepth } from './size.ts';
import { type ReadTwice, type TextFile, titled } from './text-file.ts';

/** Reads Akoma Ntoso, and reads it again. An export of this engine carries the files of its document. */
export function akomaNtosoInput({ text, name, folder }: TextFile): ReadTwice {
  checkDepth(text);
  const { carried, changes } = takeCarried('document.akn.xml', text, pictureBeside(folder));
  return {
    changes,
    original: {
      carried,
      read: (log) => {
        const { tree, facts } = readAkomaNtoso(text, log);
        return { tree, facts: titled(facts, name), pictures: takePictures(tree, folder, log) };
      },
      text: () => textOfXml(text),
    },
  };
}

/** Reads XML that has a profile, and reads it again. */
export function profiledInput(profile: Profile, { text, name, folder }: TextFile): ReadTwice {
  checkDepth(text);
  const numbers: string[] = [];
  return {
    original: {
      counted: numbers,
      read: (log) => {
        const { tree, facts, counted } = readByProfile(text, profile, log);
        numbers.splice(0, Infinity, ...counted);
        return { tree, facts: titled(facts, name), pictures: takePictures(tree, folder, log) };
      },
      text: () => textOfXml(text, profile),
    },
  };
}
