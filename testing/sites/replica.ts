import type { Page } from 'playwright';
import type { Answers } from '../../contracts/profile.ts';

/**
 * A site that behaves as an applicant-tracking system does. Labels, ids, wording, order and which questions there are come
 * from the seed; how its widgets behave does not.
 */
export interface Replica {
  /** As its adapter is called: `greenhouse`. */
  name: string;
  start(seed: number): Promise<RunningReplica>;
}

export interface RunningReplica {
  /** Of the posting, from which the form is reached. */
  url: string;
  /**
   * Each field of the form by the name under which it is submitted, and what the employer must receive for the sample
   * applicant; '' for what must stay empty, such as a trap or a question that nothing known answers.
   */
  expected: Record<string, string>;
  /** What the applicant would reply if they were asked, by the wording of this posting. */
  replies: Answers;
  /** What the employer's server took, in order. */
  received: Record<string, string>[];
  /** Of the account that the applicant has there already; absent where none is asked for. */
  login?: { username: string; password: string };
  /** The one-time code that it last mailed; absent where it mails none. */
  mailedCode?(): string;
  /** The same application by a script that knows this page and waits only for what it must: from `page.goto(url)` to the receipt. */
  applyByHand(page: Page): Promise<void>;
  close(): Promise<void>;
}
