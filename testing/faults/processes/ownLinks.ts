/** `GH_FAULTS_LINKS`: `{"host-1": {"DATABASE_URL": …, "TEMPORAL_ADDRESS": …}}`; they can be cut for one host alone. */
export function takeOwnLinks(workerId: string): void {
  const links: unknown = JSON.parse(process.env['GH_FAULTS_LINKS'] ?? '{}');
  if (typeof links !== 'object' || links === null) return;
  Object.assign(process.env, new Map<string, unknown>(Object.entries(links)).get(workerId));
}
