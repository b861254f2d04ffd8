import type { Control } from '../control.ts';

/** The heading above a control whose name, title, place or date is that of a certificate, a project, an agency. */
export function otherThingAbove({ evidence }: Control): string | undefined {
  const { legend, caption, section } = evidence;
  return [legend, caption, section].find((heading) => heading.length < 60 && areOtherThings(heading));
}

/** All that it names: `Education and certificates` is about schools, too. */
function areOtherThings(heading: string): boolean {
  return heading
    .replace(/\(.*?\)/g, '')
    .split(/ and |[&/,]/i)
    .every((part) => THING.test(part));
}

/** `Certification` is mostly a text that wants to be signed. */
const THING =
  /^\W*((my|your|any|other|additional|professional|relevant|technical|personal|academic|key|recruitment|staffing) )*(certifications|certificates|((driving|driver['’]?s?) )?licen[cs]es?|projects?|items?|products?|assets?|pets?|publications?|patents?|awards|hono(u)?rs|memberships?|affiliations?|volunteering|volunteer (experience|work|history)|voluntary (work|experience)|community service|military (service|experience|history)|previous applications?|agency|relatives?( (employed|working) .{2,20})?)( (details|information))?( ?#?\d+)?\W*$/iu;
