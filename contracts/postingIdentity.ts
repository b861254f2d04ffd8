/**
 * What tells one posting from another, by its address: the same for every way that people pass it on. What may be a job's
 * number is kept; what says only where the visitor came from, and which step of the application is open, is not.
 */
export function postingIdentity(url: string): string {
  const { hostname, port, pathname, searchParams, hash } = new URL(url);
  const host = hostname.toLowerCase().replace(/^www\./, '');
  const kept = [...searchParams].filter(([name, value]) => !isTracking(name) && value !== '');
  const query = kept.map(([name, value]) => `${name.toLowerCase()}=${value}`).sort();
  // Pages that draw themselves keep their path behind the `#`.
  const route = /^#!?\//.test(hash) ? `#${stepless(hash.replace(/^#!?/, ''))}` : '';
  const [place, path, rest] = placeOf(host, stepless(pathname), query);
  return `${place}${port === '' ? '' : `:${port}`}${path}${rest.length > 0 ? `?${rest.join('&')}` : ''}${route}`;
}

function isTracking(name: string): boolean {
  return TRACKING.test(name);
}

/** By the names that advertising, job boards and application systems give them. */
const TRACKING =
  /^(utm_.*|mtm_.*|pk_.*|hsa_.*|_hs.*|_ga|_gl|[a-z]*clid|mc_[ce]id|igshid|mkt_tok|trk|trkinfo|tracking(id|_?source)?|refid|ref|referrer|referer|source|src|lever-(source|origin|via).*|gh_src|src?_?channel|channel|campaign|ccuid|ittk|jobboard|job_?board|sid_?source|fromemail|share(d|_?id)?|iis[np]?)$/i;

/** Without the step that an address ends with: `/apply`, `/application`, `/apply/applyManually`, `/applications/new`. */
function stepless(path: string): string {
  const plain = decoded(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '')
    .replace(/\/+$/, '');
  return plain.replace(APPLY_STEP, '');
}

const APPLY_STEP =
  /\/(apply|apply-now|application|applications\/new|apply\/(applymanually|autofillwithresume|usemylastapplication)|c\/new|candidate\/new|bewerben|postuler)$/i;

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

type Place = [host: string, path: string, query: string[]];

/** Systems that show one posting at several addresses. */
function placeOf(host: string, path: string, query: string[]): Place {
  if (/(^|\.)myworkday(jobs|site)\.com$/.test(host))
    return [host, path.replace(/^\/[a-z]{2}-[a-z]{2}(?=\/)/i, ''), query];
  if (!/^(job-)?boards(\.[a-z]{2})?\.greenhouse\.io$/.test(host)) return [host, path, query];
  const board = query.find((pair) => pair.startsWith('for='))?.slice(4);
  const number = query.find((pair) => /^(token|gh_jid)=/.test(pair))?.replace(/^\w+=/, '');
  const isEmbedded = path.startsWith('/embed/') && board !== undefined && number !== undefined;
  const rest = query.filter((pair) => !/^(for|token|gh_jid)=/.test(pair));
  const shown = isEmbedded ? `/${board}/jobs/${number}` : path;
  return ['boards.greenhouse.io', shown.toLowerCase(), isEmbedded ? rest : query];
}
