/** Where a command writes: results to the one, complaints to the other. */
export interface Output {
  say(text: string): void;
  complain(text: string): void;
}
