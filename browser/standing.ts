import type { Page } from 'playwright';
import type { Place } from '../contracts/place.ts';
import type { PageLook } from '../forms/control.ts';
import type { ListFinding } from '../forms/listFinding.ts';
import { lookAtForm, lookOnceShown } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { isSameAddress, marksOf, sessionStorageOf, showsAll, storageOf } from './place.ts';

/** What a session remembers of where it stands, so that another one can stand there. */
export class Standing {
  /** Undefined until somebody looks at the page that the application has come to. */
  #marks: string[] | undefined;
  readonly #entered = new Set<string>();
  /** What the lists of the page have shown. */
  readonly lists = new Map<string, ListFinding>();
  /** A person is waited for. */
  isBlocked = false;

  /** Before anything is entered; what is seen of the same page later does not count. */
  noteArrival(look: PageLook): void {
    this.#marks ??= marksOf(look);
  }

  noteEntered(text: string): void {
    this.#entered.add(text);
  }

  /** The application is on its way to another page. */
  leave(): void {
    this.#marks = undefined;
    this.lists.clear();
  }

  async placeAt(page: Page, known: Pick<Place, 'ownWords' | 'saved'>): Promise<Place> {
    if (this.#marks === undefined) this.noteArrival(await lookAtForm(page));
    return {
      url: page.url(),
      storageState: await storageOf(page.context()),
      sessionStorage: await sessionStorageOf(page),
      marks: this.#marks ?? [],
      isBlocked: this.isBlocked,
      entered: [...this.#entered],
      ...known,
    };
  }

  /** Whether the page that was opened is the one of that place; then the application stands there. */
  async isAt(place: Place, page: Page, activity: PageActivity): Promise<boolean> {
    if (!isSameAddress(page.url(), place.url)) return false;
    const shown = marksOf(await lookOnceShown(page, activity));
    if (!place.isBlocked && !showsAll(place.marks, shown)) return false;
    this.#marks = place.marks;
    return true;
  }
}
