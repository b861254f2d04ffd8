import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { OF_PEOPLE } from './factsOfPeople.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';

/** `E-mail`, explained by `We write to your referee here.`: whose it is, is said where it is explained. */
export function toldWhose({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    if (!OF_PEOPLE.includes(draft.recognition.meaning)) return draft;
    const isOfWork = OF_WORK.has(draft.recognition.meaning);
    const whose = explanationsOf(draft).find((told) => namesOwner(told) || (isOfWork && BEFORE.test(told)));
    return whose === undefined ? draft : retakenFor(draft, whose, `"${whose}" says whose it is`);
  });
}

/** The sentences that stand below its label, or are tied to it. */
function explanationsOf({ control: { evidence } }: Draft): string[] {
  const [, ...below] = evidence.label.split('\n');
  const beside = evidence.nearby.startsWith(evidence.label)
    ? evidence.nearby.slice(evidence.label.length)
    : evidence.label && evidence.nearby;
  const within = BEGINS_ANEW.exec(evidence.label)?.[0] ?? '';
  return [evidence.hint, beside, within, ...below]
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && sentence.split(/\s+/).length <= LONGEST);
}

/** Of a label that runs on: `Email We write to your referee here.` */
const BEGINS_ANEW = /(?<=\S )(We|Where|This is|The (one|person)|Of (the|your)) .*$/;
/** In words. */
const LONGEST = 16;

const OF_WORK: ReadonlySet<Meaning> = new Set<Meaning>(['current_company', 'current_title']);
/** `The one before your current.` */
const BEFORE =
  /^\W*(the )?(one|company|employer|job|position) before\b|^\W*(your |the )?(previous|former|past) (employer|company|job|position|title|one)\W*$/i;

function namesOwner(sentence: string): boolean {
  return [THEIRS, WHO, CONTACTED, REACHED, ABROAD].some((says) => says.test(sentence));
}

const PEOPLE =
  'referees?|references?|recommenders?|(the )?person (who|that) (referred|recommended) you|emergency contact( person)?|(the )?(person|contact) (to (call|contact|notify)|(that |whom )?we (should|can|may) (call|contact|notify)) in (an? |case of (an? )?)?emergency|next of kin|guardians?|parents?( or (legal )?guardians?)?|legal guardians?|mother|father|spouse|husband|wife|partner|(line |current |previous |former |last |direct )?(manager|supervisor|boss)|landlord|colleague( who (referred|recommended) you)?|teacher|professor|advis[eo]r|agent|recruiter|doctor|physician|co-?applicant';
const FACTS =
  '((full |first |last |legal |family |given )?names?|e-?mail( address)?|(phone|telephone|mobile|cell|contact)( number)?|number|(home |postal )?address|details|contact details|job title|title|employer|company)';
const YOUR = "(your|the|a|an|one of your|his|her|their|the applicant['’]s)";

/** `Your referee’s address.`, `Of your parent or guardian`, `Enter the e-mail of your supervisor` */
const THEIRS = new RegExp(
  `^\\W*(this is (not you(rs)?: ?|not your own[,:;]? (but )?)?)?(please )?((enter|give|provide|type|write|state|use)( us)? )?((the |their )?${FACTS} )?(of |for |that of )?${YOUR} (${PEOPLE})(['’]s?)?( ${FACTS})?\\W*$`,
  'iu',
);
const WHO = /^\W*who (referred|recommended) you\W*$/i;
/** `We will contact your reference here.` */
const CONTACTED = new RegExp(
  `^\\W*(we|someone|hr|our team)( (will|may|might|would|shall|can))?( (then|later|also|only))? (write to|contact|call|phone|ring|e-?mail|reach|ask|speak (to|with)|notify) ${YOUR} (${PEOPLE}) (here|there|(at|on|by|via|through|under|using|with) (this|that|the)\\P{N}{0,40})\\W*$`,
  'iu',
);
/** `Where your manager can be reached.` */
const REACHED = new RegExp(
  `^\\W*(where|how|at which|on which|under which|the number (where|on which))( ${FACTS})? (${YOUR} (${PEOPLE}) (can|may|could) (best )?be (reached|contacted|called)|(we|hr) (can|may|could|should) (best )?(reach|contact|call|write to|e-?mail) ${YOUR} (${PEOPLE}))\\W*$`,
  'iu',
);
const PEOPLE_ABROAD =
  "referenz(geber\\p{L}*|person)?|notfallkontakts?|vorgesetzten?|erziehungsberechtigten|vaters?|mutter|ehepartners?|référente?s?|personne à (contacter|prévenir)( en cas d[’']urgence)?|contact d[’']urgence|responsable|tuteur|père|mère|conjointe?|referencias?|contacto de emergencia|tutor|padre|madre|cónyuge|contato de emergência|referências?|responsável|referente|contatto di emergenza|genitore|coniuge|noodcontact|referentie|leidinggevende|ouder";
const ABROAD = new RegExp(
  `^\\W*(\\p{L}+[- ]){0,3}?(der|des|ihrer|ihres|eines|einer|deiner|deines|de votre|de la|du|de son|de su|de tu|del|de la|do seu|da sua|do|da|del suo|della|van uw|van je|van de) (${PEOPLE_ABROAD})\\W*$`,
  'iu',
);
