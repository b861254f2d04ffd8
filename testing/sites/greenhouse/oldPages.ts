import { escaped, htmlPage } from '../html.ts';
import type { GreenhouseField, GreenhouseForm } from './form.ts';

/** The older boards: plain HTML, names in brackets, the form hidden until it is asked for. */
export function oldPage(form: GreenhouseForm, errors: readonly string[] = []): string {
  const isOpen = errors.length > 0;
  return htmlPage({
    title: `Job Application for ${form.title} at ${form.board}`,
    body: `<h1 class="app-title">${form.title}</h1><div id="content"><p>You will make machines understand people.</p></div>
    <a id="apply_button" class="button" href="#app" ${isOpen ? 'hidden' : ''} onclick="document.querySelector('#application').hidden = false; this.hidden = true">Apply for this Job</a>
    <div id="application" ${isOpen ? '' : 'hidden'}><h2>Apply for this Job</h2><div id="required_fields">* Required</div>
    ${isOpen ? `<div id="errors" class="error">${errors.map((error) => `<p>${escaped(error)}</p>`).join('')}</div>` : ''}
    <form id="application_form" method="post" action="/${form.board}/jobs/${form.jobId}" enctype="multipart/form-data">
      ${form.fields.map((field) => `<div class="field" id="${field.id}_field">${inside(field)}</div>`).join('\n')}
      <input type="submit" value="Submit Application" id="submit_app" class="button"></form></div>`,
    style:
      '.field { margin-bottom: 1rem } .field input[type=text], textarea { width: 100% } .button { padding: .4rem 1rem; border: 1px solid; display: inline-block }',
  });
}

export function oldName({ id, part }: GreenhouseField): string {
  if (part === 'questions') return `job_application[answers_attributes][${id.slice(9)}][text_value]`;
  return `job_application[${id.replace('candidate-', '').replace('--0', '')}]`;
}

function inside(field: GreenhouseField): string {
  const name = oldName(field);
  const star = field.required ? ' <span class="asterisk">*</span>' : '';
  const required = field.required ? ' aria-required="true"' : '';
  if (field.kind === 'essay')
    return `<label>${escaped(field.label)}${star}<br><textarea name="${name}" id="${field.id}" rows="4"${required}></textarea></label>`;
  if (field.kind === 'upload')
    return `<label>${escaped(field.label)}${star}</label><div class="attach-or-paste"><button type="button" onclick="document.getElementById('${field.id}').click()">Attach</button>
      <input type="file" name="${name}" id="${field.id}" style="position: absolute; left: -9999px"></div>`;
  if (field.options.length === 0)
    return `<label for="${field.id}">${escaped(field.label)}${star}</label><input type="text" name="${name}" id="${field.id}" maxlength="255"${required}>`;
  const options = field.options.map((option) => `<option>${escaped(option)}</option>`);
  return `<label for="${field.id}">${escaped(field.label)}${star}</label><select name="${name}" id="${field.id}"${required}><option value="">--</option>${options.join('')}</select>`;
}
