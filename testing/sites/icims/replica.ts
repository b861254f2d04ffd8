import type { Express, Request } from 'express';
import { randomUUID } from 'node:crypto';
import type { Replica } from '../replica.ts';
import { formOf, serveSite } from '../siteServer.ts';
import { applyByHand } from './byHand.ts';
import { type IcimsField, type IcimsForm, icimsForm } from './form.ts';
import { DAYS, MONTHS, STATES, YEARS } from './lists.ts';
import { gatePage, outerPage, postingPage, profilePage, questionsPage, thanksPage } from './pages.ts';

export const icims: Replica = {
  name: 'icims',
  start: async (seed) => {
    const form = icimsForm(seed);
    const received: Record<string, string>[] = [];
    const site = await serveSite((app) => {
      addPages(app, form);
      addForm(app, form, received);
    });
    const fields = [...form.sections.flatMap((section) => section.fields), ...form.questions];
    const asked = fields.filter(({ reply }) => reply !== '');
    const url = `${site.url}${form.path}/job`;
    return {
      url,
      expected: {
        email: 'grace.hopper@example.com',
        ...Object.fromEntries(fields.map(({ key, expected }) => [key, expected])),
      },
      replies: Object.fromEntries(asked.map(({ label, reply }) => [label, reply])),
      received,
      applyByHand: (page) => applyByHand(page, form, url),
      close: () => site.close(),
    };
  },
};

/** Each address shows the employer's page, with itself in the frame. */
function addPages(app: Express, form: IcimsForm): void {
  const isInFrame = ({ query }: Request) => query['in_iframe'] === '1';
  app.get(`${form.path}/job`, (request, response) => {
    response.send(isInFrame(request) ? postingPage(form) : outerPage(form));
  });
  app.get(`${form.path}/login`, (request, response) => {
    response.send(isInFrame(request) ? gatePage(form) : outerPage(form));
  });
  app.get(`${form.path}/thanks`, (_request, response) => void response.send(thanksPage(form)));
  app.get('/lists/AddressState', (request, response) => {
    setTimeout(() => response.json(request.query['of'] === 'United States' ? STATES : []), 80);
  });
}

function addForm(app: Express, form: IcimsForm, received: Record<string, string>[]): void {
  const drafts = new Map<string, Record<string, string>>();
  app.post(`${form.path}/login`, async (request, response) => {
    const { css_loginName: email = '', consent = '' } = await formOf(request);
    const isMissing = form.gate.consent !== null && consent === '';
    if (isMissing || !/^\S+@\S+\.\S+$/.test(email)) {
      response.status(422).send(gatePage(form, 'Please check your e-mail address and your consent.'));
      return;
    }
    const draft = randomUUID();
    drafts.set(draft, { email });
    response.send(profilePage(form, draft));
  });
  app.post(`${form.path}/candidate`, async (request, response) => {
    const { draft, values, faults } = await sentOf(
      request,
      form.sections.flatMap(({ fields }) => fields),
    );
    const known = drafts.get(draft);
    if (known === undefined || faults.length > 0) {
      response.status(422).send(profilePage(form, draft, faults));
      return;
    }
    drafts.set(draft, { ...known, ...values });
    response.send(questionsPage(form, draft));
  });
  app.post(`${form.path}/questions`, async (request, response) => {
    const { draft, values, faults } = await sentOf(request, form.questions);
    const known = drafts.get(draft);
    if (known === undefined || faults.length > 0) {
      response.status(422).send(questionsPage(form, draft, faults));
      return;
    }
    const all = { ...known, ...values };
    received.push({ ...all, PhoneNumber: (all['PhoneNumber'] ?? '').replaceAll(/\D/g, '').slice(-10) });
    response.redirect(303, `${form.path}/thanks?in_iframe=1`);
  });
}

async function sentOf(request: Request, fields: readonly IcimsField[]) {
  const sent = await formOf(request);
  const values: Record<string, string> = {};
  const faults: string[] = [];
  for (const field of fields) {
    const value = valueOf(field, sent);
    values[field.key] = value;
    if (field.required && value === '') faults.push(`${field.label} is a required field.`);
    if (field.key === 'PhoneNumber' && value.replaceAll(/\D/g, '').length < 10)
      faults.push('Enter a valid phone number.');
  }
  return { draft: sent['draft'] ?? '', values, faults };
}

/** Lists carry numbers; what they stand for is what the employer reads. */
function valueOf({ kind, htmlName, options }: IcimsField, sent: Record<string, string>): string {
  const chosenIn = (list: readonly string[], name: string) =>
    list[Number(sent[name]?.slice(1) || -1) - 3700] ?? '';
  if (kind === 'list') return chosenIn(options, htmlName);
  if (kind === 'radio') return options[Number(sent[htmlName] ?? -1)] ?? '';
  if (kind !== 'date') return sent[htmlName] ?? '';
  return [
    chosenIn(MONTHS, `${htmlName}_Month`),
    chosenIn(DAYS, `${htmlName}_Day`),
    chosenIn(YEARS, `${htmlName}_Year`),
  ]
    .join(' ')
    .trim();
}
