/** Milliseconds that only grow, and are the same in all processes of a machine; a clock that is set does not move them. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
