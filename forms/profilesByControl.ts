import type { Profile } from '../contracts/profile.ts';
import { withoutCurrency } from './choices/currencies.ts';
import type { Control } from './control.ts';
import { controlsAsking } from './controlsAsking.ts';
import { withStreetAlone } from './houseNumber.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { spareEmails, sparePhones } from './phones.ts';
import { wantsWholeAddress, withWholeAddress } from './wholeAddress.ts';

/**
 * What of a profile may go into a control, as it is wanted there: a number and an address go into one box of several, and
 * what has a box of its own is left out of the others.
 */
export function profilesByControl(
  controls: readonly Control[],
  recognitions: readonly Recognition[],
  profile: Profile,
): (control: Control, meaning: Meaning) => Profile {
  const asksFor = (part: Meaning) => controlsAsking(part, controls, recognitions).length > 0;
  const phones = sparePhones(controls, recognitions);
  const emails = spareEmails(controls, recognitions);
  return (control, meaning) => {
    if (phones.has(control)) return withoutPhone(profile);
    if (emails.has(control)) return { ...profile, email: '' };
    if (meaning === 'address_line1') return withAddress(profile, control, asksFor);
    return meaning === 'salary_expectation' && asksFor('salary_currency') ? withBareSalary(profile) : profile;
  };
}

function withoutPhone({ phone: _phone, ...profile }: Profile): Profile {
  return profile;
}

function withAddress(profile: Profile, control: Control, asksFor: (part: Meaning) => boolean): Profile {
  if (asksFor('house_number')) return withStreetAlone(profile);
  return wantsWholeAddress(control, asksFor) ? withWholeAddress(profile) : profile;
}

function withBareSalary({ salary_expectation: salary, ...profile }: Profile): Profile {
  return salary === undefined ? profile : { ...profile, salary_expectation: withoutCurrency(salary) };
}
