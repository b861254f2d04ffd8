import type { ControlKind } from './control.ts';
import type { Meaning } from './meanings.ts';

/** Field names of the HTML standard's autofill section. */
const FIELDS: Record<string, Meaning> = {
  name: 'full_name',
  'given-name': 'first_name',
  'additional-name': 'middle_name',
  'family-name': 'last_name',
  nickname: 'unknown',
  email: 'email',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-country-code': 'phone_country_code',
  'tel-area-code': 'phone_area',
  'tel-local-prefix': 'phone_exchange',
  'tel-local-suffix': 'phone_line',
  'tel-local': 'phone_local',
  'tel-extension': 'phone_extension',
  'street-address': 'address_line1',
  'address-line1': 'address_line1',
  'address-line2': 'address_line2',
  'address-level2': 'city',
  'address-level1': 'state',
  'postal-code': 'postal_code',
  country: 'country',
  'country-name': 'country',
  bday: 'birth_date',
  'bday-day': 'birth_day',
  'bday-month': 'birth_month',
  'bday-year': 'birth_year',
  sex: 'gender',
  organization: 'current_company',
  'organization-title': 'current_title',
  url: 'portfolio_url',
  username: 'username',
  'new-password': 'password',
  'current-password': 'password',
  'one-time-code': 'one_time_code',
  'cc-name': 'payment',
  'cc-number': 'payment',
  'cc-exp': 'payment',
  'cc-exp-month': 'payment',
  'cc-exp-year': 'payment',
  'cc-csc': 'payment',
  'cc-type': 'payment',
  'transaction-amount': 'unknown',
};

/** What `autocomplete` says; null for `off`, for what is no field name, and for a password's name on no password. */
export function readAutocomplete(autocomplete: string, kind: ControlKind): Meaning | null {
  const field = autocomplete
    .toLowerCase()
    .split(/\s+/)
    .find((word) => Object.hasOwn(FIELDS, word));
  const meaning = field === undefined ? null : (FIELDS[field] ?? null);
  return meaning === 'password' && kind !== 'password' ? null : meaning;
}
