/**
 * One more source of evidence on what a page asks, for what nothing else understands. It sees the page's words with
 * placeholders for all that is the applicant's, and the names of what is known; never a value. What it says is a
 * proposal: `proposedValue` decides what may come of it.
 */
export interface FormModel {
  /** Never fails: who cannot be asked, or makes no sense, proposes nothing. */
  propose(brief: Brief): Promise<Proposal[]>;
}

export interface Brief {
  controls: BriefControl[];
  facts: BriefFact[];
  /** What a control may be said to ask for. */
  meanings: string[];
}

export interface BriefControl {
  control: string;
  kind: string;
  text: string;
  hint: string;
  section: string;
  options: string[];
}

/** Something known of the applicant: what it is about, not what it says. */
export interface BriefFact {
  fact: string;
  about: string;
}

/** What a control asks for, or which of the facts answers it; both by the names of the brief. */
export interface Proposal {
  control: string;
  meaning?: string | undefined;
  fact?: string | undefined;
}
