import { escaped, htmlPage } from '../html.ts';
import type { AshbyField, AshbyForm } from './form.ts';
import { LIST_SCRIPT } from './listScript.ts';
import { ASHBY_SCRIPT } from './script.ts';

export function postingPage(form: AshbyForm): string {
  return htmlPage({
    title: `${form.title} @ ${form.company}`,
    body: `<h1 class="ashby-job-posting-heading">${form.title}</h1>${tabs(form)}
      <div class="ashby-job-posting-left-pane"><h2>Location</h2><p>Remote</p></div><p>You will make machines understand people.</p>
      <a href="/${form.company}/${form.postingId}/application"><button class="ashby-apply">Apply for this Job</button></a>`,
    style: STYLE,
  });
}

/** No form element: a script gathers what was entered, and sends it. */
export function applicationPage(form: AshbyForm): string {
  return htmlPage({
    title: `${form.title} @ ${form.company}`,
    body: `<div id="root"><h1 class="ashby-job-posting-heading">${form.title}</h1>${tabs(form)}
    <div class="ashby-application-form-container" data-posting="${form.postingId}">
      <div class="ashby-application-form-autofill-pane"><h2>Autofill from resume</h2><p>Upload your resume here to autofill key application fields.</p>
        <button type="button" class="autofill">Upload file</button></div>
      ${form.fields.map((field) => entry(field)).join('\n')}
      <div class="errors"></div>
      <button type="button" class="ashby-application-form-submit-button">Submit Application</button>
      <p class="legal">This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.</p>
    </div></div>`,
    style: STYLE,
    scripts: [LIST_SCRIPT, ASHBY_SCRIPT],
  });
}

function tabs({ company, postingId }: AshbyForm): string {
  return `<nav role="tablist"><a role="tab" href="/${company}/${postingId}">Overview</a> <a role="tab" href="/${company}/${postingId}/application">Application</a></nav>`;
}

function entry(field: AshbyField): string {
  const { path, label, required, kind } = field;
  const title = `<label class="_heading_101oc_53 ${required ? '_required_101oc_92' : ''} ashby-application-form-question-title" for="${path}">${escaped(label)}</label>`;
  return `<div class="_fieldEntry_17hft_29 ashby-application-form-field-entry" data-field-path="${path}" data-kind="${kind}">${title}${control(field)}</div>`;
}

function control({ path, kind, options, required, placeholder }: AshbyField): string {
  const named = `id="${path}" name="${path}" placeholder="${escaped(placeholder)}"${required ? ' required' : ''}`;
  switch (kind) {
    case 'text':
      return `<input type="${path === '_systemfield_email' ? 'email' : 'text'}" class="_input" ${named}>`;
    case 'essay':
      return `<textarea class="_input" rows="4" ${named}></textarea>`;
    case 'yes_no':
      return `<div class="_yesno_hkyf8_143"><button type="button" class="_container_y2cw4_29 _option_y2cw4_34">Yes</button><button type="button" class="_container_y2cw4_29 _option_y2cw4_34">No</button><input type="checkbox" name="${path}" tabindex="-1" class="kept"></div>`;
    case 'radio':
      return `<fieldset class="_options">${options.map((option, place) => `<div class="_option_1v5e2_35"><span class="_round"><input type="radio" id="${path}-labeled-radio-${place}" name="${path}_radio" value="${escaped(option)}"><span></span></span><label for="${path}-labeled-radio-${place}">${escaped(option)}</label></div>`).join('')}</fieldset>`;
    case 'list':
    case 'location':
      return `<div class="_inputContainer"><input type="text" class="_input" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-haspopup="listbox" autocomplete="off" data-options="${escaped(JSON.stringify(options))}" ${named.replace('Type here...', 'Start typing...')}></div>`;
    case 'date':
      return `<div class="react-datepicker__input-container"><input type="text" class="_input date" autocomplete="off" ${named}></div>`;
    case 'upload':
      return `<div class="_fileUpload"><input type="file" id="${path}" style="display: none" tabindex="-1"><div role="presentation" class="drop"><button type="button" class="upload">Upload File</button><p>or drag and drop here</p></div></div>`;
  }
}

const STYLE = `
.ashby-application-form-field-entry { margin-bottom: 1rem; } .ashby-application-form-question-title { display: block; } ._required_101oc_92::after { content: "*"; color: #c00; }
._input { width: 100%; box-sizing: border-box; padding: .4rem; } .drop { border: 1px dashed #999; padding: .6rem; }
._yesno_hkyf8_143 { position: relative; display: flex; gap: .4rem; } ._yesno_hkyf8_143 button { padding: .4rem 1.6rem; background: #fff; border: 1px solid #999; }
._yesno_hkyf8_143 button._active_y2cw4_57 { background: #4050d0; color: #fff; } .kept { position: absolute; opacity: 0; pointer-events: none; width: 1px; height: 1px; }
._options { border: 0; padding: 0; } ._round { position: relative; display: inline-block; width: 1rem; height: 1rem; border: 1px solid #333; border-radius: 50%; }
._round input { position: absolute; inset: 0; opacity: 0; margin: 0; } ._round input:checked + span { position: absolute; inset: 3px; background: #4050d0; border-radius: 50%; }
._result { position: absolute; z-index: 9; background: #fff; border: 1px solid #999; min-width: 20rem; } ._result [role=option] { padding: .3rem; } .calendar { position: absolute; background: #fff; border: 1px solid; padding: 1rem; z-index: 8; }
`;
