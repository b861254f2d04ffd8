import type { Express, Router } from 'express';

export interface Route {
  /** Upper case. */
  method: string;
  /** As it is registered, such as `/api/v1/gh/jobs/:id`. */
  path: string;
}

/** Every route of the API, out of its routers: those of `/api/v1/gh` are the one router that is mounted. */
export function routesOf(app: Express): Route[] {
  return below(app.router, '').filter(
    (route, index, all) => all.findIndex((other) => isSame(other, route)) === index,
  );
}

function below(router: Router, prefix: string): Route[] {
  return router.stack.flatMap(({ route, handle }) => {
    if (route !== undefined) {
      const methods = Array.from(new Set(route.stack.map((layer) => layer.method.toUpperCase())));
      return methods.map((method) => ({ method, path: `${prefix}${route.path}` }));
    }
    return 'stack' in handle ? below(handle as unknown as Router, '/api/v1/gh') : [];
  });
}

function isSame(one: Route, other: Route): boolean {
  return one.method === other.method && one.path === other.path;
}
