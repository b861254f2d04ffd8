/** What a page says is missing, by its name: `Missing entry for required field: Languages`. null where it names nothing. */
export function namedMissing(complaint: string): string | null {
  const name = BEHIND.exec(complaint)?.[1] ?? BEFORE.exec(complaint)?.[1];
  return name === undefined || IS_NO_NAME.test(name) ? null : name;
}

const BEHIND =
  /(?<!\p{L})(?:required|mandatory|missing)(?: \p{L}+){0,3} ?: *["'“„«]?(.{2,80}?)["'”“»]?[.!]?$/iu;
const BEFORE =
  /(?:^|[-–:.!] )(?:the )?(?:field )?["'“„«]?((?:(?![-–:.!] ).){2,80}?)["'”“»]? (?:field )?(?:is|are) (?:a )?(?:required|mandatory|missing)(?!\p{L})/iu;
const IS_NO_NAME =
  /(?<!\p{L})(fields?|questions?|information|details|entries|answers?|values?|items?|this|these|those|it|that|which|all|some|something|one|following|marked|you|page|step|section|form|\*)(?!\p{L})/iu;
