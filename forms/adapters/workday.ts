import type { Control, PageLook } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import { type Adapter, isOfDomain, knownAs } from './adapter.ts';

/** One application in pages, at one address; its parts are told by `data-automation-id`, as ids are new with every render. */
export const workday: Adapter = {
  name: 'workday',
  isAt: (look) => DOMAINS.some((domain) => isOfDomain(look.url, domain)) || hasItsMarks(look),
  recognise: (control) => knownAs('workday', FIELDS, fieldOf(control)),
};

const DOMAINS = ['myworkdayjobs.com', 'myworkdaysite.com', 'myworkday.com'];

function hasItsMarks({ controls, buttons }: PageLook): boolean {
  return [...controls, ...buttons].some(({ selector }) => MARKS.test(selector));
}

const MARKS =
  /\[data-automation-id="(adventureButton|applyManually|pageFooterNextButton|bottom-navigation-next-button|createAccountSubmitButton|beecatcher)"\]/;

/** `name--legalName--firstName`, or `legalNameSection_firstName`, is `firstName`. */
function fieldOf({ selector, evidence }: Control): string {
  const [, automation] = /\[data-automation-id="([^"]+)"\]$/.exec(selector) ?? [];
  if (automation === 'beecatcher') return automation;
  const called = evidence.name || evidence.id || (automation ?? '');
  return called.split(/--|_/).at(-1) ?? '';
}

const FIELDS: Readonly<Record<string, Meaning>> = {
  beecatcher: 'honeypot',
  firstName: 'first_name',
  middleName: 'middle_name',
  lastName: 'last_name',
  addressLine1: 'address_line1',
  addressLine2: 'address_line2',
  city: 'city',
  countryRegion: 'state',
  postalCode: 'postal_code',
  phoneNumber: 'phone',
  extension: 'phone_extension',
  countryPhoneCode: 'phone_country_code',
};
