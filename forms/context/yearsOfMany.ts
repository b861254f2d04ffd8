import type { Draft } from '../draft.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';

/** Asked for below several headings, years of experience are those in what each heading names, and no total. */
export function yearsOfMany({ drafts }: FormGroup): Draft[] {
  const asked = drafts.filter(
    ({ control, recognition }) =>
      control.visible &&
      recognition.meaning === 'years_of_experience' &&
      !/\b(total|overall)\b/i.test(control.evidence.label),
  );
  if (new Set(asked.map(headingOf)).size < 2) return yearsOfOne(drafts, asked);
  return drafts.map((draft) =>
    asked.includes(draft) && headingOf(draft) !== ''
      ? retakenFor(draft, headingOf(draft), 'asked for below several headings')
      : draft,
  );
}

/** `Python`, above nothing but these years: they are those of that. */
function yearsOfOne(drafts: Draft[], asked: Draft[]): Draft[] {
  const [only, ...more] = asked;
  if (only === undefined || more.length > 0) return drafts;
  const heading = headingOf(only);
  const shown = drafts.filter(({ control }) => control.visible);
  const isAlone = shown.length > 1 && shown.filter((draft) => headingOf(draft) === heading).length === 1;
  if (!isAlone || heading === '' || heading.length > LONGEST_SKILL || OF_ANYTHING.test(heading))
    return drafts;
  return drafts.map((draft) =>
    draft === only ? retakenFor(draft, heading, 'asked for below a heading of its own') : draft,
  );
}

/** Characters. A sentence names more than one thing. */
const LONGEST_SKILL = 40;
/** Headings that say no more than that one is asked about oneself and one's work. */
const OF_ANYTHING =
  /(?<!\p{L})(experience|work(ing)?|jobs?|employment|careers?|profession(al)?|about|you(r(self)?)?|me|my|personal|profile|background|general|basic|further|more|other|additional|details?|info(rmation)?|questions?|questionnaire|screening|application|apply|applicant|candidate|position|role|qualifications?|skills|history|summary|overview|resume|résumé|cv|curriculum|eligibility|availability|requirements?|expertise|seniority|compensation|salary|education|step|page|section|\p{L}*erfahrung(en)?|\p{L}*angaben|\p{L}*fragen|lebenslauf|werdegang|qualifikation(en)?|beruf\p{L}*|bewerbung\p{L}*|über|profil|expérience|informations?|questions|candidature|parcours|compétences|experiencia|perfil|currículum|solicitud|candidatura|datos|información|preguntas|experiência|dados|informações|perguntas|esperienza|profilo|dati|informazioni|domande|ervaring|werk\p{L}*|gegevens|vragen|doświadczeni[ea]|dane|pytania|経験|情報|質問)(?!\p{L})/iu;

function headingOf({ control }: Draft): string {
  const { legend, caption, section } = control.evidence;
  return legend || caption || section;
}
