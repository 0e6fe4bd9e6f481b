import type { Page } from 'playwright-core';

/** Neo4j Browser as a person uses it: log in, type into the editor, press Run, look at the frame. */
export class Neo4jBrowser {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async logIn(url: string, user: string, password: string): Promise<void> {
    await this.#page.goto(url);
    await this.#page.getByTestId('bolt-scheme-select').selectOption('bolt://');
    await this.#page.getByTestId('username').fill(user);
    await this.#page.getByTestId('password').fill(password);
    await this.#page.getByTestId('connect').click();
    await this.#page.getByText('You are connected as user').waitFor();
  }

  /** Runs a command or a statement and waits for its frame to show. */
  async run(command: string): Promise<void> {
    const frames = this.#page.getByTestId('frame');
    const before = await frames.count();
    await this.#page.locator('.inputarea').first().focus();
    await this.#page.keyboard.insertText(command);
    // Closes the editor's suggestions, which would cover the button.
    await this.#page.keyboard.press('Escape');
    await this.#page.getByTestId('editor-Run').click();
    await frames.nth(before).waitFor();
  }

  /** The captions of the nodes that the newest frame draws, once it has drawn some. */
  async nodeCaptions(): Promise<readonly string[]> {
    const nodes = this.#page.getByTestId('frame').first().locator('g.node');
    await nodes.first().waitFor();
    const captions = await nodes.evaluateAll((found) =>
      found.map((node) =>
        [...node.querySelectorAll('text.caption')].map((line) => line.textContent).join(' '),
      ),
    );
    return captions.map((caption) => caption.trim());
  }

  /** The fill colours of those nodes, as the style sheet gave them. */
  async nodeColours(): Promise<ReadonlySet<string>> {
    const rings = this.#page.getByTestId('frame').first().locator('g.node circle.b-outline');
    const fills = await rings.evaluateAll((found) =>
      found.map((ring) => ring.getAttribute('fill') ?? ''),
    );
    return new Set(fills);
  }
}
