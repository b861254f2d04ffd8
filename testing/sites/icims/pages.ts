import { escaped, htmlPage } from '../html.ts';
import type { IcimsField, IcimsForm } from './form.ts';
import { DAYS, MONTHS, YEARS } from './lists.ts';
import { PROFILE_SCRIPT } from './profileScript.ts';

/** What stands around everything: the employer's own page, and a frame that is put into it late. */
export function outerPage({ title, path }: IcimsForm): string {
  return htmlPage({
    title: `${title} | Careers`,
    body: `<nav><a href="/">Home</a> <a href="/jobs/intro">Job Search</a> <a href="/jobs/login">Log back in!</a></nav>
    <h1>Careers at Acme</h1><div id="icims_place"></div><footer>This site is protected by hCaptcha. Privacy Policy and Terms of Service apply.</footer>`,
    scripts: [
      `setTimeout(() => { document.getElementById('icims_place').innerHTML = '<iframe id="icims_content_iframe" name="icims_content_iframe" title="iCIMS Content iFrame" width="100%" height="2600" style="border:0" src="${path}/job?in_iframe=1"></iframe>'; }, 40);`,
    ],
  });
}

export function postingPage({ title, path }: IcimsForm): string {
  return inner(
    title,
    `<h1 class="iCIMS_Header">${title}</h1><p>You will make machines understand people.</p>
    <a class="iCIMS_PrimaryButton" href="${path}/login?in_iframe=1">Apply for this job online</a>
    <a class="iCIMS_SecondaryButton" href="#">Refer this job to a friend</a>
    <p>Already applied? <a href="#">Log back in</a> with your password to see where your application stands.</p>`,
  );
}

/** Asks for an address of e-mail, in words of a sign-in, and for no password. */
export function gatePage({ title, path, gate }: IcimsForm, fault = ''): string {
  const consent =
    gate.consent === null
      ? ''
      : `<p><input type="checkbox" id="gdpr" name="consent" value="1" required><label for="gdpr">${gate.consent}</label></p>`;
  return inner(
    title,
    `<h2>Login</h2><p>Enter your information to begin. If you are a returning candidate, we will look up your profile and help you sign in.</p>
    ${fault === '' ? '' : `<div class="iCIMS_Error" role="alert">${fault}</div>`}
    <form method="post" action="${path}/login?in_iframe=1">
      <p><label for="email">${gate.label}<span class="iCIMS_Required">*</span></label><input type="text" id="email" name="css_loginName" autocomplete="username"></p>
      ${consent}
      <div class="h-captcha" data-size="invisible"></div><textarea name="h-captcha-response" style="display:none"></textarea>
      <input type="submit" id="enterEmailSubmitButton" class="iCIMS_PrimaryButton" value="${gate.button}">
    </form><p>Or sign in with: <a href="#">LinkedIn</a> <a href="#">Google</a>. <a href="#">Forgot your login or password?</a></p>`,
  );
}

export function profilePage(form: IcimsForm, draft: string, faults: string[] = []): string {
  const sections = form.sections.map(
    ({ title, fields }) =>
      `<div class="iCIMS_TableCell"><h3>${title}</h3>${fields.map((field) => row(field)).join('\n')}</div>`,
  );
  const action = `${form.path}/candidate?in_iframe=1`;
  return formPage(form, { draft, faults, action, body: sections.join('\n'), button: form.profileButton });
}

export function questionsPage(form: IcimsForm, draft: string, faults: string[] = []): string {
  const action = `${form.path}/questions?in_iframe=1`;
  const body = `<h3>Candidate Questions</h3>${form.questions.map((field) => row(field)).join('\n')}`;
  return formPage(form, { draft, faults, action, body, button: form.questionsButton });
}

export function thanksPage({ title, thanks }: IcimsForm): string {
  return inner(title, `<h2>${title}</h2><p>${thanks}</p><p><a href="#">Return to the home page</a></p>`);
}

interface FormParts {
  draft: string;
  faults: string[];
  action: string;
  body: string;
  button: string;
}

function formPage(form: IcimsForm, { draft, faults, action, body, button }: FormParts): string {
  const errors = faults.map((fault) => `<li>${escaped(fault)}</li>`).join('');
  return inner(
    form.title,
    `<h2>Candidate Profile</h2><p>Logged in as a new candidate. You can set a password later. Fields marked * are required.</p>
    <div class="iCIMS_Error" role="alert" ${errors === '' ? 'hidden' : ''}><ul>${errors}</ul></div>
    <form id="cp_form" method="post" enctype="multipart/form-data" action="${action}" novalidate>
      <input type="hidden" name="draft" value="${draft}">${body}
      <button type="button" id="save_for_later">Save for later</button>
      <input type="submit" class="iCIMS_PrimaryButton" id="cp_form_submit" value="${button}">
    </form>`,
    [PROFILE_SCRIPT],
  );
}

function row(field: IcimsField): string {
  const { htmlName, label, required } = field;
  const star = required ? '<span class="iCIMS_Required">*</span> ' : '';
  const demand = required ? ' i_required="true" aria-required="true"' : '';
  if (field.kind === 'date') return dateRow(field, star, demand);
  if (field.kind === 'radio') {
    const options = field.options.map(
      (option, index) =>
        `<input type="radio" id="${htmlName}_${index}" name="${htmlName}" value="${index}"${demand}><label for="${htmlName}_${index}">${option}</label>`,
    );
    return `<div class="iCIMS_Field"><fieldset><legend>${star}${escaped(label)}</legend>${options.join(' ')}</fieldset></div>`;
  }
  return `<div class="iCIMS_Field"><label for="${htmlName}">${star}${escaped(label)}</label>${control(field, demand)}</div>`;
}

function control({ kind, key, htmlName, options, comesWith }: IcimsField, demand: string): string {
  const attributes = `id="${htmlName}" name="${htmlName}"${demand}`;
  switch (kind) {
    case 'essay':
      return `<textarea rows="4" ${attributes}></textarea>`;
    case 'file':
      return `<div class="iCIMS_Upload"><button type="button" data-upload="${htmlName}">Upload from Computer</button> <button type="button">Upload from Dropbox</button> <button type="button">Upload from Google Drive</button><input type="file" style="opacity:0;position:absolute;width:1px;height:1px" ${attributes}><span class="filename"></span></div>`;
    case 'list':
      return `<select ${attributes} data-key="${key}"${comesWith === undefined ? '' : ` data-comes-with="${comesWith}"`}>${listOptions(comesWith === undefined ? options : [])}</select>`;
    case 'text':
    case 'date':
    case 'radio':
      return `<input type="text" ${attributes}>`;
  }
}

/** Three lists below one text that belongs to none of them. */
function dateRow({ htmlName, label }: IcimsField, star: string, demand: string): string {
  const parts = [
    ['Month', MONTHS],
    ['Day', DAYS],
    ['Year', YEARS],
  ] as const;
  const selects = parts.map(
    ([part, options]) =>
      `<select id="${htmlName}_${part}" name="${htmlName}_${part}" title="${part}"${demand}>${listOptions(options)}</select>`,
  );
  return `<div class="iCIMS_Field"><span class="iCIMS_Label">${star}${escaped(label)}</span><div class="iCIMS_Date">${selects.join(' ')}</div></div>`;
}

function listOptions(options: readonly string[]): string {
  const items = options.map(
    (option, index) => `<option value="D${3700 + index}">${escaped(option)}</option>`,
  );
  return `<option value="">— Make a Selection —</option>${items.join('')}`;
}

function inner(title: string, body: string, scripts: string[] = []): string {
  const style =
    '.iCIMS_Field { margin: .6rem 0 } .iCIMS_Field > label, .iCIMS_Label { display: inline-block; width: 14rem } fieldset { border: 0; padding: 0 } .iCIMS_PrimaryButton { display: inline-block; padding: .4rem 1rem; border: 1px solid; background: #eee } .iCIMS_Error { color: #b00 }';
  return htmlPage({ title, body: `<div class="iCIMS_MainWrapper">${body}</div>`, style, scripts });
}
