import type { Frame } from 'playwright';
import type { Typing } from '../../contracts/typing.ts';
import type { Action } from '../../forms/planPage.ts';
import type { ResumeFile } from '../applicationSession.ts';
import type { FoundInList } from './list.ts';

/**
 * One way in which controls take what is entered, told by how a control behaves, not by whose it is. Enters it once;
 * null when the control is of another kind. Whether the value stayed is told by the next look, not here.
 */
export type Widget = (frame: Frame, action: Action, tools: EntryTools) => Promise<void> | null;

export interface EntryTools {
  resume: ResumeFile | null;
  typing: Typing;
  /** Is told what an opened list showed. */
  noteList: (action: Action, found: FoundInList) => void;
}

/** A control that cannot be used within this time is not usable. */
export const PATIENCE = { timeout: 5000 } as const;
