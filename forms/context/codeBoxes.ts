import type { Control } from '../control.ts';
import type { Draft } from '../draft.ts';
import { wordsOf } from '../words.ts';
import { type FormGroup, retaken } from './formGroup.ts';

const FEWEST = 4;
const MOST = 8;

/** Codes are often typed into a row of boxes that take one character each. So are postal codes, dates and years. */
export function codeBoxes({ drafts, look }: FormGroup): Draft[] {
  const boxes = drafts.filter(
    ({ control }) => control.maxLength === 1 && control.visible && isTyped(control),
  );
  if (boxes.length < FEWEST || boxes.length > MOST) return drafts;
  const said = boxes.map(({ control }) => wordsAround(control)).join(' ');
  if (OTHERS.test(said) && !CODE.test(said)) {
    return drafts.map((draft) =>
      boxes.includes(draft) && draft.recognition.meaning === 'one_time_code'
        ? retaken(draft, 'unknown', 'a character of something else than a code')
        : draft,
    );
  }
  const isAlone = drafts.filter(({ control }) => control.visible && isTyped(control)).length === boxes.length;
  if (!isAlone && !CODE.test(said) && !HINTS.test(said) && !CODE.test(look.signals.text)) return drafts;
  return drafts.map((draft) =>
    boxes.includes(draft)
      ? retaken(draft, 'one_time_code', `one of ${boxes.length} single-character boxes`)
      : draft,
  );
}

function isTyped({ kind }: Control): boolean {
  return kind === 'text' || kind === 'tel' || kind === 'number' || kind === 'password';
}

function wordsAround({ evidence }: Control): string {
  const { autocomplete, label, legend, nearby, name, id, hint, section, placeholder } = evidence;
  return [autocomplete, label, legend, nearby, name, id, hint, section, placeholder]
    .map((text) => wordsOf(text).join(' '))
    .join(' ');
}

/** In the words of `wordsOf`: no accents, no capitals. */
const OTHERS =
  /\b(zip|postal|post ?code|postcode|plz|postleitzahl|cap|codice postale|cep|kod pocztowy|postnummer|birth|birthday|dob|geburt\w*|naissance|nacimiento|nascimento|nascita|geboorte\w*|urodzenia|date|datum|year|years|jahr|annee|ano|anno|jaar|rok|month|ssn|social security|last four|initials?|phone|telephone|mobile|grade|rating|plate|card number)\b|郵 ?便|生 ?年|年 ?月/;
const CODE =
  /\b(one[- ]time|otp|passcode|(verification|security|authentication|confirmation|access|login|sign[- ]?in) (code|pin)|(enter|sent|received|mailed|texted)\b.{0,60}\b(code|pin|digits)|2fa|mfa|bestätigungscode|bestatigungscode|sicherheitscode|verifizierungscode|einmalcode|code de (vérification|sécurité|verification|securite)|código de (verificación|seguridad|verificação|segurança)|codice di (verifica|sicurezza)|verificatiecode|beveiligingscode|kod (weryfikacyjny|bezpieczeństwa))\b|認証コード|確認コード|ワンタイム/i;
/** Said of codes, but of other things too. */
const HINTS = /\b(digit \d|verify|verification|pin)\b/;
