/** Where a command writes, and whom it may ask. */
export interface Output {
  /** Results: a line, or several. */
  say(text: string): void;
  complain(text: string): void;
  /** Whether a person reads the results; otherwise they are JSON. */
  readonly isTerminal: boolean;
  readonly hasColours: boolean;
  /** A line that the next one replaces; `''` takes it away. Shown to people only. */
  showProgress(line: string): void;
  /** null: there is nobody to answer. */
  ask(question: string): Promise<string | null>;
}
