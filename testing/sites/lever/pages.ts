import { escaped, htmlPage } from '../html.ts';
import type { LeverField, LeverForm } from './form.ts';
import { LEVER_SCRIPT } from './script.ts';

export function postingPage(form: LeverForm): string {
  return htmlPage({
    title: `${form.company} - ${form.title}`,
    body: `<div class="posting-headline"><h2>${form.title}</h2><div class="posting-categories">Arlington / Engineering</div></div>
      <p>You will make machines understand people.</p>
      <div class="postings-btn-wrapper"><a class="postings-btn template-btn-submit" href="/${form.company}/${form.postingId}/apply">Apply for this job</a></div>`,
    style: STYLE,
  });
}

export function applyPage(form: LeverForm, fault = ''): string {
  const part = (name: LeverField['part']) =>
    form.fields
      .filter((field) => field.part === name)
      .map((field) => entry(field))
      .join('\n');
  const section = (title: string, inside: string, more = '') =>
    inside === ''
      ? ''
      : `<div class="section application-form"${more}><h4>${title}</h4><ul>${inside}</ul></div>`;
  return htmlPage({
    title: `${form.company} - ${form.title}`,
    body: `<div class="posting-headline"><h2>${form.title}</h2></div>
    ${fault === '' ? '' : `<p class="error-message">${escaped(fault)}</p>`}
    <form id="application-form" method="POST" enctype="multipart/form-data" action="/${form.company}/${form.postingId}/apply">
      ${section('Submit your application', part('person'))}
      ${section('Links', part('links'))}
      ${section('Additional questions', part('cards'))}
      ${section('Additional information', part('comments'))}
      ${section('U.S. Equal Employment Opportunity information', part('eeo'), ' id="eeo" hidden')}
      ${part('consent')}
      <div class="h-captcha" data-size="invisible"></div><textarea name="h-captcha-response" style="display: none"></textarea>
      <p class="legal">This site is protected by hCaptcha and its Privacy Policy and Terms of Service apply.</p>
      <button id="btn-submit" type="button" class="postings-btn" data-qa="btn-submit">Submit application</button>
    </form>`,
    style: STYLE,
    scripts: [LEVER_SCRIPT],
  });
}

/** Standard fields stand in a label; the text of a question of the employer's is only a `div` above it. */
function entry(field: LeverField): string {
  if (field.kind === 'box')
    return `<div class="application-question"><label><input type="checkbox" name="${field.name}" value="1"> <span>${escaped(field.label)}</span></label></div>`;
  const text = `${escaped(field.label)}${field.required ? '<span class="required">✱</span>' : ''}`;
  if (field.part === 'cards' || field.part === 'eeo')
    return `<li class="application-question custom-question"><div class="application-label full-width"><div class="text">${text}</div></div><div class="application-field full-width">${control(field)}</div></li>`;
  if (field.part === 'comments') return `<li class="application-question">${control(field)}</li>`;
  return `<li class="application-question"><label><div class="application-label">${text}</div><div class="application-field">${control(field)}</div></label></li>`;
}

function control(field: LeverField): string {
  const { name } = field;
  const required = field.required ? ' required' : '';
  switch (field.kind) {
    case 'text':
      return `<input type="${name === 'email' ? 'email' : 'text'}" name="${name}"${required}>`;
    case 'essay':
      return `<textarea name="${name}" rows="4" placeholder="${name === 'comments' ? 'Add a cover letter or anything else you want to share.' : 'Type your response'}"${required}></textarea>`;
    case 'radio':
      return `<ul data-qa="multiple-choice">${field.options.map((option) => `<li><label><input type="radio" name="${name}" value="${escaped(option)}"${required}><span class="application-answer-alternative">${escaped(option)}</span></label></li>`).join('')}</ul>`;
    case 'select':
      return `<div class="application-dropdown"><select name="${name}"${required}><option value="">Select...</option>${field.options.map((option) => `<option>${escaped(option)}</option>`).join('')}</select></div>`;
    case 'location':
      return `<input class="location-input" id="location-input" name="location" autocomplete="off"${required}><input type="hidden" id="selected-location" name="selectedLocation">
        <div class="dropdown-container" hidden><div class="dropdown-results"></div><div class="dropdown-no-results" hidden>No location found. Try entering a different location</div><div class="dropdown-loading" hidden>Loading</div></div>`;
    case 'upload':
      return `<a class="postings-btn visible-resume-upload"><span class="default-label">ATTACH RESUME/CV</span></a><input id="resume-upload-input" class="invisible-resume-upload" name="${name}" type="file"${required}><span class="filename"></span>`;
    case 'box':
      return '';
  }
}

const STYLE = `
ul { list-style: none; padding: 0; } .application-question { margin-bottom: .8rem; } .postings-btn { display: inline-block; padding: .5rem 1rem; border: 1px solid #333; }
.invisible-resume-upload { opacity: 0; width: 1px; height: 1px; position: absolute; } .application-field { position: relative; } .dropdown-container { position: absolute; background: #fff; border: 1px solid #999; z-index: 3; }
.application-field input[type=text], .application-field input[type=email], .location-input, textarea { width: 100%; }
`;
