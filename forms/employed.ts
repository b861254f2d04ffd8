import type { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import type { Asked } from './findAnswer.ts';
import { normalise } from './normalise.ts';
import { currentJob } from './profileValue.ts';
import { whole } from './wordPatterns.ts';

/** `Are you currently employed?`: yes where a job goes on. Of whoever has none that does, nobody knows whether all were told. */
export function employed(
  { kind }: Control,
  { question, meaning, isRepeated }: Asked,
  profile: Profile,
): 'Yes' | null {
  const isAsked = ANSWERED.has(kind) && !isRepeated && (meaning === 'unknown' || meaning === 'question');
  if (!isAsked || !EMPLOYED.test(normalise(question))) return null;
  return currentJob(profile) === undefined ? null : 'Yes';
}

const ANSWERED: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['radio', 'select', 'combobox']);
const EMPLOYED = whole(
  '(?:are you )?(?:currently|presently|now) (?:employed|working)|are you (?:employed|working)(?: (?:now|currently|presently|at present|at the moment|at this time))?',
  'do you (?:currently|presently) have a job',
  '(?:sind sie|bist du) (?:derzeit|aktuell|zurzeit|momentan|gegenwartig) (?:berufstatig|beschaftigt|angestellt|in einem arbeitsverhaltnis)',
  '(?:etes vous|es tu) (?:actuellement )?en (?:poste|activite|emploi)(?: actuellement)?',
  'trabaja(?:s)? actualmente|(?:esta|estas) (?:usted )?(?:trabajando|empleado) actualmente|actualmente (?:trabaja|trabajas)',
  'lavora(?:i)? attualmente|attualmente lavora(?:i)?|(?:e|sei) attualmente occupato',
  '(?:voce )?(?:esta|esta atualmente) (?:empregado|trabalhando)(?: atualmente| no momento)?|trabalha atualmente',
  '(?:bent u|ben je) (?:momenteel|op dit moment) (?:werkzaam|in dienst)',
);
