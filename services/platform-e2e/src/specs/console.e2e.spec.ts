import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium.js';
import { Desk } from '../browser/desk.js';
import { alertFor, freshNumber } from '../load/alerts.js';
import { currentPlatform } from '../platform/current.js';
import type { Instance } from '../platform/ports.js';

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

async function signedIn(instance: Instance, roles: readonly string[], look = {}): Promise<Desk> {
  const desk = await Desk.at(browser, platform, instance, roles, look);
  open.push(desk);
  await desk.signIn();
  return desk;
}

/** Nothing was asked of a stranger, nothing was blocked or thrown. */
function expectClean(desk: Desk): void {
  expect(desk.strangers(issuers)).toEqual([]);
  expect(desk.faults).toEqual([]);
}

describe('the console of an officer', () => {
  it('drafts in Dushanbe, is released by a second person, and is read and proved in Astana with its hit', async () => {
    const number = freshNumber();
    const seen = alertFor(number, ['tj']);
    const { reference: theirs } = await platform.node('kz').publish(seen);
    const phone = seen.phones[0]!.number;

    const drafter = await signedIn('tj', ['drafter']);
    const reference = await draft(drafter, phone);
    expect(await drafter.violations()).toEqual([]);
    // Who wrote it is offered no release.
    await expectCount(drafter, 'Release', 0);
    expectClean(drafter);

    const releaser = await signedIn('tj', ['drafter', 'releaser']);
    await releaser.page.getByRole('row', { name: reference }).click();
    await releaser.page.getByRole('button', { name: 'Release' }).click();
    await releaser.page.getByRole('alertdialog').waitFor();
    expect(await releaser.violations()).toEqual([]);
    await releaser.page.getByRole('alertdialog').getByRole('button', { name: 'Release' }).click();
    await releaser.page.getByText('Everyone addressed can read it').waitFor();
    expectClean(releaser);

    const reader = await signedIn('kz', ['drafter']);
    await reader.page.getByRole('row', { name: reference }).first().waitFor();
    expect(await reader.violations()).toEqual([]);
    await reader.open(`/alerts/${reference}`);
    await reader.page.getByText('In the audit log, entry').waitFor();
    await reader.page.getByText('Signature, content and place hold.').waitFor();
    await reader.page.getByRole('link', { name: theirs }).click();
    await reader.page.getByRole('rowheader', { name: 'Same telephone number' }).waitFor();
    expect(await reader.violations()).toEqual([]);
    expectClean(reader);
  });

  it('shows a record that was altered on its way as what it is', async () => {
    const { reference } = await platform.node('tj').publish(alertFor(freshNumber(), ['kz']));
    const reader = await signedIn('tj', ['drafter']);
    // A node that lies about its own alert: one letter of the signed bytes is another.
    await reader.page.route('**/provenance', async (route) => {
      const answer = await route.fetch();
      const record = (await answer.json()) as { value: string };
      const text = Buffer.from(record.value, 'base64').toString('utf8').replace('"title":"', '"title":"X');
      await route.fulfill({ response: answer, json: { ...record, value: Buffer.from(text).toString('base64') } });
    });
    await reader.open(`/alerts/${reference}`);
    await reader.page.getByText('Do not trust it').waitFor();
    await reader.page.getByText('The signature does not hold').waitFor();
  });

  it('is recalled with a reason, and leaves the inbox of its reader', async () => {
    const { reference } = await platform.node('tj').publish(alertFor(freshNumber(), ['kz']));
    const releaser = await signedIn('tj', ['drafter', 'releaser']);
    await releaser.open(`/alerts/${reference}`);
    await releaser.page.getByRole('button', { name: 'Recall' }).click();
    const dialog = releaser.page.getByRole('alertdialog');
    await dialog.getByLabel('Reason').fill('entered twice');
    await dialog.getByRole('button', { name: 'Recall' }).click();
    await releaser.page.getByText('Do not act on it').waitFor();
    expectClean(releaser);
  });

  it('speaks Kazakh, fits a phone, and signs out', async () => {
    const desk = await signedIn('kz', ['drafter'], { locale: 'kk-KZ', phone: true, dark: true });
    await desk.page.getByRole('heading', { name: 'Кіріс' }).waitFor();
    expect(await desk.page.evaluate('document.documentElement.lang')).toBe('kk');
    expect(await overflow(desk)).toBe(0);
    expect(await desk.violations()).toEqual([]);
    await desk.open('/draft');
    await desk.page.getByRole('heading', { name: 'Жаңа хабарлама' }).waitFor();
    expect(await overflow(desk)).toBe(0);
    expect(await desk.violations()).toEqual([]);

    await desk.page.getByRole('button', { name: 'Тіркелгі және баптаулар' }).click();
    expect(await desk.violations()).toEqual([]);
    await desk.page.getByRole('button', { name: 'Шығу' }).click();
    await desk.page.locator('.sign-in').waitFor();
    // The issuer has forgotten the session too: signing in asks for the password again.
    await desk.page.locator('.sign-in .button.primary').click();
    await desk.page.locator('input[type=password]').waitFor();
    expectClean(desk);
  });
});

/** Fills in a precursor incident as an officer does, and submits it; gives its reference. */
async function draft(desk: Desk, phone: string): Promise<string> {
  const { page } = desk;
  await page.getByRole('button', { name: 'New alert' }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption('precursor-incident');
  await page.getByLabel('Title, one line').fill('Anhydride in drums marked as vinegar');
  await page.getByLabel('Incident', { exact: true }).selectOption('seizure');
  await page.getByRole('button', { name: 'Add: Substances' }).click();
  const substance = page.getByRole('group', { name: 'Substances 1' });
  await substance.getByLabel('Test', { exact: true }).selectOption('field');
  await substance.getByText('Details').click();
  await substance.getByRole('combobox', { name: /Precursor/ }).fill('acetic');
  await page.getByText('CAS 108-24-7 · HS 2915.24 · Table I').click();
  await page.getByText('More to say').click();
  await page.getByRole('button', { name: 'Add: Telephones' }).click();
  await page.getByRole('group', { name: 'Telephones 1' }).getByLabel('Number').fill(phone);
  await page.getByLabel('Text', { exact: true }).fill('Two drums in a lorry from the north.');
  await page.getByLabel('Source', { exact: true }).selectOption('A');
  await page.getByLabel('Information', { exact: true }).selectOption('2');
  await page.getByLabel('Kazakhstan').check();
  await page.getByText('Tajikistan, the regional hub and these will be able to read it: Kazakhstan').waitFor();
  expect(await desk.violations()).toEqual([]);
  await page.getByRole('button', { name: 'Submit for release' }).click();
  await page.getByText('Waits for release').first().waitFor();
  const reference = /TJ-\d{4}-\d{6}/.exec(page.url())?.[0];
  expect(reference).toBeDefined();
  return reference!;
}

async function expectCount(desk: Desk, name: string, count: number): Promise<void> {
  expect(await desk.page.getByRole('button', { name, exact: true }).count()).toBe(count);
}

/** Pixels by which the page is wider than the screen. */
async function overflow(desk: Desk): Promise<number> {
  return desk.page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
