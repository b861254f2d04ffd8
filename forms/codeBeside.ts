import type { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import { controlsAsking } from './controlsAsking.ts';
import { chosenFor, type ListFinding } from './listFinding.ts';
import type { Recognition } from './meanings.ts';
import type { Action } from './planPage.ts';
import { profileValue } from './profileValue.ts';

/** Whether the country of a phone number has a control of its own; one whose list has turned out not to hold it is none. */
export function hasCodeBeside(
  controls: readonly Control[],
  recognitions: readonly Recognition[],
  { profile, findingOf }: { profile: Profile; findingOf: (control: Control) => ListFinding | undefined },
): boolean {
  const code = profileValue('phone_country_code', profile);
  const lacksIt = (control: Control) => code !== null && chosenFor(code, findingOf(control))?.length === 0;
  return controlsAsking('phone_country_code', controls, recognitions).some((control) => !lacksIt(control));
}

/** How a number is written depends on whether its country was found in the list beside it. */
export function codesFirst(actions: Action[]): Action[] {
  const isOpening = actions.some(
    ({ kind, recognition }) => kind === 'pick' && recognition.meaning === 'phone_country_code',
  );
  return isOpening ? actions.filter(({ recognition }) => recognition.meaning !== 'phone') : actions;
}
