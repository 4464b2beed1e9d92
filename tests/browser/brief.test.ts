import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { harmlessLine } from '../../src/core/harmless.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { demoStore } from '../e2e/demo-store.ts';
import { rapportInside } from '../e2e/inside.ts';
import { NOW } from '../e2e/run.ts';
import { sample, text, words } from '../render/sample.ts';
import { strangeTexts } from '../strange-texts.ts';
import { CHROMIUM, openBrowser, openPage, printedPages, seriousFindings, type Opened } from './browser.ts';

const CLIENTS = ['brennhavn', 'carrickmoy', 'dorvaine', 'legowo', 'sarw', 'wendlau'];
const { home, store } = demoStore();
const env = { RAPPORT_NOW: NOW, RAPPORT_STORE: store };

/** Without a browser there is nothing to look at the pages with: apt-get install chromium. */
describe.skipIf(CHROMIUM === undefined)('in a browser (needs chromium)', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await openBrowser(); });
  afterAll(() => browser.close());

  const made = new Map<string, Promise<string>>();
  const pageOf = (...operands: readonly string[]): Promise<string> => {
    const page = made.get(operands.join()) ?? rapportInside(home, ['report', ...operands, '--html'], { env }).then(({ stdout }) => stdout);
    made.set(operands.join(), page);
    return page;
  };
  const open = async (html: string, look: Parameters<typeof openPage>[2] = {}): Promise<Opened> => {
    const opened = await openPage(browser, html, look);
    onTestFinished(() => opened.page.close());
    return opened;
  };

  it.each(CLIENTS)('the brief of %s fetches nothing, runs nothing and prints on two pages', async (client) => {
    const opened = await open(await pageOf(client));
    expect({ requests: opened.requests, complaints: opened.complaints, scripts: await opened.page.locator('script').count() }).toEqual({ requests: [], complaints: [], scripts: 0 });
    expect(await printedPages(opened)).toBeLessThanOrEqual(2);
  });

  it.each(['ar', 'pl', 'ru'])('the longest brief prints on two pages in %s', async (locale) => {
    expect(await printedPages(await open(await pageOf('dorvaine', '--locale', locale)))).toBeLessThanOrEqual(2);
  });

  it.each([['a brief', ['dorvaine', '--more']], ['the portfolio', []]] as const)('%s can be read by everybody, by day and by night, with all figures open', async (_name, operands) => {
    const opened = await open(await pageOf(...operands));
    await opened.page.evaluate('document.querySelectorAll("details").forEach((part) => { part.open = true; })');
    expect(await seriousFindings(opened)).toEqual([]);
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousFindings(opened, ['color-contrast'])).toEqual([]);
  });

  it.each([['a brief', ['dorvaine', '--more']], ['the portfolio', []]] as const)('nothing of %s stands out of a narrow window', async (_name, operands) => {
    const { page } = await open(await pageOf(...operands), { width: 400 });
    for (const width of [400, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });

  it('the first screen shows nothing that is for the user alone', async () => {
    const { page } = await open(await pageOf('sarw'));
    expect((await page.locator('.rule').boundingBox())?.y).toBeGreaterThanOrEqual(900);
  });

  it('what people wrote is there as text, all of it', async () => {
    const { page, requests, complaints } = await open(renderHtml({ ...sample, title: text(strangeTexts.join(' ')), blocks: [{ block: 'table', columns: [text('x')], rows: strangeTexts.map((strange) => [text(strange)]) }] }, words));
    const shown = await page.evaluate<readonly string[]>('[...document.querySelectorAll("tbody th")].map((cell) => cell.textContent)');
    expect(shown).toEqual(strangeTexts.map((strange) => harmlessLine(strange).replaceAll(/[\uFDD0\uFDD1]/g, '')));
    expect({ requests, complaints, scripts: await page.locator('script, img, iframe').count() }).toEqual({ requests: [], complaints: [], scripts: 0 });
  });
});
