/**
 * Finds voices of the reader's own device. Other voices, which some browsers offer, send the text to a server; this site
 * uses none of them.
 *
 * https://webaudio.github.io/web-speech-api/#speechsynthesisvoice
 */

/** Whether this browser can speak at all. */
const CAN_SPEAK = 'speechSynthesis' in globalThis;

/**
 * Returns the voice for a language: of its own region if there is one, or else of any.
 *
 * @param language the tag of the text's language, such as "zh-Hans"
 * @returns `undefined` if the device has no such voice, or the browser has not listed its voices yet
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const wanted = spoken(language);
  const voices = CAN_SPEAK ? speechSynthesis.getVoices().filter(({ localService }) => localService) : [];
  const ofLanguage = voices.filter(({ lang }) => spoken(lang).language === wanted.language);
  return ofLanguage.find(({ lang }) => spoken(lang).region === wanted.region) ?? ofLanguage[0];
}

/** Calls a function once this browser has listed its voices, which Chromium does some time after it is first asked. */
export function onVoices(listed: () => void): void {
  if (CAN_SPEAK) speechSynthesis.onvoiceschanged = listed;
}

/** The language and region of a tag, completed by what is likely: "zh-Hans" is spoken as in China. Android writes "en_GB". */
function spoken(tag: string): Pick<Intl.Locale, 'language' | 'region'> {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    // A voice may have a tag that is no language.
    return { language: tag };
  }
}
