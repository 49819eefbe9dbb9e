/** A voice in place of the device's, since a browser in a test has none. It says nothing, and ends a sentence when it is told to. */
import type { Reader } from './reader.ts';

/** A voice as browsers describe it. */
interface DescribedVoice {
  readonly lang: string;
  /** Whether the device itself speaks. */
  readonly localService: boolean;
}

/** Gives the reader's browser voices, which it lists after a while as Chromium does. */
export async function provideVoices({ page }: Reader, voices: readonly DescribedVoice[]): Promise<void> {
  await page.addInitScript((described) => {
    const spoken: SpeechSynthesisUtterance[] = [];
    let listed: readonly DescribedVoice[] = [];
    const said: string[] = [];
    const voice = Object.assign(new EventTarget(), {
      onvoiceschanged: () => undefined,
      getVoices: () => listed,
      speak: (utterance: SpeechSynthesisUtterance) => {
        spoken.push(utterance);
        said.push(`${utterance.lang}: ${utterance.text}`);
        utterance.dispatchEvent(new Event('start'));
      },
      cancel: () => {
        for (const utterance of spoken.splice(0)) utterance.dispatchEvent(new Event('error'));
      },
      finish: () => spoken.shift()?.dispatchEvent(new Event('end')),
      fail: () => spoken.shift()?.dispatchEvent(new Event('error')),
      said: () => said.splice(0),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: voice });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', {
      value: class extends EventTarget {
        lang = '';
        voice: unknown;
        onstart = () => undefined;
        onend = () => undefined;
        onerror = () => undefined;
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
          this.addEventListener('start', () => this.onstart());
          this.addEventListener('end', () => this.onend());
          this.addEventListener('error', () => this.onerror());
        }
      },
    });
    setTimeout(() => {
      listed = described;
      voice.onvoiceschanged();
    }, 50);
  }, voices);
}

/** Returns what was begun since this was last asked, each sentence after the tag of its voice. */
export const said = ({ page }: Reader): Promise<string[]> => page.evaluate('speechSynthesis.said()');

/** The sentence comes to its end. */
export const finishSentence = ({ page }: Reader): Promise<void> => page.evaluate('speechSynthesis.finish()');

/** The voice fails within the sentence. */
export const failVoice = ({ page }: Reader): Promise<void> => page.evaluate('speechSynthesis.fail()');

/** Returns the words that are marked as spoken. */
export const markedAsSpoken = ({ page }: Reader): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );
