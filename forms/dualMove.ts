/** What brings one item of two lists to the side where it belongs. */
export interface DualMove {
  /** The native list that the item is one of; null where it is drawn. */
  list: string | null;
  item: string;
  isMarked: boolean;
  /** What brings it over, once it is marked. */
  mover: string;
  /** How many are not where they belong yet, this one among them. */
  left: number;
}
