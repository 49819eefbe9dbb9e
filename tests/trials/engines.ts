/** Browsers of three engines, driven alike: each as its own makers have it driven. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import { Builder, By, Key, until } from 'selenium-webdriver';
import { findWholeChromium } from '../support/chromium.ts';
import { freePort } from './hosts.ts';
import { findFirefox, findProgram } from './programs.ts';

/** A browser's window, with what a reader does there. */
export interface ReaderWindow {
  readonly open: (address: string) => Promise<void>;
  readonly resize: (width: number) => Promise<void>;
  /** Clicks the element that an XPath finds, once it is there. */
  readonly click: (path: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly paste: () => Promise<void>;
  /** What an expression comes to in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Ends the browser. */
  readonly close: () => Promise<void>;
}

const HEIGHT = 900;

/** How a browser of each engine is started, by the name of the engine. */
export const ENGINES: Readonly<Record<string, () => Promise<ReaderWindow>>> = {
  Blink: () =>
    startByPuppeteer({ browser: 'chrome', executablePath: findWholeChromium() ?? '', args: ['--no-sandbox'] }),
  Gecko: () => startByPuppeteer({ browser: 'firefox', executablePath: findFirefox() ?? '' }),
  WebKit: startWebKit,
};

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
async function startByPuppeteer(options: LaunchOptions): Promise<ReaderWindow> {
  // On a busy machine a browser has taken more than the half minute that is usual.
  const browser = await puppeteer.launch({ ...options, headless: true, timeout: 120_000 });
  const page = await browser.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    resize: (width) => page.setViewport({ width, height: HEIGHT }),
    click: (path) => page.locator(`::-p-xpath(${path})`).click(),
    type: (text) => page.keyboard.type(text),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

/** WebKitGTK by WebDriver, on a screen that nobody sees. */
async function startWebKit(): Promise<ReaderWindow> {
  const screen = spawn(findProgram('Xvfb') ?? 'Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await firstLine(screen);
  const port = await freePort();
  const driver = spawn(findProgram('WebKitWebDriver') ?? 'WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${display}` },
    stdio: 'ignore',
  });
  const stop = () => [driver, screen].forEach((program) => program.kill());
  const server = `http://127.0.0.1:${port}`;
  const session = await answer(`${server}/status`)
    .then(() => new Builder().usingServer(server).withCapabilities({ browserName: 'MiniBrowser' }).build())
    .catch((error: unknown) => {
      stop();
      throw error;
    });
  return {
    open: (address) => session.get(address),
    resize: async (width) => {
      await session.manage().window().setRect({ width, height: HEIGHT });
    },
    click: async (path) => session.wait(until.elementLocated(By.xpath(path)), 20_000).click(),
    type: (text) => session.actions().sendKeys(text).perform(),
    paste: () => session.actions().keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform(),
    evaluate: (expression) => session.executeScript(`return ${expression}`),
    close: async () => {
      await session.quit();
      stop();
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  const [line] = await once(createInterface(stdout ?? Readable.from([])), 'line');
  return String(line);
}

/** Waits until something answers at an address. */
async function answer(address: string): Promise<void> {
  for (let left = 100; left > 0; left -= 1) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await setTimeout(100);
  }
  throw new Error(`Nothing answers at ${address}.`);
}
