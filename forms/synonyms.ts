import { MONTH_BY_NAME } from './months.ts';
import { normalise } from './normalise.ts';

/** What a text means among the things that lists spell in many ways; a text may be a word for several. */
export function sensesOf(text: string): readonly string[] {
  const normalised = normalise(text);
  const month = MONTH_BY_NAME.get(normalised) ?? monthNumber(normalised);
  const known = SENSES.get(normalised) ?? [];
  const senses = known.length === 0 && DECLINES.test(normalised) ? ['declined'] : known;
  return month === null ? senses : [...senses, `month ${month}`];
}

/** `I do not wish to disclose my gender`, `Rather not answer`: nothing is said but that nothing is said. */
const DECLINES =
  /^(?:i )?(?:d )?(?:would )?(?:(?:prefer|rather|choose|opt|wish|want|like|elect)(?: to)? not(?: to)?|do(?: not|nt|n t) (?:wish|want|care|like) to|decline(?: to)?) (?:say|answer|disclose|respond|identify|self identify|specify|share|provide|state|reply|reveal)(?: (?:this|that|my|the|any|such|information|question|answer|details|here|gender|race|ethnicity|sex|status|veteran|disability|identity|at time|at this time))*$/;

/** Whether a text says yes or no, and nothing else. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  const senses = sensesOf(text);
  const [isYes, isNo] = [senses.includes('yes'), senses.includes('no')];
  if (isYes === isNo) return null;
  return isYes ? 'yes' : 'no';
}

/** `Yes, I am` and `No – never` answer first and explain then; `No preference` does not. */
export function beginsWith(answer: 'yes' | 'no', text: string): boolean {
  const first = /^\s*(\p{L}+)\s*(?:[,.;:!–—(-]|\bi\b|\bwe\b|、)/iu.exec(text)?.[1];
  return first !== undefined && yesOrNo(first) === answer;
}

/**
 * Whether an answer in several words says yes or no first, and then only says so again or gives more of it: `No, it does not`,
 * `Yes, penicillin`. What hangs on something is neither.
 */
export function saysFirst(text: string): 'yes' | 'no' | null {
  const [, first = '', mark = '', rest = ''] =
    /^\s*([\p{L}]+)(\s*[,.;:–—!-]+\s|\s)\s*(\S.*)$/su.exec(text) ?? [];
  const answer = yesOrNo(first);
  if (answer === null || HANGS.test(rest)) return null;
  const again = SAID_AGAIN.exec(rest);
  if (again !== null) return (again[1] === undefined) === (answer === 'yes') ? answer : null;
  const isContrary =
    /^(yes|no)\b/i.test(rest) || (answer === 'yes' && /\b(not|never|no)\b|n['’]t\b/i.test(rest));
  return mark.trim() === '' || isContrary ? null : answer;
}

const HANGS =
  /\b(if|unless|but|except|when|until|depend\w*|provided|however|though|although|maybe|perhaps|possibly|partly|partially|sometimes|not sure|wenn|falls|aber|si|mais|pero|mas|ma|se)\b/i;
const SAID_AGAIN =
  /^(?:i|we|it|he|she|they|there|that|this)(?:\s+|(?=['’]))(?:do|does|did|am|are|is|was|were|have|has|had|can|could|will|would|['’]m|['’]re|['’]s)(?:\s?(n['’]?t|not))?\W*$/i;

function monthNumber(normalised: string): number | null {
  if (!/^(0?[1-9]|1[0-2])$/.test(normalised)) return null;
  return Number(normalised);
}

/** Each line: a sense, and how lists say it, in all the languages that we read. */
const WORDS: Record<string, string> = {
  yes: 'yes|y|true|yep|yeah|i do|yes i do|yes i am|yes i will|yes i have|yes i can|ja|oui|sí|sim|sì|tak|はい|да',
  no: `no|n|false|nope|not yet|i have not|i haven't|i do not|i don't|no i do not|no i don't|no i am not|no i'm not|no i will not|no i have not|no i cannot|nein|non|não|nee|nie|いいえ
    |нет`,
  declined: `prefer not to say|i prefer not to say|prefer not to answer|i prefer not to answer|prefer not to disclose|i prefer not to disclose
    |prefer not to specify|decline to answer|i decline to answer|decline to state|decline to self-identify|i decline to self-identify
    |decline to identify|i do not wish to answer|i don't wish to answer|i do not want to answer|i don't want to answer|choose not to disclose
    |i choose not to disclose|i do not wish to self-identify|i don't wish to self-identify|i do not wish to disclose|i don't wish to disclose
    |do not wish to disclose|do not wish to answer|not disclosed|rather not say|i'd rather not say|i would rather not say|undisclosed
    |i do not wish to provide this information|i choose not to self-identify|keine angabe|möchte ich nicht angeben|ich möchte keine angabe machen
    |je préfère ne pas répondre|préfère ne pas répondre|ne souhaite pas répondre|prefiero no decirlo|prefiero no responder
    |prefiro não dizer|prefiro não responder|preferisco non rispondere|preferisco non dirlo|zeg ik liever niet|wil ik niet zeggen
    |wolę nie odpowiadać|nie chcę odpowiadać|回答しない|無回答`,
  male: `male|man|m|männlich|mann|homme|masculin|hombre|masculino|homem|uomo|maschio|maschile|mannelijk|mężczyzna|男性|男|masculine|he him
    |male man|man male`,
  female: `female|woman|f|w|weiblich|frau|femme|féminin|mujer|femenino|mulher|feminino|donna|femmina|femminile|vrouw|vrouwelijk|kobieta|女性|女
    |female woman|woman female`,
  'non-binary': `non-binary|nonbinary|non binary|enby|divers|nicht-binär|non-binaire|no binario|não binário|non binario|non-binair|niebinarna
    |non-binary non-conforming|non-binary gender non-conforming|genderqueer non-binary`,
  'not a veteran': `i am not a protected veteran|i am not a veteran|not a veteran|no i am not a veteran|no i am not a protected veteran|not a protected veteran
    |i'm not a veteran|i'm not a protected veteran|no i'm not a protected veteran|no i'm not a veteran|no not a protected veteran|non-veteran|non veteran
    |i am not a us veteran|i have never served in the military|no military service|no`,
  'a protected veteran': `i identify as one or more of the classifications of a protected veteran
    |i identify as one or more of the classifications of protected veteran|i identify as one or more of the classifications of protected veterans listed above
    |i am a protected veteran|yes i am a protected veteran|protected veteran|i identify as a protected veteran
    |i identify as one or more of the classifications of protected veterans`,
  'a disability': `yes i have a disability|yes i have a disability or have had one in the past|i have a disability|yes i have a disability or previously had one
    |yes i have a disability or previously had a disability|yes i have or previously had a disability|yes`,
  'no disability': `no i do not have a disability|no i don't have a disability|i do not have a disability|i don't have a disability
    |no i do not have a disability and have not had one in the past|no i don't have a disability and have not had one in the past
    |no i do not have a disability or history record of having a disability|no i do not have a disability and have never had one
    |no i don't have a disability or a history record of having a disability|no i do not have a disability or a history record of having a disability|no|nein|non|não|nee|nie|いいえ|keine
    |keine behinderung|keine schwerbehinderung|nicht schwerbehindert|sans handicap|sin discapacidad|sem deficiência|nessuna disabilità|geen beperking|brak`,
  'not hispanic':
    'not hispanic or latino|not hispanic latino|no not hispanic or latino|no i am not hispanic or latino|non-hispanic|not hispanic|no',
  hispanic:
    'hispanic or latino|hispanic latino|yes hispanic or latino|yes i am hispanic or latino|hispanic|hispanic or latinx|hispanic latinx|latino|latina|latinx|yes',
  black: 'black or african american|black african american|black|african american|african american black',
  white: 'white|caucasian|white caucasian|white not hispanic or latino|caucasian white',
  'two or more races':
    'two or more races|two or more|multiracial|mixed race|more than one race|biracial|two or more races not hispanic or latino',
  mobile: `mobile|cell|cell phone|cellular|mobile phone|handy|mobil|mobiltelefon|portable|móvil|celular|telemóvel|cellulare|mobiel|komórka|komórkowy|携帯
    |携帯電話|personal cell|mobile cell|personal mobile`,
  home: 'home|home phone|landline|land line|privat|festnetz|domicile|fixe|casa|fijo|fixo|residencial|fisso|thuis|domowy|自宅',
  work: 'work|work phone|business|office|dienstlich|geschäftlich|büro|travail|professionnel|bureau|trabajo|trabalho|lavoro|ufficio|werk|zakelijk|służbowy|勤務先',
  mr: 'mr|mister|herr|monsieur|señor|senhor|signor|sig|sr|dhr|de heer|pan',
  ms: 'ms|miss ms|mrs ms|ms mrs|mrs miss ms|ms miss mrs|frau|madame|mme|señora|sra|senhora|signora|mevrouw|mevr|pani',
  divers: 'mx|divers',
  'at once': `immediately|immediate|right away|asap|as soon as possible|now|no notice|no notice period|0 weeks|0 days|sofort|ab sofort|immédiatement|immédiate
    |inmediata|inmediato|inmediatamente|imediato|imediatamente|immediata|immediatamente|subito|per direct|natychmiast|od zaraz|即日|すぐに`,
  'full time':
    'full time|full-time|fulltime|vollzeit|temps plein|tiempo completo|jornada completa|tempo integral|tempo pieno|voltijd|pełny etat',
  'part time':
    'part time|part-time|parttime|teilzeit|temps partiel|media jornada|tiempo parcial|tempo parcial|meio período|deeltijd',
  permanent: 'permanent|full-time permanent|unbefristet|cdi|indefinido|indeterminato|vast',
  'per year':
    'year|yearly|annual|annually|per year|every year|each year|a year|per annum|pa|yr|pro jahr|jährlich|jahr|par an|annuel|al año|anual|anuale|por ano|all anno|annuale|per jaar|jaar|rocznie|年',
  'per month':
    'month|monthly|per month|every month|each month|a month|pro monat|monatlich|monat|par mois|mensuel|al mes|mensual|por mês|mensal|al mese|mensile|per maand|maand|miesięcznie|月',
  'per week':
    'week|weekly|per week|every week|each week|a week|pro woche|wöchentlich|woche|par semaine|por semana|per settimana',
  'per day':
    'day|daily|per day|every day|each day|a day|pro tag|täglich|tag|par jour|por día|por dia|al giorno',
  'per hour':
    'hour|hourly|per hour|an hour|hr|pro stunde|stündlich|stunde|par heure|heure|por hora|hora|all ora|per uur|uur|za godzinę|時',
  small: 's|small',
  medium: 'm|medium',
  large: 'l|large',
  'extra large': 'xl|x-large|extra large|extra-large',
  'extra small': 'xs|x-small|extra small|extra-small',
  'extra extra large': 'xxl|2xl|xx-large|2x-large',
  inapplicable:
    'n/a|n a|na|not applicable|does not apply|entfällt|nicht zutreffend|sans objet|non applicable|no aplica|no procede|não se aplica|não aplicável|non applicabile|niet van toepassing|nvt|n v t|nie dotyczy|該当なし',
  none: 'none|none of the above|keine|aucun|ninguno|nenhum|nessuno|geen|brak|なし',
  linkedin: 'linkedin|linked in|linkedin com',
  'company website':
    'company website|company site|company career site|company careers page|careers page|career site|careers site|your website|our website|our site|our careers page|our career site|your careers page|corporate website|company web site|company career page',
  referral:
    'referral|employee referral|referred by employee|referred by an employee|friend or colleague|internal referral',
  indeed: 'indeed|indeed com',
  'native american':
    'native american|american indian|american indian or alaska native|american indian alaska native|native american or alaska native|native american alaska native',
  'high school':
    'high school|high school diploma|high school degree|high school graduate|secondary school|secondary school diploma',
};

for (const day of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
  WORDS[day] = `${day}|${day}s|${day.slice(0, 3)}`;

const SENSES = new Map<string, string[]>();
for (const [sense, words] of Object.entries(WORDS)) {
  for (const word of words.split('|').map(normalise)) SENSES.set(word, [...(SENSES.get(word) ?? []), sense]);
}
