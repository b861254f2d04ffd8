/** What a list that was opened shows at one moment, as the page tells of it. */
export interface ListState {
  isOpen: boolean;
  /** It is drawn, with options or without; one that is open may still be on its way. */
  hasList: boolean;
  options: ListedOption[];
  isBusy: boolean;
  takesSeveral: boolean;
  canScroll: boolean;
  /** What can be typed into, to shorten the list. */
  search: 'control' | 'popup' | null;
  /** What stands in that box. */
  typed: string;
  shown: string;
  /** What is chosen stands in it as things of their own. */
  hasChips: boolean;
  /** Its options stand in the control itself: a press on that may choose one. */
  isInside: boolean;
  /** A choice counts once a button beside the options is pressed; another leaves it. */
  isTakenByButton: boolean;
  isInDialog: boolean;
  /** The browser empties a box for a search when Escape is pressed in it, whatever the page does. */
  isEmptiedByEscape: boolean;
}

interface ListedOption {
  label: string;
  isChosen: boolean;
  isDisabled: boolean;
  /** Opens a list of its own. */
  leadsOn: boolean;
}
