import type { Field, Posting } from './postings.ts';

/** The pages of the careers site: plain HTML, labels tied to their controls, no scripts. */

export function listPage(postings: readonly Posting[]): string {
  const items = postings.map(
    ({ slug, title, team }) =>
      `<li><a href="/jobs/${slug}">${escaped(title)}</a> <span>${escaped(team)}</span></li>`,
  );
  return page('Careers', `<h1>Open positions</h1><ul>${items.join('')}</ul>`);
}

export interface FormState {
  posting: Posting;
  /** From 0. */
  pageIndex: number;
  /** Names the application over several pages. */
  draft: string;
  /** Entered on earlier pages, for the review. */
  entered: Record<string, string>;
}

export function formPage({ posting, pageIndex, draft, entered }: FormState): string {
  const { heading, fields } = posting.pages[pageIndex] ?? { heading: '', fields: [] };
  const isLast = pageIndex === posting.pages.length - 1;
  const steps = posting.pages.length > 1 ? `<p>Step ${pageIndex + 1} of ${posting.pages.length}</p>` : '';
  const review = fields.length > 0 ? '' : reviewOf(entered);
  return page(
    `${posting.title} – apply`,
    `<h1>${escaped(posting.title)}</h1><p>${escaped(posting.about)}</p>${steps}<h2>${escaped(heading)}</h2>
    <form method="post" action="/jobs/${posting.slug}/${pageIndex}" enctype="multipart/form-data">
      <input type="hidden" name="draft" value="${escaped(draft)}">
      ${review}${fields.map((field) => row(field)).join('\n')}
      <button type="submit">${isLast ? 'Submit application' : 'Next'}</button>
    </form>`,
  );
}

export function confirmationPage(posting: Posting, reference: string): string {
  return page(
    'Application received',
    `<h1>Thank you for applying</h1>
    <p>We have received your application for ${escaped(posting.title)}.</p>
    <p>Confirmation number: <strong>${escaped(reference)}</strong></p>`,
  );
}

function row(field: Field): string {
  const id = `f-${field.name}`;
  const required = field.required === true ? ' required' : '';
  const label = `${escaped(field.label)}${field.required === true ? ' <span aria-hidden="true">*</span>' : ''}`;
  const attributes = `id="${id}" name="${field.name}"${required}`;
  switch (field.kind) {
    case 'select': {
      const options = field.options.map((option) => `<option>${escaped(option)}</option>`).join('');
      return `<p><label for="${id}">${label}</label><select ${attributes}><option value="">Select…</option>${options}</select></p>`;
    }
    case 'radio': {
      const options = field.options.map(
        (option) =>
          `<label><input type="radio" name="${field.name}" value="${escaped(option)}"${required}> ${escaped(option)}</label>`,
      );
      return `<fieldset><legend>${label}</legend>${options.join('')}</fieldset>`;
    }
    case 'checkbox':
      return `<p><label class="box"><input type="checkbox" value="yes" ${attributes}> ${escaped(field.text)}</label></p>`;
    case 'textarea':
      return `<p><label for="${id}">${label}</label><textarea rows="4" ${attributes}></textarea></p>`;
    case 'text':
    case 'email':
    case 'tel':
    case 'url':
    case 'number':
    case 'file':
      return `<p><label for="${id}">${label}</label><input type="${field.kind}" ${attributes}></p>`;
  }
}

function reviewOf(entered: Record<string, string>): string {
  const rows = Object.entries(entered).map(
    ([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; }
    h1 { margin-bottom: 0; } form p, fieldset { margin: 0 0 1rem; border: 0; padding: 0; }
    label, legend { display: block; font-weight: 600; } label.box, fieldset label { font-weight: 400; }
    input:not([type=radio]):not([type=checkbox]), select, textarea { width: 100%; padding: .5rem; box-sizing: border-box; font: inherit; }
    button { padding: .6rem 1.4rem; font: inherit; background: #1f5fbf; color: #fff; border: 0; border-radius: .3rem; }
  </style></head><body><main>${body}</main></body></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
