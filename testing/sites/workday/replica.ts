import type { Express, Request } from 'express';
import { randomUUID } from 'node:crypto';
import { asJson, htmlPage } from '../html.ts';
import { addPageFiles } from '../pageFiles.ts';
import type { Replica } from '../replica.ts';
import { bodyOf, serveSite } from '../siteServer.ts';
import { addAccounts, LOGIN } from './accounts.ts';
import { applyByHand } from './byHand.ts';
import { fieldsIn, type WorkdayForm, workdayForm } from './form.ts';
import { faultsOf, type Step } from './faults.ts';
import { STYLE } from './style.ts';

export const workday: Replica = {
  name: 'workday',
  start: async (seed) => {
    const form = workdayForm(seed);
    const received: Record<string, string>[] = [];
    const traps: string[] = [];
    const site = await serveSite((app) => {
      addPageFiles(app, '/wday/static', 'workday');
      addPages(app, form);
      addAccounts(app, traps);
      addSteps(app, form, received, traps);
    });
    const fields = form.steps.flatMap(({ rows }) => rows).flatMap((row) => fieldsIn(row));
    const replies = fields.filter(({ reply }) => reply !== '').map(({ label, reply }) => [label, reply]);
    return {
      url: site.url + form.path,
      expected: {
        ...Object.fromEntries(fields.map(({ name, expected }) => [name, expected])),
        beecatcher: '',
      },
      replies: Object.fromEntries(replies),
      received,
      ...(form.isGated ? { login: LOGIN } : {}),
      applyByHand: (page) => applyByHand(page, form, site.url + form.path),
      close: () => site.close(),
    };
  },
};

function addPages(app: Express, form: WorkdayForm): void {
  const shell = htmlPage({
    title: form.title,
    body: '<div id="root"></div><script type="module" src="/wday/static/app.js"></script>',
    style: STYLE,
  });
  app.get([form.path, `${form.path}/apply`], (_request, response) => void response.send(shell));
  app.get('/wday/api/form', (_request, response) => {
    response.type('json').send(asJson({ form: shownTo(form), draft: randomUUID() }));
  });
}

/** The page is not told the answers. */
function shownTo(form: WorkdayForm): WorkdayForm {
  const json: WorkdayForm = JSON.parse(
    JSON.stringify(form, (key, value: unknown) =>
      key === 'expected' || key === 'reply' ? undefined : value,
    ),
  );
  return json;
}

function addSteps(
  app: Express,
  form: WorkdayForm,
  received: Record<string, string>[],
  traps: string[],
): void {
  const drafts = new Map<string, Record<string, string>>();
  app.post('/wday/api/upload', (request, response) => {
    const size = Buffer.isBuffer(request.body) ? request.body.length : 0;
    response.json({ file: `${request.get('x-name')} (${size} bytes)` });
  });
  app.post('/wday/api/step', (request, response) => {
    const sent = stepOf(request);
    const errors = faultsOf(form, sent);
    if (Object.keys(errors).length === 0) drafts.set(sent.draft, sent.values);
    response.status(Object.keys(errors).length > 0 ? 400 : 200).json({ errors });
  });
  app.post('/wday/api/submit', (request, response) => {
    const values = drafts.get(stepOf(request).draft);
    if (values === undefined) return void response.status(400).json({});
    const names = form.steps.flatMap(({ rows }) => rows).flatMap((row) => fieldsIn(row));
    const taken = Object.fromEntries(names.map(({ name }) => [name, values[name] ?? '']));
    const more = Object.entries(values).filter(([name]) => /\.[1-9]\d*\./.test(name));
    const phone = (taken['phone'] ?? '').replaceAll(/\D/g, '').slice(-10);
    received.push({ ...taken, ...Object.fromEntries(more), phone, beecatcher: traps.join('') });
    return void response.json({ reference: `R-${1000 + received.length}` });
  });
}

function stepOf(request: Request): Step {
  const sent: Step = JSON.parse(bodyOf(request));
  return sent;
}
