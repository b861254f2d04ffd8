/**
 * This process's environment for a stack of its own: servers that are named are left to those who named them, and any
 * port that is free will do, so that it runs beside a stack that is used in earnest.
 */
export function ownEnvironment<More extends NodeJS.ProcessEnv>(home: string, more: More) {
  const {
    DATABASE_URL: _database,
    DATABASE_DIRECT_URL: _direct,
    TEMPORAL_ADDRESS: _temporal,
    ...inherited
  } = process.env;
  return { ...inherited, ...ANY_PORTS, GH_HOME: home, ...more };
}

export const ANY_PORTS = {
  GH_API_PORT: '0',
  GH_WORKER_PORT: '0',
  GH_POSTGRES_PORT: '0',
  GH_TEMPORAL_PORT: '0',
  GH_TEMPORAL_UI_PORT: '0',
};
