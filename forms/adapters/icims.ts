import type { PageLook } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import { type Adapter, isOfDomain, knownAs } from './adapter.ts';

/** Everything is in a frame of the employer's page; an address of e-mail comes first, called a login. */
export const icims: Adapter = {
  name: 'icims',
  isAt: (look) => isOfDomain(look.url, DOMAIN) || isFramed(look) || hasItsMarks(look),
  recognise: ({ evidence }) =>
    knownAs('icims', FIELDS, evidence.name.replace(/^-?\d*_?(Person|Portal)ProfileFields\./, '')),
};

const DOMAIN = 'icims.com';

function isFramed({ signals }: PageLook): boolean {
  return signals.visibleFrames.some(({ url }) => isOfDomain(url, DOMAIN));
}

function hasItsMarks({ controls }: PageLook): boolean {
  return controls.some(
    ({ evidence: { name } }) => name === 'css_loginName' || /(Person|Portal)ProfileFields\./.test(name),
  );
}

const FIELDS: Readonly<Record<string, Meaning>> = {
  FirstName: 'first_name',
  MiddleName: 'middle_name',
  LastName: 'last_name',
  Email: 'email',
  PhoneNumber: 'phone',
  AddressStreet1: 'address_line1',
  AddressStreet2: 'address_line2',
  AddressCity: 'city',
  AddressState: 'state',
  AddressCountry: 'country',
  AddressZip: 'postal_code',
  Resume: 'resume_file',
};
