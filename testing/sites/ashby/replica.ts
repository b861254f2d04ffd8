import type { Express } from 'express';
import type { Page } from 'playwright';
import { RESUME } from '../applicant.ts';
import type { Replica, RunningReplica } from '../replica.ts';
import { formOf, jsonOf, serveSite, termOf } from '../siteServer.ts';
import { type AshbyField, type AshbyForm, ashbyForm } from './form.ts';
import { applicationPage, postingPage } from './pages.ts';

export const ashby: Replica = { name: 'ashby', start: (seed) => startAshby(seed) };

/** `flagsAsSpam`: it will not have this applicant, and says so below the form. */
async function startAshby(seed: number, options: { flagsAsSpam?: boolean } = {}): Promise<RunningReplica> {
  const form = ashbyForm(seed);
  const received: Record<string, string>[] = [];
  const site = await serveSite((app) =>
    addRoutes(app, form, (values) => {
      const faults = faultsOf(form, values);
      if (faults.length > 0) return faults;
      if (options.flagsAsSpam === true) return [SPAM];
      received.push(asReceived(form, values));
      return [];
    }),
  );
  const url = `${site.url}/${form.company}/${form.postingId}`;
  const asked = form.fields.filter(({ reply }) => reply !== '');
  return {
    url,
    expected: Object.fromEntries(form.fields.map(({ path, expected }) => [path, expected])),
    replies: Object.fromEntries(asked.map(({ label, reply }) => [label, reply])),
    received,
    applyByHand: (page) => applyByHand(page, form, url),
    close: site.close,
  };
}

const SPAM = "We couldn't submit your application. Your application submission was flagged as possible spam.";

const PLACES = [
  'New York, New York, United States',
  'New York Mills, Minnesota, United States',
  'Newark, New Jersey, United States',
  'Berlin, Germany',
];

type Take = (values: Record<string, string>) => string[];

function addRoutes(app: Express, form: AshbyForm, take: Take): void {
  const path = `/${form.company}/${form.postingId}`;
  app.get(path, (_request, response) => void response.send(postingPage(form)));
  app.get(`${path}/application`, (_request, response) => void response.send(applicationPage(form)));
  app.get('/api/places', (request, response) => {
    const term = termOf(request, 'term');
    response.json(PLACES.filter((place) => place.split(',')[0]?.toLowerCase().startsWith(term)));
  });
  app.post('/api/upload', async (request, response) => {
    const { file } = await formOf(request);
    response.json({ key: file });
  });
  app.post('/api/non-user-graphql', (request, response) => {
    response.json({ errors: take(jsonOf(request)) });
  });
}

function faultsOf(form: AshbyForm, values: Record<string, string>): string[] {
  return form.fields.flatMap(({ path, label, required, options }) => {
    const value = values[path] ?? '';
    if (value === '') return required ? [`Missing entry for required field: ${label}`] : [];
    return options.length > 0 && !options.includes(value) ? [`${label} is not valid`] : [];
  });
}

function asReceived(form: AshbyForm, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    form.fields.map(({ path, label }) => {
      const value = values[path] ?? '';
      return [path, label.startsWith('Phone') ? value.replaceAll(/\D/g, '').slice(-10) : value];
    }),
  );
}

/** As somebody writes it who has read this page's source. */
async function applyByHand(page: Page, form: AshbyForm, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Apply for this Job' }).click();
  for (const field of form.fields) {
    const value = field.expected || (field.required ? field.reply : '');
    if (value !== '') await fillOne(page, { ...field, expected: value });
  }
  await page.locator('.ashby-application-form-submit-button').click();
  await page.locator('.ashby-application-form-success-container').waitFor();
}

async function fillOne(page: Page, { path, kind, expected }: AshbyField): Promise<void> {
  const entry = page.locator(`[data-field-path="${path}"]`);
  const box = page.locator(`[id="${path}"]`);
  switch (kind) {
    case 'text':
    case 'essay':
      return box.fill(expected);
    case 'yes_no':
      return entry.getByText(expected, { exact: true }).click();
    case 'radio':
      return entry.getByText(expected, { exact: true }).click();
    case 'upload':
      await box.setInputFiles({ name: RESUME.name, mimeType: RESUME.mimeType, buffer: RESUME.bytes });
      return entry.getByText('Replace').waitFor();
    case 'date':
      await box.fill(expected.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1'));
      return box.press('Tab');
    case 'location':
      await box.fill('New Y');
      return page.getByRole('option', { name: expected, exact: true }).click();
    case 'list':
      await box.click();
      return page.getByRole('option', { name: expected, exact: true }).click();
  }
}
