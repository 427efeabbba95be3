import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Platform } from '../platform/platform.js';
import { serviceUrl, type Instance } from '../platform/ports.js';

/** A person of the demonstration. */
interface User {
  readonly party: string;
  readonly username: string;
  readonly password: string;
  readonly roles: readonly string[];
}

/** How a screen is looked at. */
export interface Look {
  readonly locale?: string;
  readonly phone?: boolean;
  readonly dark?: boolean;
}

/** Answers of the platform may be slow on a busy machine; that is not what these tests are about. */
const PATIENCE_MS = 30_000;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One person at one console, in a browser profile of their own, with everything that went wrong there. */
export class Desk {
  /** Errors that the page printed or threw; what the policy blocks is among them. */
  readonly faults: string[] = [];
  /** Every address that was asked for. */
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly origin: string,
    private readonly user: User,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      // A service that tells nothing by itself is asked again every minute instead.
      if (message.type() === 'error' && !message.location().url.endsWith('/api/v1/live')) this.faults.push(message.text());
    });
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Opens the console of an instance for somebody with exactly these roles; nobody is signed in yet. */
  static async at(
    browser: Browser,
    platform: Platform,
    instance: Instance,
    roles: readonly string[],
    { locale = 'en', phone = false, dark = false }: Look = {},
  ): Promise<Desk> {
    const user = userOf(platform, instance, roles);
    const context = await browser.newContext({
      locale,
      viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 860 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const origin = serviceUrl(platform.location.portBase, instance);
    return new Desk(await context.newPage(), context, origin, user);
  }

  async signIn(): Promise<void> {
    const { page } = this;
    await page.goto(`${this.origin}/`);
    await page.locator('.sign-in .button.primary').click();
    await page.locator('input[type=password]').waitFor();
    await page.locator('input[name=username], input[type=text]').first().fill(this.user.username);
    await page.locator('input[type=password]').fill(this.user.password);
    await page.locator('button[type=submit]').first().click();
    await page.locator('.frame').waitFor();
  }

  /** Opens an address behind the `#`. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/#${path}`);
  }

  /** Violations of WCAG 2.2 A and AA that axe finds in what is shown now. */
  async violations(): Promise<string[]> {
    // By the debugger, which no policy of a page applies to.
    await this.page.evaluate(AXE);
    const found = await this.page.evaluate<Found[]>(`axe.run(document, ${JSON.stringify(RULES)}).then((all) =>
      all.violations.map(({ id, nodes }) => ({ id, places: nodes.map(({ html }) => html.slice(0, 200)) })))`);
    return found.map(({ id, places }) => `${id}: ${places.join(' | ')}`);
  }

  /** Addresses that belong neither to the service nor to the issuer. */
  strangers(issuerOrigin: string): string[] {
    return this.requests.filter((url) => {
      const { origin, protocol } = new URL(url);
      return protocol.startsWith('http') && origin !== this.origin && origin !== issuerOrigin;
    });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** A rule that does not hold, and where. */
interface Found {
  readonly id: string;
  readonly places: readonly string[];
}

const RULES = { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } };

function userOf({ location }: Platform, party: string, roles: readonly string[]): User {
  const { users } = JSON.parse(readFileSync(join(location.state, 'credentials.json'), 'utf8')) as { users: User[] };
  const user = users.find((one) => one.party === party && [...one.roles].sort().join() === [...roles].sort().join());
  if (user === undefined) throw new RangeError(`credentials.json has nobody at ${party} who is ${roles.join(' and ')}`);
  return user;
}
