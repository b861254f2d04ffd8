import type { Place } from '../../contracts/place.ts';

/** Where an application stands that keeps nothing in its browser but how many pages it has come. */
export function fakePlace(url: string, page: number): Place {
  return {
    url,
    storageState: { cookies: [], origins: [] },
    sessionStorage: {},
    marks: [String(page)],
    isBlocked: false,
    ownWords: '',
    entered: [],
    saved: { school: 0, job: 0 },
  };
}
