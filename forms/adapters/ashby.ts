import type { Meaning } from '../meanings.ts';
import { type Adapter, isOfDomain, knownAs } from './adapter.ts';

export const ashby: Adapter = {
  name: 'ashby',
  isAt: ({ url, controls }) =>
    isOfDomain(url, 'ashbyhq.com') ||
    controls.some(({ evidence }) => `${evidence.name} ${evidence.id}`.includes('_systemfield_')),
  recognise: ({ evidence }) => knownAs('ashby', FIELDS, fieldOf(evidence.name) ?? fieldOf(evidence.id) ?? ''),
  // It answers as if all were well, and leaves the form where it is.
  isRefused: ({ signals }) => /\bflagged as possible spam\b/i.test(signals.text),
};

/** `_systemfield_name` is `name`, `_systemfield_eeoc_race_radio` is `eeoc_race`. */
function fieldOf(mark: string): string | null {
  return /^_systemfield_(\w+?)(?:_radio|-labeled.*)?$/.exec(mark)?.[1] ?? null;
}

const FIELDS: Readonly<Record<string, Meaning>> = {
  name: 'full_name',
  email: 'email',
  phone: 'phone',
  location: 'location',
  resume: 'resume_file',
  eeoc_gender: 'gender',
  eeoc_race: 'race',
  eeoc_veteran_status: 'veteran_status',
  eeoc_disability_status: 'disability_status',
};
