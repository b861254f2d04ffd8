import type { Meaning } from '../meanings.ts';
import { type Adapter, isOfDomain, knownAs } from './adapter.ts';

export const lever: Adapter = {
  name: 'lever',
  isAt: ({ url, controls }) =>
    isOfDomain(url, 'lever.co') ||
    controls.some(({ evidence }) => /^(urls\[\w+\]|cards\[[0-9a-f-]{36}\])/.test(evidence.name)),
  recognise: ({ evidence }) => knownAs('lever', FIELDS, evidence.name),
};

/** Cards are questions of the employers': their names tell nothing. */
const FIELDS: Readonly<Record<string, Meaning>> = {
  resume: 'resume_file',
  name: 'full_name',
  email: 'email',
  phone: 'phone',
  location: 'location',
  org: 'current_company',
  'urls[LinkedIn]': 'linkedin_url',
  'urls[GitHub]': 'github_url',
  'urls[Portfolio]': 'portfolio_url',
  comments: 'cover_letter',
  'eeo[gender]': 'gender',
  'eeo[race]': 'race',
  'eeo[veteran]': 'veteran_status',
  'eeo[disability]': 'disability_status',
  'h-captcha-response': 'captcha',
};
