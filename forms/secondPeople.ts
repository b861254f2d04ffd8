/** Another of those who apply, write, travel or live together, in the source of a pattern: `Co-applicant`, `Author 2`, `Additional driver`. */
export const SECOND_PEOPLE = [
  'co-? ?(applicant|author|borrower|signer|signatory|investigator|pi|owner|presenter|tenant|insured|buyer)s?',
  '(joint|second(ary)?|2nd|third|3rd|additional|other|another) (applicant|author|borrower|driver|insured|investigator|tenant|occupant|passenger|guest|attendee|participant|speaker|owner|person|member)s?',
  '(applicant|author|borrower|driver|insured|investigator|tenant|occupant|passenger|guest|attendee|participant|presenter|speaker|owner|person|(team |group )?member|player|child|adult) #?[2-9]',
].join('|');
