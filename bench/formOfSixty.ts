import { STATES } from '../forms/places/states.ts';

const LINES = `First name|Last name|Preferred name|Email|Confirm email|Phone|Street address|Address line 2|City|ZIP code|LinkedIn profile|GitHub|Website
  |Current company|Current title|Years of experience|Salary expectations|Earliest start date|Notice period|Pronouns`;
const CHOICES = `Are you legally authorized to work in the United States?|Will you now or in the future require sponsorship?|Are you willing to relocate?
  |Have you worked here before?|Are you at least 18 years old?|Do you have a driver’s license?|Can you work on weekends?|Are you a protected veteran?`;
const LONG =
  'Why do you want to work here?|Cover letter|Describe a project that you are proud of|Anything else?';
const COUNTRIES = [
  'United States',
  'Canada',
  'Germany',
  'France',
  'Spain',
  'Italy',
  'Japan',
  'Poland',
  'Portugal',
  'Brazil',
];

/** An application form of 60 controls with two jobs, a school, long lists and questions, in markup of many layers. */
export function formOfSixty(): string {
  return `<title>Apply</title><h1>Apply</h1><form>
    ${each(LINES, (label, id) => inRow(label, id, `<input id="${id}" name="${id}">`))}
    ${each(LONG, (label, id) => inRow(label, id, `<textarea id="${id}"></textarea>`))}
    ${each(CHOICES, (label, id) => `<fieldset><legend>${label}</legend>${['Yes', 'No'].map((answer) => radio(id, answer)).join('')}</fieldset>`)}
    ${list('Country', COUNTRIES)}${list('State', Object.values(STATES))}${list('Gender', ['Male', 'Female', 'I prefer not to say'])}
    ${list('How did you hear about us?', ['LinkedIn', 'Friend', 'Other'])}
    ${each('Resume|Cover letter file', (label, id) => inRow(label, id, `<input type="file" id="${id}">`))}
    ${[1, 2].map((number) => `<h2>Work experience ${number}</h2>${block(`job${number}`, 'Company|Job title|Location|Start date|End date|Description')}`).join('')}
    <h2>Education</h2>${block('school', 'School|Degree|Field of study|Start date|End date|GPA')}
    ${each('I agree to the privacy policy|I certify that the above is true|Send me job alerts', (label, id) => `<label><input type="checkbox" id="${id}"> ${label}</label>`)}
    <input type="search" aria-label="Search jobs"><button>Submit application</button></form>`;
}

function block(prefix: string, labels: string): string {
  return each(labels, (label, id) => inRow(label, `${prefix}-${id}`, `<input id="${prefix}-${id}">`));
}

function list(label: string, options: string[]): string {
  const id = idOf(label);
  const all = ['Select…', ...options].map((option) => `<option>${option}</option>`);
  return inRow(label, id, `<select id="${id}">${all.join('')}</select>`);
}

function radio(name: string, answer: string): string {
  return `<label><input type="radio" name="${name}" value="${answer}"> ${answer}</label>`;
}

function inRow(label: string, id: string, control: string): string {
  return `<div class="row"><div><div><label for="${id}">${label}</label></div><div><div>${control}</div></div></div></div>`;
}

function each(labels: string, draw: (label: string, id: string) => string): string {
  return labels
    .split('|')
    .map((label) => draw(label.trim(), idOf(label.trim())))
    .join('\n');
}

function idOf(label: string): string {
  return label.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
