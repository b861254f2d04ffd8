/** What a mask shows before anything is typed: `mm/dd/yyyy`, `__/__/____`. It asks for something, and is no value. */
export function isEmptyMask(text: string): boolean {
  return EMPTY_DATE.test(text) || (BLANKS.test(text) && !/[\p{L}\p{N}]/u.test(text));
}

const BLANKS = /_\W{0,3}_/;
const EMPTY_DATE = /^(?=.*(dd|mm|yy))(d{1,2}|m{1,2}|y{2,4})([\s./-]+(d{1,2}|m{1,2}|y{2,4})){1,2}$/i;
