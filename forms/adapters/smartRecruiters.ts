import type { Control, PageLook } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import { type Adapter, isOfDomain, knownAs } from './adapter.ts';

/** Components in open shadow roots, each field in one of its own, whose element carries the field's name. */
export const smartRecruiters: Adapter = {
  name: 'smartrecruiters',
  isAt: (look) => isOfDomain(look.url, 'smartrecruiters.com') || hasItsMarks(look),
  recognise: (control) => knownAs('smartrecruiters', FIELDS, fieldOf(control)),
};

function hasItsMarks({ controls }: PageLook): boolean {
  return controls.some(({ selector, evidence }) => /\b(oc|spl)-[a-z]/.test(`${selector} ${evidence.id}`));
}

/** `#first-name-input > …` and the id `first-name-input` are `first-name`. */
function fieldOf({ selector, evidence }: Control): string {
  const [, name] = /^#([a-z-]+)-input\b/.exec(selector) ?? /^([a-z-]+)-input$/.exec(evidence.id) ?? [];
  return name ?? '';
}

const FIELDS: Readonly<Record<string, Meaning>> = {
  'first-name': 'first_name',
  'last-name': 'last_name',
  email: 'email',
  'confirm-email': 'email_confirmation',
  linkedin: 'linkedin_url',
  website: 'portfolio_url',
};
