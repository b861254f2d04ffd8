import type { Express } from 'express';
import type { Page } from 'playwright';
import { RESUME } from '../applicant.ts';
import { htmlPage } from '../html.ts';
import type { Replica } from '../replica.ts';
import { formOf, serveSite, termOf } from '../siteServer.ts';
import { type LeverField, type LeverForm, leverForm } from './form.ts';
import { applyPage, postingPage } from './pages.ts';

export const lever: Replica = {
  name: 'lever',
  start: async (seed) => {
    const form = leverForm(seed);
    const received: Record<string, string>[] = [];
    const site = await serveSite((app) => addRoutes(app, form, received));
    const url = `${site.url}/${form.company}/${form.postingId}`;
    const asked = form.fields.filter(({ reply }) => reply !== '');
    return {
      url,
      expected: Object.fromEntries(form.fields.map(({ name, expected }) => [name, expected])),
      replies: Object.fromEntries(asked.map(({ label, reply }) => [label, reply])),
      received,
      applyByHand: (page) => applyByHand(page, form, url),
      close: site.close,
    };
  },
};

const PLACES = ['New York, NY, USA', 'New York Mills, NY, USA', 'West New York, NJ, USA', 'Berlin, Germany'];

function addRoutes(app: Express, form: LeverForm, received: Record<string, string>[]): void {
  const path = `/${form.company}/${form.postingId}`;
  app.get(path, (_request, response) => void response.send(postingPage(form)));
  app.get(`${path}/apply`, (_request, response) => void response.send(applyPage(form)));
  app.get('/searchLocations', (request, response) => {
    const wanted = termOf(request, 'text').split(/[\s,]+/)[0] ?? '';
    response.json(PLACES.filter((place) => place.toLowerCase().includes(wanted)));
  });
  app.post(`${path}/apply`, async (request, response) => {
    const values = asReceived(form, await formOf(request));
    const missing = form.fields.find(({ name, required }) => required && values[name] === '');
    if (missing !== undefined) {
      response.status(422).send(applyPage(form, `${missing.label} is required`));
      return;
    }
    received.push(values);
    response.redirect(303, `${path}/thanks`);
  });
  app.get(`${path}/thanks`, (_request, response) => {
    const body =
      '<h3 data-qa="msg-submit-success">Application submitted!</h3><p>Thank you, we will be in touch.</p>';
    response.send(htmlPage({ title: `${form.company} - ${form.title}`, body }));
  });
}

/** A place counts only as it was chosen. */
function asReceived(form: LeverForm, sent: Record<string, string>): Record<string, string> {
  const values = Object.fromEntries(form.fields.map(({ name }) => [name, sent[name] ?? '']));
  const chosen: unknown = JSON.parse(sent['selectedLocation'] || '{}');
  const place = chosen !== null && typeof chosen === 'object' && 'name' in chosen ? String(chosen.name) : '';
  return { ...values, location: place, phone: (sent['phone'] ?? '').replaceAll(/\D/g, '').slice(-10) };
}

/** As somebody writes it who has read this page's source. */
async function applyByHand(page: Page, form: LeverForm, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('link', { name: 'Apply for this job' }).click();
  for (const field of form.fields) {
    const value = field.expected || (field.required ? field.reply : '');
    if (value !== '') await fillOne(page, { ...field, expected: value });
  }
  await page.locator('#btn-submit').click();
  await page.getByText('Application submitted!').waitFor();
}

async function fillOne(page: Page, { name, kind, expected }: LeverField): Promise<void> {
  const box = page.locator(`[name="${name}"]`);
  switch (kind) {
    case 'text':
    case 'essay':
      return box.fill(expected);
    case 'radio':
      return page.locator(`[name="${name}"][value="${expected}"]`).check();
    case 'select':
      await box.selectOption(expected);
      return;
    case 'upload':
      return box.setInputFiles({ name: RESUME.name, mimeType: RESUME.mimeType, buffer: RESUME.bytes });
    case 'location':
      await box.pressSequentially('New York');
      await page.getByText(expected, { exact: true }).dispatchEvent('mousedown');
      return box.blur();
    case 'box':
  }
}
