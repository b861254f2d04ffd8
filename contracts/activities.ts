import type {
  AdvanceOutcome,
  Blocked,
  Failed,
  Ending,
  FillOutcome,
  OpenOutcome,
  SessionRef,
  SubmitOutcome,
  TaskOutcome,
} from './application.ts';
import type { Admitted, StartRequest } from './startRequest.ts';
import type { InteractionReason } from './interaction.ts';

/** On `browser` and `browser:<worker_id>`: holding a session is the lease. */
export interface SessionActivities {
  /** Opens a session, tells the workflow, and returns when the session has ended. */
  holdSession(request: HoldRequest): Promise<HoldEnd>;
}

export type HoldRequest = { job_id: string; hold_id: string; lease_seconds: number };

/**
 * `refused`: no session was opened, because the job was cancelled in its row or its run is over already. `no_slot`: the
 * host has none free, or drains; another may have one. `no_browser`: its browser did not open. `handed_over`: the host
 * stops, and the session is to go on elsewhere.
 */
export type HoldEnd =
  | { kind: 'no_slot' }
  | { kind: 'no_browser' }
  | { kind: 'released' }
  | { kind: 'browser_lost' }
  | { kind: 'handed_over' }
  | { kind: 'fenced' }
  | { kind: 'refused'; because: 'cancelled' | 'ended' };

/** On `host:<worker_id>:<boot>`: the steps of a session. */
export interface HostActivities {
  /** Opens the posting, or the page on which a session that was lost stood. */
  openPosting(session: SessionRef): Promise<OpenOutcome>;
  /** Looks at the page, and fills it. */
  fillPage(session: SessionRef & OnPage): Promise<FillOutcome>;
  advancePage(session: SessionRef & OnPage): Promise<AdvanceOutcome>;
  /** Shows a person what would be submitted. */
  reviewPage(session: SessionRef): Promise<Blocked | Failed>;
  /** Keeps what a task was to bring: the posting, the page, or what was filled. Submits nothing. */
  finishTask(session: SessionRef): Promise<TaskOutcome>;
  /** One act under the job's permit, then its outcome. Never run twice by the engine. */
  submitForm(session: SessionRef & { attempt_id: string }): Promise<SubmitOutcome>;
  /** Puts what a person gave (a code, a sign-in) where the page asks for it. */
  applyResolution(session: SessionRef & { resolution_id: string }): Promise<void>;
  /** Looks, without acting, whether a submit that waited for a code is through. */
  readReceipt(session: SessionRef & { attempt_id: string }): Promise<SubmitOutcome>;
  /** `found`: whether this host held the session. */
  endSession(session: SessionRef & { keep_cookies: boolean }): Promise<{ found: boolean }>;
}

/** Which page of the form it is, as the workflow counts from 1. Workflows of earlier releases do not say. */
type OnPage = { page?: number };

/** On `control`: what needs no browser. */
export interface ControlActivities {
  /** The worker that a target names; its id is null while none is known. */
  resolveTarget(request: { target_worker_id: string }): Promise<Target>;
  /** Writes the row of a job that was asked for through the engine, once. */
  admitRequest(request: StartRequest): Promise<Admitted>;
  /** Writes the job's row, an event and a callback in one transaction, once per `event_id`. */
  recordProgress(record: ProgressRecord): Promise<void>;
  /** Ends a lease for good, then says how far the submit had come. */
  fenceSession(session: { job_id: string; epoch: number | null }): Promise<SubmitState>;
  /** Writes a person's word on a submit whose outcome was unknown. */
  settleSubmit(decision: SubmitDecision): Promise<void>;
  /** Opens an interaction that no page is shown for, such as `submit_unknown`. */
  openInteraction(request: {
    job_id: string;
    reason: InteractionReason;
  }): Promise<{ interaction_id: string }>;
}

/** `submitted`: by the person's own look, the application is in. */
export type SubmitDecision = { job_id: string; submitted: boolean; decided_by: string };

/** `active`: it takes jobs now. */
type Target = { worker_id: string | null; active: boolean };

/** `free`: nothing was sent, or what was sent was refused; a submit may still be made. */
export type SubmitState = 'free' | 'confirmed' | 'waiting' | 'unknown';

/** What happened, for the row, the events and the callbacks. */
export type ProgressRecord = { job_id: string; event_id: string; epoch: number | null } & Happening;

export type Happening =
  | { kind: 'waiting_for_target'; target_worker_id: string }
  | { kind: 'started'; worker_id: string }
  | { kind: 'session_lost' }
  | { kind: 'page_filled'; page: number; fields: number; checksum?: string }
  | { kind: 'paused'; interaction_id: string; expires_at: string; wait_seconds: number }
  | { kind: 'resumed'; interaction_id: string; resolved_by: string }
  | { kind: 'retrying'; retry: number; code: string; detail?: string; at: string }
  | { kind: 'ended'; ending: Ending };

/** The workflow `callbacks:<job id>`. */
export interface CallbackActivities {
  /** Sends the oldest callback that is still to be sent. */
  sendNextCallback(request: { job_id: string }): Promise<{ more: boolean }>;
  /** Gives the oldest callback up, so that the next can go. */
  giveUpCallback(request: { job_id: string }): Promise<void>;
}

/** The workflow `reconciler`. */
export interface ReconcileActivities {
  /** Starts what was created but never started, until told to stop. */
  watchJobs(): Promise<void>;
}

/** The workflow `fleet-keeper`. */
export interface FleetActivities {
  /** Holds `gh_worker_registry` and `sandboxes` together. */
  syncWorkerRegistryWithSandboxes(): Promise<void>;
}
