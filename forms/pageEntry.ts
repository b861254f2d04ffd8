/** What one call into a frame can enter, along with many others: native boxes and lists. */
export type PageEntry =
  /** `isDate`: in a way that the box may not read, so that a calendar that opens for it is the better way. */
  | { kind: 'type'; selector: string; text: string; isDate?: true }
  | { kind: 'choose'; selector: string; options: string[] }
  | { kind: 'tick'; boxes: { selector: string; checked: boolean }[] };

/** What became of it. `taken`: the page has such a box, and it let itself be used. */
export interface PageEntryResult {
  taken: boolean;
  shown: string;
}
