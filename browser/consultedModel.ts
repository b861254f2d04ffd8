import type { Adapter } from '../forms/adapters/adapter.ts';
import type { PageLook } from '../forms/control.ts';
import { briefOf } from '../forms/model/briefOf.ts';
import type { FormModel, Proposal } from '../forms/model/formModel.ts';
import { type Known, planPage } from '../forms/planPage.ts';
import { recogniseControls } from '../forms/recognise.ts';

/** A model that is asked for each control of a session once; what it said goes on to count. */
export class ConsultedModel {
  readonly #model: FormModel;
  readonly #asked = new Set<string>();
  readonly #said: Proposal[] = [];

  constructor(model: FormModel) {
    this.#model = model;
  }

  /** All that was proposed so far, with what the page has left open. */
  async consult(look: PageLook, known: Known, adapters: readonly Adapter[]): Promise<readonly Proposal[]> {
    const recognitions = recogniseControls(look, adapters);
    const { actions } = planPage(look, recognitions, { ...known, proposals: this.#said });
    const answered = new Set(actions.map(({ control }) => control));
    const brief = briefOf(look, recognitions, { known, answered });
    const controls = (brief?.controls ?? []).filter(({ control }) => !this.#asked.has(control));
    if (brief !== null && controls.length > 0) {
      for (const { control } of controls) this.#asked.add(control);
      this.#said.push(...(await this.#model.propose({ ...brief, controls })));
    }
    return this.#said;
  }
}
