/**
 * Reads official text aloud with a voice of the reader's device, sentence by sentence. The sentence is marked while it
 * is spoken, and a bar has buttons to pause and to stop.
 *
 * https://webaudio.github.io/web-speech-api/#tts-section
 */
import { words } from '@words/aloud.ts';
import { announce } from '../../../browser/announce.ts';
import { landmark } from '../../../browser/official-blocks.ts';
import { type Sentence, sentencesFrom } from './sentences.ts';
import { voiceFor } from './voices.ts';

/** Ends what is read at the moment. */
let stopLast = (): void => undefined;

/**
 * Reads from a block of official text to the end of the page, and ends what was read before.
 *
 * @param opener the element that gets the focus after the end
 */
export function readAloud(block: HTMLElement, opener: HTMLElement): void {
  stopLast();
  const sentences = sentencesFrom(block);
  let at = 0;
  // Browsers also report the end of a sentence that was broken off, so that only the last one that was begun counts.
  let begun: SpeechSynthesisUtterance | undefined;
  const silence = () => {
    begun = undefined;
    speechSynthesis.cancel();
  };
  const speak = () => {
    const sentence = sentences[at];
    if (sentence === undefined) return stop();
    const utterance = utteranceOf(sentence, sentences[0]?.language ?? '');
    begun = utterance;
    utterance.onstart = () => {
      if (begun === utterance) mark(sentence, sentences[at - 1]);
    };
    utterance.onend = () => {
      if (begun !== utterance) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (begun !== utterance) return;
      stop();
      announce(words.failed);
    };
    speechSynthesis.speak(utterance);
  };
  // A pause breaks off the sentence, and to go on repeats it: Chromium on Android cannot pause a voice.
  const pause = button(words.pause, () => {
    const isPaused = begun === undefined;
    pause.textContent = isPaused ? words.pause : words.goOn;
    if (isPaused) speak();
    else silence();
  });
  const bar = document.createElement('div');
  const stop = () => {
    silence();
    if ('highlights' in CSS) CSS.highlights.delete('spoken');
    if (bar.contains(document.activeElement)) opener.focus({ preventScroll: true });
    bar.remove();
    removeEventListener('pagehide', stop);
  };
  bar.className = 'announcement';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.reading);
  bar.append(words.reading, pause, button(words.stop, stop));
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop();
  });
  // Otherwise some browsers go on speaking on the next page.
  addEventListener('pagehide', stop);
  stopLast = stop;
  landmark().append(bar);
  pause.focus({ preventScroll: true });
  speak();
}

/** A sentence in a language of which the device has no voice is read by the voice of the first one. */
function utteranceOf({ text, language }: Sentence, first: string): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = voiceFor(language) ?? voiceFor(first);
  return Object.assign(utterance, voice && { voice, lang: voice.lang });
}

/** Marks a sentence, and scrolls on to it unless the reader has scrolled away from the one before. */
function mark(sentence: Sentence, before: Sentence | undefined): void {
  if ('highlights' in CSS) CSS.highlights.set('spoken', new Highlight(sentence.range));
  if (isInView(before ?? sentence) && isBelow(sentence)) scrollBy({ top: topOf(sentence) - innerHeight / 4 });
}

const topOf = ({ range }: Sentence) => range.getBoundingClientRect().top;
const bottomOf = ({ range }: Sentence) => range.getBoundingClientRect().bottom;
const isInView = (sentence: Sentence) => bottomOf(sentence) > 0 && topOf(sentence) < innerHeight;

/** Whether a sentence ends below the window or behind the bar. */
const isBelow = (sentence: Sentence) => bottomOf(sentence) > innerHeight - 80;

function button(name: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  made.addEventListener('click', act);
  return made;
}
