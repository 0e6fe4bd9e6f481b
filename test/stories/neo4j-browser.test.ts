import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Chromium, hasChromium } from '../support/chromium.js';
import { Neo4jBrowser } from '../support/neo4j-browser.js';
import { ingestedBulletin } from '../support/ingested-bulletin.js';
import { serverAddress } from '../support/test-graph.js';

jest.setTimeout(120_000);

const explore = (file: string): Promise<string> =>
  readFile(new URL(`../../cypher/explore/${file}`, import.meta.url), 'utf8');

// Skipped, and counted as skipped, where there is no browser to look with.
const describeInBrowser = hasChromium ? describe : describe.skip;

describeInBrowser('an analyst explores the graph in Neo4j Browser', () => {
  let chromium: Chromium | undefined;
  let browser: Neo4jBrowser;

  beforeAll(async () => {
    await ingestedBulletin('libya-2017-10-24.txt');
    chromium = await Chromium.open();
    browser = new Neo4jBrowser(chromium.page);
    const { uri, user, password } = serverAddress();
    // Where none is told, Neo4j serves Browser on its usual port.
    const { hostname } = new URL(uri.replace(/^[^:]+/, 'http'));
    const url = process.env['NEO4J_BROWSER_URL'] || `http://${hostname}:7474/browser/`;
    await browser.logIn(url, user, password);
  });

  afterAll(async () => {
    await chromium?.close();
  });

  test('loads the style sheet and sees who moves whom where, each kind in its colour', async () => {
    await browser.run(`:style ${(await explore('whence.grass')).replaceAll('\n', ' ')}`);
    await browser.run(await explore('02-who-moves-whom-where.cypher'));
    expect(await browser.nodeCaptions()).toEqual(expect.arrayContaining(['Qatar', 'Libya']));
    expect(await browser.nodeColours()).toContain('#1f6f8b');
    const screenshot = process.env['WHENCE_SCREENSHOT'];
    if (screenshot !== undefined) await chromium?.page.screenshot({ path: screenshot });
  });
});
