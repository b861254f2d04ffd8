import type { Page, Request } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import { buttonRole } from '../forms/buttonLabels.ts';
import { findWayForward } from '../forms/buttons.ts';
import type { PageLook } from '../forms/control.ts';
import type { PersonsTurn, SubmitResult } from './applicationSession.ts';
import { lookAtForm } from './lookAtForm.ts';
import { type Press, Presses } from './presses.ts';
import { type Submitting, watchHandSubmit } from './submitPage.ts';

/** A person has the page: what they send needs a permit too, and its outcome is watched for. */
export class PersonsHand {
  readonly #page: Page;
  readonly #submitting: Submitting;
  readonly #turn: PersonsTurn;
  #presses: Presses | undefined;
  #press: { press: Press; at: number; look: Promise<PageLook | null> } | undefined;
  #before: PageLook | undefined;
  #submit: Promise<SubmitResult> | undefined;

  private constructor(page: Page, submitting: Submitting, turn: PersonsTurn) {
    this.#page = page;
    this.#submitting = submitting;
    this.#turn = turn;
  }

  static async give(page: Page, submitting: Submitting, turn: PersonsTurn): Promise<PersonsHand> {
    const hand = new PersonsHand(page, submitting, turn);
    hand.#before = await lookAtForm(page);
    hand.#presses = await Presses.listen(page, (press) => hand.#pressed(press));
    submitting.sent.listen();
    await submitting.guard.arm(turn.gate, {
      concerns: (request) => hand.#maySend(request),
      released: () => hand.#released(),
    });
    return hand;
  }

  /** The engine goes on. Where the person sent the form, what became of it. */
  async takeBack(): Promise<SubmitResult | null> {
    const result = (await this.#submit) ?? null;
    this.#submitting.guard.disarm();
    await this.#presses?.stop();
    return result;
  }

  #pressed(press: Press): void {
    this.#press = {
      press,
      at: performance.now(),
      look: lookAtForm(this.#page).catch(() => null),
    };
  }

  /** What follows a button that sends the form or leads on; a form that a script sends follows none. */
  async #maySend(request: Request): Promise<boolean> {
    if (!this.#submitting.sent.mayCarryForm(request)) return false;
    // What a press says comes by another way than what it makes the page ask for.
    await wait(HEARD_AFTER_MS);
    const last = this.#press;
    if (last === undefined || performance.now() - last.at > FOLLOWS_WITHIN_MS)
      return request.isNavigationRequest();
    const look = await Promise.race([last.look, wait(LOOK_MS, null)]);
    if (look !== null) this.#before = look;
    return this.#isForward(last.press);
  }

  #isForward({ label, kind }: Press): boolean {
    const role = buttonRole(label);
    if (role !== 'unknown') return role !== 'aside';
    if (kind !== 'submit') return false;
    const forward = this.#before === undefined ? null : findWayForward(this.#before);
    return label === '' || forward?.button.label === label;
  }

  #released(): void {
    this.#submit ??= this.#conclude();
  }

  async #conclude(): Promise<SubmitResult> {
    const result = await watchHandSubmit(this.#page, this.#submitting, this.#before);
    await this.#turn.concluded(result);
    return result;
  }
}

const HEARD_AFTER_MS = 20;
const LOOK_MS = 200;
const FOLLOWS_WITHIN_MS = 5000;
