import type { Express } from 'express';
import { PLACES } from '../greenhouse/choices.ts';
import { asJson, htmlPage } from '../html.ts';
import { addPageFiles } from '../pageFiles.ts';
import type { Replica } from '../replica.ts';
import { jsonOf, serveSite, termOf } from '../siteServer.ts';
import { applyByHand } from './byHand.ts';
import { type SmartField, type SmartForm, smartForm } from './form.ts';

export const smartRecruiters: Replica = {
  name: 'smartrecruiters',
  start: async (seed) => {
    const form = smartForm(seed);
    const received: Record<string, string>[] = [];
    const site = await serveSite((app) => {
      addPageFiles(app, '/static', 'smartrecruiters');
      addPages(app, form);
      addForm(app, form, received);
    });
    const fields = allFields(form);
    const asked = fields.filter(({ reply }) => reply !== '');
    return {
      url: site.url + form.path,
      expected: Object.fromEntries(fields.map(({ key, expected }) => [key, expected])),
      replies: Object.fromEntries(asked.map(({ label, reply }) => [label, reply])),
      received,
      applyByHand: (page) => applyByHand(page, form, site.url + form.path),
      close: () => site.close(),
    };
  },
};

/** Those of an entry by the first of them. */
function allFields(form: SmartForm): SmartField[] {
  return form.pages
    .flatMap(({ sections }) => sections)
    .flatMap(({ name, fields }) =>
      name === undefined ? fields : fields.map((field) => ({ ...field, key: `${name}.0.${field.key}` })),
    );
}

function addPages(app: Express, form: SmartForm): void {
  const { path, title, applyLabel } = form;
  const style = '#st-apply { display: inline-block; padding: .5rem 1rem; background: #2a6; color: #fff }';
  const posting = `<h1>${title}</h1><ul><li>Full-time</li><li>New York, NY</li></ul><a id="st-apply" class="button" href="${path}/apply">${applyLabel}</a> <a href="#">Refer a friend</a><p>You will make machines understand people.</p>`;
  app.get(path, (_request, response) => void response.send(htmlPage({ title, body: posting, style })));
  const scripts = ['fields', 'lists', 'sections', 'app'].map(
    (name) => `<script type="module" src="/static/${name}.js"></script>`,
  );
  const body = `<div id="app"></div>${scripts.join('')}`;
  app.get(`${path}/apply`, (_request, response) => void response.send(htmlPage({ title, body })));
  app.get('/api/form', (_request, response) => {
    const shown: unknown = JSON.parse(JSON.stringify(form), (key, value: unknown) =>
      key === 'expected' || key === 'reply' ? undefined : value,
    );
    response.type('json').send(asJson(shown));
  });
  app.get('/api/places', (request, response) => {
    const term = termOf(request, 'term');
    response.json(PLACES.filter((place) => place.toLowerCase().includes(term)));
  });
}

function addForm(app: Express, form: SmartForm, received: Record<string, string>[]): void {
  app.post('/api/files', (request, response) => {
    const size = Buffer.isBuffer(request.body) ? request.body.length : 0;
    response.json({ file: `${request.get('x-name')} (${size} bytes)` });
  });
  app.post('/api/pages/:index', (request, response) => {
    const index = Number(request.params.index);
    const values = jsonOf(request);
    const errors = faultsOf(form, index, values);
    if (Object.keys(errors).length > 0) return void response.status(422).json({ errors });
    if (index === form.pages.length - 1) {
      const phone = (values['phone'] ?? '').replaceAll(/\D/g, '').slice(-10);
      received.push({ ...values, phone });
    }
    return void response.json({});
  });
}

function faultsOf(form: SmartForm, index: number, values: Record<string, string>): Record<string, string> {
  const own = (form.pages[index]?.sections ?? []).filter(({ name }) => name === undefined);
  const faults = own
    .flatMap(({ fields }) => fields)
    .flatMap(({ key, required, options }) => {
      const value = values[key] ?? '';
      if (value === '') return required ? [[key, 'This field is required']] : [];
      if (key === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return [[key, 'Enter a valid email']];
      if (key === 'confirmEmail' && value !== values['email'])
        return [[key, 'The email addresses do not match']];
      if (key === 'phone' && value.replaceAll(/\D/g, '').length < 10)
        return [[key, 'Enter a valid phone number']];
      return options.length > 0 && !options.includes(value) ? [[key, 'Choose an option']] : [];
    });
  return Object.fromEntries(faults);
}
