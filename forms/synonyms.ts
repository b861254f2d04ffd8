/** Words that mean the same as an option: states and countries with their codes, yes and no, common degrees. */
export function synonymsOf(normalised: string): readonly string[] {
  return GROUPS_BY_WORD.get(normalised) ?? [];
}

const STATES: Record<string, string> = {
  al: 'alabama',
  ak: 'alaska',
  az: 'arizona',
  ar: 'arkansas',
  ca: 'california',
  co: 'colorado',
  ct: 'connecticut',
  de: 'delaware',
  dc: 'district of columbia',
  fl: 'florida',
  ga: 'georgia',
  hi: 'hawaii',
  id: 'idaho',
  il: 'illinois',
  in: 'indiana',
  ia: 'iowa',
  ks: 'kansas',
  ky: 'kentucky',
  la: 'louisiana',
  me: 'maine',
  md: 'maryland',
  ma: 'massachusetts',
  mi: 'michigan',
  mn: 'minnesota',
  ms: 'mississippi',
  mo: 'missouri',
  mt: 'montana',
  ne: 'nebraska',
  nv: 'nevada',
  nh: 'new hampshire',
  nj: 'new jersey',
  nm: 'new mexico',
  ny: 'new york',
  nc: 'north carolina',
  nd: 'north dakota',
  oh: 'ohio',
  ok: 'oklahoma',
  or: 'oregon',
  pa: 'pennsylvania',
  ri: 'rhode island',
  sc: 'south carolina',
  sd: 'south dakota',
  tn: 'tennessee',
  tx: 'texas',
  ut: 'utah',
  vt: 'vermont',
  va: 'virginia',
  wa: 'washington',
  wv: 'west virginia',
  wi: 'wisconsin',
  wy: 'wyoming',
};

const OTHERS: readonly (readonly string[])[] = [
  ['united states', 'united states of america', 'usa', 'us', 'u s', 'u s a', 'america'],
  ['united kingdom', 'uk', 'gb', 'great britain', 'united kingdom of great britain and northern ireland'],
  ['germany', 'deutschland', 'de'],
  ['france', 'fr'],
  ['spain', 'espana', 'es'],
  ['italy', 'italia', 'it'],
  ['netherlands', 'the netherlands', 'nederland', 'nl', 'holland'],
  ['poland', 'polska', 'pl'],
  ['switzerland', 'schweiz', 'suisse', 'ch'],
  ['austria', 'osterreich', 'at'],
  ['canada', 'ca'],
  ['australia', 'au'],
  ['india', 'in'],
  ['ireland', 'ie'],
  ['japan', 'jp'],
  ['brazil', 'brasil', 'br'],
  ['mexico', 'mx'],
  ['portugal', 'pt'],
  ['sweden', 'sverige', 'se'],
  ['yes', 'y', 'true', 'i do', 'yes i do', 'yes i am', 'yes i will'],
  ['no', 'n', 'false', 'i do not', 'no i do not', 'no i am not', 'no i will not'],
  [
    'bachelor s degree',
    'bachelor degree',
    'bachelors',
    'bachelor',
    'bachelors degree',
    'undergraduate degree',
  ],
  ['master s degree', 'master degree', 'masters', 'master', 'masters degree'],
  ['doctorate', 'phd', 'ph d', 'doctoral degree', 'doctor of philosophy'],
  ['high school', 'high school diploma', 'high school diploma or equivalent', 'secondary school', 'ged'],
];

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
].map((name, index) => {
  const number = String(index + 1);
  return [number.padStart(2, '0'), number, name, name.slice(0, 3)];
});

const GROUPS_BY_WORD = groupsByWord([...Object.entries(STATES), ...OTHERS, ...MONTHS]);

/** A code such as `ca` may belong to two groups; only the words that it shares with one of them can be found by it. */
function groupsByWord(groups: readonly (readonly string[])[]): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) byWord.set(word, [...(byWord.get(word) ?? []), ...group]);
  }
  return byWord;
}
