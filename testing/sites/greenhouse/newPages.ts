import { escaped, htmlPage } from '../html.ts';
import { PHONE_COUNTRIES } from './choices.ts';
import type { GreenhouseField, GreenhouseForm } from './form.ts';
import { FORM_SCRIPT } from './formScript.ts';
import { SELECT_SCRIPT } from './selectScript.ts';

/** The page of a board: advertisement and form, one below the other; embedded, the form alone. */
export function newPage(form: GreenhouseForm): string {
  const advertisement = `<h1>${form.title}</h1><p>You will make machines understand people.</p>
    <button type="button" onclick="document.querySelector('#application-form').scrollIntoView()">Apply</button>`;
  return htmlPage({
    title: `Job Application for ${form.title} at ${form.board}`,
    body: `${form.shape === 'new' ? advertisement : ''}${application(form)}`,
    style: STYLE,
    scripts: [SELECT_SCRIPT, FORM_SCRIPT],
  });
}

function application(form: GreenhouseForm): string {
  const part = (name: GreenhouseField['part']) =>
    form.fields.filter((field) => field.part === name).map((field) => row(field));
  const eeo = part('eeo');
  return `<div class="application--container"><h2>Apply for this job</h2><p><span class="required">*</span> indicates a required field</p>
  <form id="application-form" class="application--form" data-action="/${form.board}/jobs/${form.jobId}" novalidate>
    ${part('person').join('')}${part('uploads').join('')}
    ${part('education').length > 0 ? `<div class="education--container"><h3>Education</h3>${part('education').join('')}</div>` : ''}
    <div class="application--questions">${part('questions').join('')}</div>
    ${eeo.length > 0 ? `<div class="eeoc__container"><h3>Voluntary Self-Identification</h3><p>Completion of the form is entirely voluntary.</p>${eeo.join('')}</div>` : ''}
    <fieldset id="security-code" hidden><legend>Security code</legend>
      <p>A verification code was sent to you. Enter the 8-character security code to confirm you're not a robot.</p>
      ${Array.from({ length: 8 }, (_, place) => `<input id="security-input-${place}" maxlength="1" aria-label="Security code character ${place + 1}" size="1">`).join('')}
    </fieldset>
    <button type="submit" class="btn btn--pill">Submit application</button>
  </form></div>`;
}

function row(field: GreenhouseField): string {
  const shown = field.shownBy ? ` data-shown-by="${field.shownBy.id}=${field.shownBy.value}" hidden` : '';
  const required = field.required ? ' data-required' : '';
  return `<div class="field-wrapper" data-row="${field.id}"${shown}${required}>${inside(field)}</div>`;
}

function inside(field: GreenhouseField): string {
  switch (field.kind) {
    case 'text':
      return `${labelOf(field)}<input id="${field.id}" class="input" type="text" data-field aria-required="${field.required}">`;
    case 'essay':
      return `${labelOf(field)}<textarea id="${field.id}" class="input" rows="4" data-field aria-required="${field.required}"></textarea>`;
    case 'choice':
      return select(field, { options: field.options });
    case 'school':
      return select(field, { options: [], remote: '/schools' });
    case 'location':
      return select(field, { options: [], remote: '/locations' });
    case 'phone_country':
      return select(field, { options: field.options }, ' data-shows="code"');
    case 'phone':
      return `${labelOf(field)}<div class="iti">${countryList()}<input id="phone" type="tel" class="input iti__tel-input" autocomplete="tel" data-field aria-required="${field.required}"></div>`;
    case 'upload':
      return upload(field);
  }
}

function labelOf({ id, label, required }: GreenhouseField): string {
  return `<label id="${id}-label" for="${id}" class="label">${escaped(label)}${required ? '<span aria-hidden="true" class="required">*</span>' : ''}</label>`;
}

function select(
  field: GreenhouseField,
  list: { options: readonly string[]; remote?: string },
  more = '',
): string {
  return `${labelOf(field)}<div class="select-shell" data-select="${escaped(JSON.stringify(list))}"${more}>
    <span class="a11y" aria-live="polite" role="log"></span>
    <div class="select__control"><div class="select__value-container"><div class="select__placeholder">Select...</div>
      <div class="select__input-container"><input id="${field.id}" class="select__input" type="text" role="combobox" aria-autocomplete="list"
        aria-expanded="false" aria-haspopup="true" aria-labelledby="${field.id}-label" autocomplete="off" aria-required="${field.required}"></div></div>
      <div class="select__indicators"><button type="button" class="icon-button" aria-label="Toggle flyout" tabindex="-1">⌄</button></div></div></div>`;
}

/** All the countries there are, in the page from the start, for a list that is not open. */
function countryList(): string {
  const items = PHONE_COUNTRIES.map((text) => `<li role="option" class="iti__country">${text}</li>`);
  return `<div class="iti__country-container"><button type="button" class="iti__selected-country" aria-haspopup="dialog" aria-label="Selected country" tabindex="-1">🏳</button>
    <div class="iti__dropdown-content iti__hide"><ul role="listbox" aria-label="List of countries">${items.join('')}</ul></div></div>`;
}

function upload({ id, label, required }: GreenhouseField): string {
  return `<div class="file-upload" role="group" aria-labelledby="upload-label-${id}" aria-required="${required}" data-field="${id}">
    <div id="upload-label-${id}" class="label upload-label">${escaped(label)}${required ? '<span class="required">*</span>' : ''}</div>
    <div class="button-container"><button type="button" class="btn attach">Attach</button>
      <button type="button" class="btn">Dropbox</button><button type="button" class="btn">Google Drive</button>
      <button type="button" class="btn">Enter manually</button></div>
    <p class="accepted">Accepted file types: pdf, doc, docx, txt, rtf</p></div>`;
}

const STYLE = `
.field-wrapper { margin: 0 0 1rem; } .label { display: block; } .input { width: 100%; box-sizing: border-box; padding: .4rem; }
.select-shell { position: relative; } .select__control { display: flex; border: 1px solid #999; padding: .3rem; cursor: default; }
.select__value-container { flex: 1; display: grid; } .select__single-value, .select__placeholder, .select__input-container { grid-area: 1 / 1; }
.select__input { border: 0; outline: 0; background: transparent; width: 100%; opacity: 1; }
.select__menu { position: absolute; z-index: 5; left: 0; right: 0; background: #fff; border: 1px solid #999; max-height: 14rem; overflow: auto; }
.select__option { padding: .3rem; } .a11y { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
.iti { display: flex; } .iti__hide { display: none; } #security-code input { width: 2ch; margin-right: .3rem; }
`;
