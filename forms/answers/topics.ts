import { remembered } from '../remembered.ts';

/**
 * What a whole question asks, of those that most employers ask in words of their own; null of all others. Questions of one
 * topic have one answer: nothing may stand in them that narrows it, and what they name is a part of it (`lift 50 pounds`).
 * `key`: as `questionKey` has it.
 */
export const topicOf = remembered((key: string): string | null => {
  for (const [topic, wording] of TOPICS) {
    const [whole, ...parts] = wording.exec(key) ?? [];
    if (whole !== undefined)
      return [topic, ...parts.map((part) => spelledAlike(part ?? ''))].filter(Boolean).join(' ');
  }
  return null;
});

function spelledAlike(part: string): string {
  return SPELLINGS.reduce((text, [other, one]) => text.replace(other, one), part);
}

const HERE =
  '(?:us|here|our (?:company|organi[sz]ation|firm)|this (?:company|organi[sz]ation|employer)|the company)';
const SPELLINGS: [RegExp, string][] = [
  [new RegExp(`^${HERE}$`), ''],
  [/^(?:lbs?|pounds?)$/, 'pounds'],
  [/^(?:kgs?|kilos?|kilograms?)$/, 'kilograms'],
  [/^eighteen$/, '18'],
  [/^twenty one$/, '21'],
  [/^(?:the )?(night|day|evening)s?(?: shifts?)?$/, '$1s'],
  [/s$/, ''],
];

const EMPLOYER = `(${HERE}|\\p{L}[\\p{L}\\d]*(?: [\\p{L}\\d]+){0,3}?)`;
const WILLING =
  '(?:(?:are you|would you be|will you be|you are) )?(?:willing|able|prepared|happy|ready|open|available)';
const CAN = `(?:can you|could you|will you|would you|${WILLING} to)`;
const HAVE = '(?:do you )?(?:currently |presently )?(?:have|hold|possess)';
const AGREE = `(?:do you (?:consent|agree) to|(?:will|would|can|could) you (?:consent|agree|submit) to|(?:will|would|can|could) you (?:pass|undergo|take|complete)|${WILLING} to (?:undergo|take|complete|pass|consent to|submit to|agree to))(?: an?)?`;
const EMPLOYED = '(?:worked|been employed|been an employee|been on the payroll)';

/** All of it, but for what goes without saying. */
function ways(...forms: string[]): RegExp {
  const unsaid =
    '(?: (?:for|in) (?:this|the) (?:role|position|job)| if (?:hired|required|needed|necessary)| as (?:needed|required|necessary)| when (?:needed|required))?';
  return new RegExp(`^(?:${forms.join('|')})${unsaid}$`, 'u');
}

const TOPICS: [string, RegExp][] = [
  [
    'relocate',
    ways(`${CAN} relocate`, `${WILLING} to (?:relocation|relocating)`, `${WILLING} for relocation`),
  ],
  [
    'travel',
    ways(`${CAN} travel(?: for (?:work|business))?`, `${WILLING} to travell?ing(?: for (?:work|business))?`),
  ],
  [
    'driving licence',
    ways(
      `(?:${HAVE} )?(?:an? )?(?:(?:current|valid|active) )*(?:driver s?|drivers|driving) ?licen[cs]e`,
      '(?:haben sie|hast du|besitzen sie|besitzt du) einen(?: gultigen)? fuhrerschein',
      '(?:avez vous|as tu|etes vous titulaire d un|possedez vous)(?: le| un)? permis(?: de conduire)?',
      '(?:tiene|tienes|posee|posees) (?:carnet|licencia|permiso) de (?:conducir|manejo)',
    ),
  ],
  [
    'age',
    ways(
      '(?=.*(?:are you|older|over|above|at least))(?:are you )?(?:currently )?(?:at least |over |above )?(?:the age of )?(\\d\\d|eighteen|twenty one)(?: years?)?(?: (?:old|of age))?(?: (?:or|and) (?:older|over|above))?',
    ),
  ],
  [
    'convicted',
    ways(
      '(?:have you )?(?:ever )?been (?:convicted|found guilty) of (?:an?|any) (felony|crime|misdemeanor|criminal offen[cs]e|felony or misdemeanor|misdemeanor or felony)',
    ),
  ],
  [
    'formerly employed',
    ways(
      `have you (?:ever |previously |already )?${EMPLOYED} (?:for|by|at|with|of) ${EMPLOYER}(?: (?:before|previously|in the past))?`,
      `have you (?:ever |previously |already )?${EMPLOYED} (here)(?: (?:before|previously|in the past))?`,
      `are you an? (?:former|previous|past) employee(?: (?:of|at) ${EMPLOYER})?`,
      'are you an? (?:former|previous|past) (\\p{L}+) employee',
      `did you (?:ever |previously )?work (?:for|at) ${EMPLOYER}(?: (?:before|previously|in the past))?`,
    ),
  ],
  [
    'on site',
    ways(
      `${CAN} (?:work|come) (?:on ?site|on site|in (?:the|our) office|in person)`,
      '(?:are you )?comfortable (?:with )?working (?:on ?site|in (?:the|our) office|in person)',
      `${WILLING} to working (?:on ?site|in (?:the|our) office|in person)`,
    ),
  ],
  [
    'remote',
    ways(
      `${CAN} work (?:remotely|from home)`,
      '(?:are you )?comfortable (?:with )?working (?:remotely|from home)',
      `${WILLING} to working (?:remotely|from home)`,
    ),
  ],
  [
    'hours',
    ways(
      `${CAN} work (?:on )?(?:the )?(weekends?|nights?|(?:the |a )?(?:night|day|evening) shifts?|evenings?|overtime|holidays|full ?time|part ?time|rotating shifts|shifts)`,
      `(?:are you )?available (?:for|on|to work) (?:the )?(weekends?|nights?|evenings?|overtime|holidays|full ?time|part ?time)(?: work| shifts?)?`,
    ),
  ],
  ['speak', ways('(?:do|can) you speak (\\p{L}+)')],
  [
    'fluent',
    ways('(?:are you )?fluent in (\\p{L}+)', '(?:do|can) you speak (?:fluent (\\p{L}+)|(\\p{L}+) fluently)'),
  ],
  ['clearance', ways(`${HAVE} (?:an? |any )?(?:government |us |u s )?security clearance`)],
  [
    'active clearance',
    ways(`${HAVE} (?:an? )?(?:active|current|valid) (?:government |us |u s )?security clearance`),
  ],
  [
    'background check',
    ways(`${AGREE}(?: pre employment)?(?: criminal)? background (?:check|screening|investigation)`),
  ],
  ['drug test', ways(`${AGREE}(?: pre employment)? drug (?:test|screen|screening|testing)`)],
  [
    'both checks',
    ways(
      `${AGREE}(?: pre employment)? (?:background check and(?: an?)? drug (?:test|screen|screening)|drug (?:test|screen|screening) and(?: an?)? background check)`,
    ),
  ],
  [
    'non compete',
    ways(
      '(?:are you|do you have)(?: currently)?(?: (?:bound by|subject to|under|party to|a party to))? (?:an?|any) (?:non ?compete|non competition|restrictive covenant)(?: agreements?| clauses?)?',
    ),
  ],
  [
    'relatives',
    ways(
      `do you have (?:any )?(?:relatives?|family members?|family)(?: who are| who)?(?: currently)? (?:work|working|employed)(?: (?:for|at|by|with))? ${EMPLOYER}`,
      `are you related to (?:any|an|a|anyone)(?: (?:current|who is currently))? ?(?:employees?(?: (?:of|at) ${EMPLOYER})?|(?:employed|working) (?:by|for|at) ${EMPLOYER})`,
    ),
  ],
  [
    'transport',
    ways(
      `${HAVE} (?:a |your own )?(?:reliable|dependable) (?:(?:means|form|source|mode) of )?transport(?:ation)?(?: to(?: and from)?(?: get to)? work)?`,
    ),
  ],
  [
    'lift',
    ways(
      `${CAN} (?:regularly )?lift (?:up to |at least |a minimum of )?(\\d+) ?(lbs?|pounds?|kgs?|kilos?|kilograms?)(?: or more)?`,
    ),
  ],
  [
    'at once',
    ways(
      `${CAN} (?:start|begin)(?: work)? (?:immediately|at once|right away)`,
      '(?:are you )?available (?:to start )?(?:immediately|right away)',
    ),
  ],
  [
    'contact employer',
    ways(
      '(?:may|can) we contact your (?:current|present) (?:employer|supervisor)',
      '(?:do you )?(?:authorize|allow|permit) us to contact your (?:current|present) employer',
    ),
  ],
  ['diploma', ways(`${HAVE} an? high school diploma`)],
  [
    'diploma or the like',
    ways(
      `${HAVE} an? high school diploma(?: or)? (?:ged|equivalent|its equivalent|ged equivalent|ged or equivalent)`,
    ),
  ],
  [
    'dismissed',
    ways(
      'have you (?:ever )?been (?:fired|terminated|dismissed|discharged)(?: from (?:a|any|your) (?:job|position|employment|previous job))?',
    ),
  ],
  [
    'why us',
    ways(
      `why (?:do|would) you (?:want|like|wish) to (?:work|join)(?: (?:for|at|with))? ${EMPLOYER}`,
      `tell us why you (?:want|would like) to (?:work|join)(?: (?:for|at|with))? ${EMPLOYER}`,
      `why are you interested in (?:working (?:for|at|with)|joining) ${EMPLOYER}`,
      `what (?:attracts|draws|attracted|drew) you to ${EMPLOYER}`,
    ),
  ],
  [
    'yourself',
    ways(
      'tell us (?:a (?:little|bit|little bit) )?(?:more )?about yourself',
      '(?:please )?introduce yourself(?: briefly)?',
      '(?:briefly )?describe yourself',
    ),
  ],
  [
    'highest education',
    ways(
      '(?:what is )?(?:your |the )?highest (?:level of |completed )?(?:education|degree|qualification)(?: level)?(?: (?:you have )?(?:completed|obtained|attained|achieved|received|earned))?',
    ),
  ],
];
