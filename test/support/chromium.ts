import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** The one WHENCE_CHROMIUM names, which then must be there, or else where Debian puts it. */
const chromiumPath = process.env['WHENCE_CHROMIUM'] || '/usr/bin/chromium';

/** Whether there is a browser to look with, which `npm test` does not ask of a machine. */
export const hasChromium = Boolean(process.env['WHENCE_CHROMIUM']) || existsSync(chromiumPath);

const quietFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium with a profile of its own, which goes with it. */
export class Chromium {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #profile: string;

  private constructor(context: BrowserContext, page: Page, profile: string) {
    this.#context = context;
    this.page = page;
    this.#profile = profile;
  }

  static async open(): Promise<Chromium> {
    const profile = await mkdtemp(join(tmpdir(), 'whence-chromium-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath,
      args: quietFlags,
      viewport: { width: 1400, height: 1000 },
    });
    return new Chromium(context, context.pages()[0] ?? (await context.newPage()), profile);
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}
