import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Chromium, hasChromium } from '../support/chromium.js';
import { openService, type TestService } from '../support/service.js';

jest.setTimeout(120_000);

// Skipped, and counted as skipped, where there is no browser to look with.
const describeInBrowser = hasChromium ? describe : describe.skip;

describeInBrowser('an analyst opens the address of GraphQL in a browser', () => {
  let service: TestService | undefined;
  let chromium: Chromium | undefined;
  const open = async (query: object): Promise<Chromium> => {
    const browser = (chromium ??= await Chromium.open());
    const search = new URLSearchParams({ ...query }).toString();
    await browser.page.goto(`${service?.url ?? ''}/graphql?${search}`);
    await browser.page.locator('.graphiql-execute-button').waitFor();
    return browser;
  };
  const tabs = ({ page }: Chromium) => page.locator('.graphiql-tab-button').allTextContents();

  beforeAll(async () => {
    service = await openService();
  });
  afterAll(async () => {
    await chromium?.close();
    await service?.stop();
  });

  test('and finds GraphiQL with the examples', async () => {
    expect((await tabs(await open({}))).length).toBeGreaterThan(3);
  });

  test('and finds there the question of a link that a colleague sent, and its answer', async () => {
    const query =
      'query Linked($name: String!) { entities(search: $name, first: 1) { nodes { id } } }';
    const browser = await open({ query, variables: JSON.stringify({ name: 'nobody at all' }) });
    expect(await tabs(browser)).toContain('Linked');
    await browser.page.locator('.graphiql-execute-button').click();
    const answer = browser.page.locator('.result-window', { hasText: '"nodes": []' });
    await answer.waitFor();
    expect(await answer.count()).toBe(1);
  });
});
