import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium.js';
import { Desk } from '../browser/desk.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { currentPlatform } from '../platform/current.js';
import { waitUntil } from '../platform/wait-for.js';

const platform = currentPlatform();
const issuers = `http://127.0.0.1:${platform.location.portBase}`;
let browser: Browser;
const open: Desk[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(open.splice(0).map((desk) => desk.close()));
});

async function signedIn(instance: 'audit' | 'kz', roles: readonly string[], look = {}): Promise<Desk> {
  const desk = await Desk.at(browser, platform, instance, roles, look);
  open.push(desk);
  await desk.signIn();
  return desk;
}

/** Nothing was asked of a stranger, nothing was blocked or thrown, and everybody can read it. */
async function expectClean(desk: Desk): Promise<void> {
  expect(await desk.violations()).toEqual([]);
  expect(desk.strangers(issuers)).toEqual([]);
  expect(desk.faults).toEqual([]);
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

describe('the console of an auditor', () => {
  it('verifies an entry and a bundle in the browser, rejects a forged one, and sends neither', async () => {
    const { reference } = await platform.node('kz').publish(alertFor(freshNumber(), ['tj']));
    await waitUntil('the alert in the log', async () =>
      (await platform.audit.entries('kz')).some(({ subject }) => subject === reference),
    );
    const desk = await signedIn('audit', ['auditor']);
    const { page } = desk;
    await page.getByText('Verified here').waitFor();
    await page.getByLabel('About').fill(reference);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('cell', { name: reference }).first().waitFor();
    await expectClean(desk);
    await page
      .getByRole('link', { name: /^Entry \d+$/ })
      .first()
      .click();
    await page.getByText('Everything holds.').waitFor();
    await expectClean(desk);

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the evidence' }).click();
    const bundle = await textOf(await (await saved).createReadStream());
    const asked = desk.requests.length;
    await desk.open('/verify');
    await drop(page, 'evidence.json', bundle);
    await page.getByText('Everything holds.').waitFor();
    await expectClean(desk);
    await drop(page, 'forged.json', forged(bundle));
    await page.getByText('Rejected: something does not hold.').waitFor();
    await page.getByRole('cell', { name: 'signature-invalid' }).waitFor();
    await expectClean(desk);
    // Pieces of the page itself are fetched; no request carried a file.
    expect(desk.requests.slice(asked).filter((url) => /bundles|entries|export/.test(url))).toEqual([]);
  });

  it('starts a replay that ends sound', async () => {
    const desk = await signedIn('audit', ['auditor']);
    await desk.open('/replays');
    await desk.page.getByRole('button', { name: 'Start a replay' }).click();
    await desk.page.getByText('Everything holds.').waitFor();
    await expectClean(desk);
  });
});

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

/** The same bundle with one byte of the first record changed, as somebody would who has no key. */
function forged(text: string): string {
  const bundle = JSON.parse(text) as { entries: { leaf: string }[] };
  const [first] = bundle.entries;
  if (first === undefined) throw new Error('an empty bundle');
  const leaf = Buffer.from(first.leaf, 'base64');
  const at = leaf.indexOf('"title":"') + '"title":"'.length;
  leaf.writeUInt8(leaf.readUInt8(at) ^ 1, at);
  first.leaf = leaf.toString('base64');
  return JSON.stringify(bundle);
}
