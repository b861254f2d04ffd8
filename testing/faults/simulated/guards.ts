/** What keeps an application from going out twice, or from being lost: each can be left out, to see that it is missed. */
export const GUARDS = {
  unique_permit: 'one permit for each application',
  permit_epoch: 'a permit goes to the newest lease only',
  permit_time: 'a permit wants time left on the lease, by the clock of the database',
  commit_read_back: 'a permit whose commit was not answered is read back',
  one_attempt: 'the engine runs a step once',
  deadline: 'nobody acts later than the permit allows, by a clock that cannot be set',
  fence: 'the old host is fenced before anybody else goes on',
  cut_tunnels: 'a fence cuts the connections that are open',
  self_fence: 'a proxy that hears of nobody for a lease fences itself',
  fresh_connection: 'the submit travels on a connection of its own, which the browser does not repeat',
  hold_at_page: 'a submit waits at the page for its permit, also when a person pressed',
  settle_own: 'only the attempt that holds the permit settles it',
  decide_own: 'a decision settles the attempt that was looked at, however late it is written',
  unknown_is_kept: 'a submit whose outcome is not known is not tried again',
  row_epoch: 'an old lease writes nothing',
  resume_validator: 'an answer settles the question that it was given to',
  callback_order: 'no callback overtakes another',
  callback_id: 'a callback that is tried again keeps its id',
  reconciler: 'what was accepted and not started is started',
  idempotent_create: 'the same request twice is one application',
  idempotent_record: 'the same happening twice is written once',
  renewal: 'a host whose lease was given away ends its session',
  checkpoint: 'what was filled and answered goes along to the next host',
} as const;

export type Guard = keyof typeof GUARDS;

export const GUARD_NAMES = Object.keys(GUARDS).filter((name): name is Guard => name in GUARDS);
