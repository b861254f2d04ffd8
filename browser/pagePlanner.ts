import type { PageLook } from '../forms/control.ts';
import { withEmailGate } from '../forms/emailGate.ts';
import { withHeldConsents } from '../forms/heldConsents.ts';
import type { Recognition } from '../forms/meanings.ts';
import { withoutSaved } from '../forms/moreBlocks.ts';
import { withNamedFaults } from '../forms/namedFaults.ts';
import { type Known, type Plan, planPage } from '../forms/planPage.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { withDemands } from '../forms/sentBack.ts';
import type { Filling } from './fillPage.ts';

/** What is to be done on a page, by what is known so far. Each look is planned once, until more is learnt. */
export class PagePlanner {
  readonly #filling: Filling;
  #known: Known;
  #plans = new WeakMap<PageLook, Plan>();

  constructor(filling: Filling) {
    this.#filling = filling;
    this.#known = { ...filling.knowledge, hasResume: true, today: todayHere() };
  }

  get known(): Known {
    return this.#known;
  }

  learn(more: Partial<Known>): void {
    this.#known = { ...this.#known, ...more };
    this.#plans = new WeakMap();
  }

  recognise(look: PageLook): readonly Recognition[] {
    return withEmailGate(look, recogniseControls(look, this.#filling.adapters));
  }

  /** What lists show, and what is saved, changes only before a new look. */
  plan(look: PageLook): Plan {
    const plan = this.#plans.get(look) ?? this.#planAnew(look);
    this.#plans.set(look, plan);
    return plan;
  }

  #planAnew(look: PageLook): Plan {
    const { knowledge, saved, lists } = this.#filling;
    const left = { ...this.#known, profile: withoutSaved(knowledge.profile, saved) };
    const wanted = withHeldConsents(asDemanded(look, this.#filling));
    return planPage(wanted, this.recognise(wanted), left, lists);
  }
}

function asDemanded(look: PageLook, { sentBack }: Filling): PageLook {
  return sentBack === undefined ? look : withDemands(withNamedFaults(look, sentBack));
}

/** By the clock that the browser goes by, too. */
function todayHere(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
