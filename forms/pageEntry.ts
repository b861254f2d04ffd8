/** What one call into a frame can enter, along with many others: native boxes and lists. */
export type PageEntry =
  | { kind: 'type'; selector: string; text: string }
  | { kind: 'choose'; selector: string; options: string[] }
  | { kind: 'tick'; boxes: { selector: string; checked: boolean }[] };

/** What became of it. `taken`: the page has such a box, and it let itself be used. */
export interface PageEntryResult {
  taken: boolean;
  shown: string;
}
