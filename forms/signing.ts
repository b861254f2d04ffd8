import type { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import type { Asked } from './findAnswer.ts';
import { inSameForm } from './inSameForm.ts';
import { normalise } from './normalise.ts';
import { questionText } from './questionText.ts';
import { profileValue } from './profileValue.ts';
import { whole } from './wordPatterns.ts';

/** A signature that is typed is the applicant's name. One that is drawn, and that of anybody else, is for a person. */
export function signedName(control: Control, asked: Asked, profile: Profile): string | null {
  const isLine = control.kind === 'text' || control.kind === 'textarea';
  if (!isLine || !UNTAKEN.has(asked.meaning) || !SIGNATURE.test(plain(asked.question))) return null;
  return profileValue('full_name', profile);
}

/** The day of signing, where it is asked for as that. `Date` alone may be any. */
export function signedToday(
  control: Control,
  asked: Asked & { isSigning?: boolean },
  today: string | undefined,
): string | null {
  if (today === undefined || !UNTAKEN.has(asked.meaning) || !DATED.has(control.kind)) return null;
  return asked.isSigning === true || TODAY.test(plain(asked.question)) ? today : null;
}

/** `Date`, right behind a signature below the same heading, or behind the name that is written for one. */
export function signedBeside(controls: readonly Control[]): ReadonlySet<Control> {
  const shown = controls.filter(({ visible }) => visible);
  return new Set(
    shown.filter((control, at) => {
      const before = shown[at - 1];
      if (before === undefined || !DATED.has(control.kind) || !BARE_DATE.test(plain(questionText(control))))
        return false;
      const isTyped = before.kind === 'text' || before.kind === 'other';
      const isNear = inSameForm(before, control) && before.evidence.section === control.evidence.section;
      return isTyped && isNear && isSigned(before);
    }),
  );
}

function isSigned(control: Control): boolean {
  const asked = plain(questionText(control));
  const { section, legend } = control.evidence;
  const isBelowSignature = [section, legend].some((heading) => SIGNS.test(plain(heading)));
  return SIGNS.test(asked) || SIGNATURE.test(asked) || (isBelowSignature && SIGNED_NAME.test(asked));
}

const BARE_DATE = /^(date|datum|fecha|data)$/;
const SIGNS = /^(\S+ ){0,2}(signature|unterschrift|firma|assinatura|handtekening|podpis)( \S+){0,4}$/;

const UNTAKEN: ReadonlySet<Asked['meaning']> = new Set<Asked['meaning']>(['unknown', 'question']);
const DATED: ReadonlySet<Control['kind']> = new Set<Control['kind']>([
  'text',
  'tel',
  'number',
  'date',
  'select',
  'combobox',
]);

/** Without the format that mostly stands beside it, and which part of the date it is. */
function plain(question: string): string {
  return normalise(question.replaceAll(/[’']s\b/gi, 's'))
    .replaceAll(/\b(dd|mm|yy|yyyy|tt|jjjj|jj|aaaa|required|optional|day|month|year)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const OWN = String.raw`(?:(?:your|my|the|applicants?|candidates?|employees?) )?`;
const KIND = String.raw`(?:(?:electronic|digital|typed|e|full|legal) ?)?`;
const NAME = String.raw`${OWN}(?:(?:first and last|full(?: legal)?|legal|complete|printed?) )?name`;

const SIGNATURE = whole(
  String.raw`${OWN}${KIND}signature(?: ${OWN}${KIND}(?:${NAME}|(?:please )?(?:type|enter|write) ${NAME}))?`,
  String.raw`(?:please )?(?:type|enter|write|sign by typing) ${NAME}(?: here| below)? (?:as (?:an? |your |my )?${KIND}signature|to sign(?: electronically)?)`,
  String.raw`(?:please )?(?:e ?sign|sign(?: electronically)?) (?:here |below )?(?:by |with )?(?:typing |entering )?${NAME}(?: here| below)?`,
  String.raw`sign(?:ed)? here`,
  String.raw`(?:elektronische |digitale )?unterschrift`,
  String.raw`signature(?: electronique| numerique)?|firma(?: electronica| digital| elettronica| digitale)?|assinatura(?: eletronica| digital)?`,
  String.raw`(?:elektronische |digitale )?handtekening|podpis(?: elektroniczny)?|署名|電子署名`,
);

const SIGNED_NAME = whole(String.raw`(?:please )?(?:(?:type|enter|write|print) )?${NAME}(?: here| below)?`);

const TODAY = whole(
  String.raw`(?:please )?(?:(?:enter|provide|type|select) )?(?:the )?(?:todays?|current) date(?: of signing| of signature| signed)?`,
  String.raw`date (?:today|signed|of (?:${OWN})?(?:signature|signing|(?:this )?application))`,
  String.raw`(?:application|todays application) date|date (?:of )?application(?: (?:completed|submitted))?`,
  String.raw`(?:signature|signing|signed) date|date signed on`,
  String.raw`(?:heutiges )datum|datum (?:heute|der unterschrift)|unterschriftsdatum`,
  String.raw`date (?:du jour|d aujourd hui|de (?:la )?signature)`,
  String.raw`fecha (?:de hoy|actual|de (?:la )?firma)|data (?:de hoje|atual|da assinatura|odierna|di oggi|della firma)`,
  String.raw`datum (?:van vandaag|van ondertekening)|(?:dzisiejsza data|data podpisu)|本日の日付|署名日|記入日`,
);
