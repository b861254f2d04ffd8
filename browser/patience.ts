/** How long a session waits for a site, in milliseconds. */
export interface Patience {
  /** For the posting's page to come. */
  openMs: number;
  /** For the next page of a form. */
  advanceMs: number;
  /** For a site to say what became of a form. */
  submitMs: number;
  /** After an answer, or a press without one: nothing has happened for so long that nothing more will. */
  quietMs: number;
  /** For the browser to open a session; one that does not is killed. */
  browserOpenMs: number;
  /** For the browser to close a session; likewise. */
  browserCloseMs: number;
}

export const PATIENCE: Patience = {
  openMs: 30_000,
  advanceMs: 15_000,
  submitMs: 45_000,
  quietMs: 8000,
  browserOpenMs: 30_000,
  browserCloseMs: 10_000,
};
