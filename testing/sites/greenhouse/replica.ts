import type { Express } from 'express';
import { htmlPage } from '../html.ts';
import type { Replica } from '../replica.ts';
import { formOf, jsonOf, serveSite, termOf } from '../siteServer.ts';
import { applyByHand } from './byHand.ts';
import { PLACES, SCHOOLS } from './choices.ts';
import { type GreenhouseForm, greenhouseForm } from './form.ts';
import { newPage } from './newPages.ts';
import { oldName, oldPage } from './oldPages.ts';

export const greenhouse: Replica = {
  name: 'greenhouse',
  start: async (seed) => {
    const form = greenhouseForm(seed);
    const received: Record<string, string>[] = [];
    const site = await serveSite((app) => {
      addLists(app);
      addPages(app, form);
      addSubmit(app, form, received);
    });
    const { shape, board, jobId, mailsCode } = form;
    const path = shape === 'embed' ? '/careers/engineer' : `/${board}/jobs/${jobId}`;
    const asked = form.fields.filter(({ reply }) => reply !== '');
    return {
      url: site.url + path,
      expected: Object.fromEntries(form.fields.map(({ id, expected }) => [id, expected])),
      replies: Object.fromEntries(asked.map(({ label, reply }) => [label, reply])),
      received,
      ...(mailsCode ? { mailedCode: () => CODE } : {}),
      applyByHand: (page) => applyByHand(page, form, site.url + path),
      close: site.close,
    };
  },
};

const CODE = 'q7Rk2mXp';

function addLists(app: Express): void {
  const matching = (list: readonly string[], term: string) =>
    list.filter((text) => text.toLowerCase().includes(term));
  app.get('/locations', (request, response) => void response.json(matching(PLACES, termOf(request, 'term'))));
  app.get('/schools', (request, response) => void response.json(matching(SCHOOLS, termOf(request, 'term'))));
  app.post('/uploads', async (request, response) => {
    const { file } = await formOf(request);
    response.json({ key: file });
  });
}

function addPages(app: Express, form: GreenhouseForm): void {
  const { board, jobId, title, shape } = form;
  const shown = shape === 'old' ? oldPage(form) : newPage(form);
  app.get(`/${board}/jobs/${jobId}`, (_request, response) => void response.send(shown));
  app.get(`/${board}/jobs/${jobId}/confirmation`, (_request, response) => {
    const body = `<h1>Thank you for applying.</h1><p>Your application has been received. We will review it right away.</p><a href="/${board}">View more jobs at ${board}</a>`;
    response.send(htmlPage({ title: 'Thank you', body }));
  });
  app.get('/careers/engineer', (_request, response) => {
    const body = `<h1>${title}</h1><p>You will make machines understand people.</p><a class="button" style="padding:.5rem;border:1px solid;display:inline-block" href="/careers/engineer/apply">Apply now</a>`;
    response.send(htmlPage({ title, body }));
  });
  app.get('/careers/engineer/apply', (_request, response) => {
    const body = `<h1>${title}</h1><div id="grnhse_app"><iframe id="grnhse_iframe" title="Greenhouse Job Board" width="100%" height="1800" style="border:0" src="/${board}/jobs/${jobId}"></iframe></div>`;
    response.send(htmlPage({ title, body }));
  });
}

function addSubmit(app: Express, form: GreenhouseForm, received: Record<string, string>[]): void {
  const path = `/${form.board}/jobs/${form.jobId}`;
  app.post(path, async (request, response) => {
    const isOld = form.shape === 'old';
    const sent = isOld ? await formOf(request) : jsonOf(request);
    const values = Object.fromEntries(
      form.fields.map((field) => [field.id, sent[isOld ? oldName(field) : field.id] ?? '']),
    );
    const errors = faultsOf(form, values);
    if (Object.keys(errors).length > 0) {
      if (isOld) response.status(422).send(oldPage(form, Object.values(errors)));
      else response.status(422).json({ errors });
      return;
    }
    if (form.mailsCode && sent['security_code'] !== CODE) {
      response.status(428).json({});
      return;
    }
    const phone = (values['phone'] ?? '').replaceAll(/\D/g, '').slice(-10);
    const letter = (values['cover_letter'] ?? '').replace(/ \(\d+ bytes\)$/, '');
    received.push({ ...values, phone, cover_letter: letter });
    if (isOld) response.redirect(303, `${path}/confirmation`);
    else response.json({ path: `${path}/confirmation` });
  });
}

function faultsOf(form: GreenhouseForm, values: Record<string, string>): Record<string, string> {
  const faults = form.fields.flatMap(({ id, label, kind, options, required }) => {
    const value = values[id] ?? '';
    if (value === '') return required ? [[id, `${label} is required`]] : [];
    if (id === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return [[id, 'Enter a valid email']];
    if (kind === 'phone' && value.replaceAll(/\D/g, '').length < 10)
      return [[id, 'Enter a valid phone number']];
    return options.length > 0 && !options.includes(value) ? [[id, `${label} is invalid`]] : [];
  });
  return Object.fromEntries(faults);
}
