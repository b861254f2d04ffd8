/**
 * Whether a heading may be the title of the post that is applied for, although it names somebody: `Technical Recruiter`, `Emergency
 * Room Nurse`. It says whom it is about with no word but those that stand before such people anywhere.
 */
export function maybeTitleOfPosting(heading: string): boolean {
  const title = heading
    .replace(/^\W*(apply|application|applying)( now)?( for| to)?( the)?( position of| role of)?\W*/i, '')
    .replace(BEHIND_TITLE, '');
  const words = title.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word));
  const [last = '', ...before] = words.toReversed();
  if (words.length < 2 || words.length > 6 || !HOLDS_POST.test(last)) return false;
  return before.some((word) => !SAYS_WHOSE.test(word));
}

/** Whether it ends with what somebody who holds a post is called, and who helps or owns is no such. */
export function lastIsPost(heading: string): boolean {
  const words = heading.trim().split(/\s+/);
  return (
    words.length > 1 &&
    words.length <= 6 &&
    HOLDS_POST.test(words.at(-1) ?? '') &&
    !/(provider|holder|giver|owner|keeper|taker|bearer|issuer|letter|writer)$/i.test(heading.trim())
  );
}

/** `(m/f/d)`, ` – Boston, MA`, ` in Leeds` */
const BEHIND_TITLE = /\s*(?:[([|,–—]|\s-\s|\s(?:in|at)\s).*$/is;
/** What somebody who holds a post is called. */
const HOLDS_POST =
  /^(?!(parent|partner's|father|mother|number|other|member|former|order|letter|referee|witness|minor)\W*$)\p{L}*(er|or|ist|ian|ant|ive|tech|nurse|lead|head|associate|clerk|analyst|agent|assistant|partner|responsable|tutor)$/iu;
const SAYS_WHOSE =
  /^\W*(my|your|the|a|an|of|or|and|if|legal|authori[sz]ed|current|previous|former|last|past|present|recent|most|line|direct|immediate|hiring|reporting|domestic|civil|life|spouse|spouses|emergency|contact|company|employer|personal|professional|academic|thesis|research|faculty|phd|doctoral|internship|placement|first|second|primary|secondary|other|additional|name|names|parents?|guardians?|father|mother|wife|husband|child|minor|student|manager|supervisor|references?|referees?|referring|referred|witness)\W*$/i;
