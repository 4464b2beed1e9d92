import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Where Debian and others put it; tests that need one say so and are skipped elsewhere. */
export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }), args: ['--no-sandbox'] });
}

export interface Opened {
  readonly page: Page;
  /** What the browser asked for beside the page itself, and what it complained of. */
  readonly requests: string[];
  readonly complaints: string[];
}

/** Opens a page as a file is opened; nothing it asks for is given to it. */
export async function openPage(browser: Browser, html: string, look: { readonly width?: number } = {}): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: look.width ?? 1100, height: 900 } });
  const opened: Opened = { page, requests: [], complaints: [] };
  page.on('console', (message) => { opened.complaints.push(message.text()); });
  page.on('pageerror', (error) => { opened.complaints.push(error.message); });
  await page.route('**/*', async (route) => {
    if (route.request().url() === PAGE) return await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    opened.requests.push(route.request().url());
    return await route.abort();
  });
  await page.goto(PAGE);
  return opened;
}

const PAGE = 'http://brief.example/';

interface Finding { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds serious, or worse. The page's own policy lets no script in; this one comes from outside it. @param rules all where missing */
export async function seriousFindings({ page }: Opened, rules?: readonly string[]): Promise<readonly string[]> {
  const options = { resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: rules }) };
  const { violations } = await page.evaluate<{ violations: readonly Finding[] }>(`${axe.source}; axe.run(document, ${JSON.stringify(options)})`);
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** How many sheets of A4 it prints on. */
export async function printedPages({ page }: Opened): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
