import { ChromiumOpener } from '../browser/chromium.ts';
import type { Knowledge } from '../browser/applicationSession.ts';
import type { Patience } from '../browser/patience.ts';
import { parseSettings } from '../contracts/settings.ts';
import { EgressProcess } from '../browser/egress/egressProcess.ts';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from './apiCaller.ts';

/** Sites here answer at once or never. */
const SHORT: Patience = {
  openMs: 6000,
  advanceMs: 3000,
  submitMs: 8000,
  quietMs: 2000,
  browserOpenMs: 15_000,
  browserCloseMs: 5000,
};

export const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * The real browser of a host; loopback is allowed, other private addresses are not. Its proxy is in this process, and its
 * network this machine's, unless `GH_BROWSER_NETWORK` is given.
 */
export async function launchBrowser(
  patience: Partial<Patience> = {},
  given: Record<string, string> = {},
): Promise<ChromiumOpener> {
  const { PATH, CHROMIUM_PATH } = process.env;
  const env = { PATH, CHROMIUM_PATH, GH_ALLOWED_PRIVATE_HOSTS: '127.0.0.1' };
  const settings = parseSettings({ ...env, ...given });
  const network = given['GH_BROWSER_NETWORK'] === undefined ? undefined : settings.GH_BROWSER_NETWORK;
  const allowedPrivateHosts = settings.GH_ALLOWED_PRIVATE_HOSTS;
  return ChromiumOpener.launch(settings, SILENT, {
    patience: { ...SHORT, ...patience },
    ...(network === undefined
      ? {}
      : { egress: await EgressProcess.start({ allowedPrivateHosts, orders: null, network, log: SILENT }) }),
  });
}

export function sampleKnowledge(more: Partial<Knowledge> = {}): Knowledge {
  return {
    profile: Profile.parse(SAMPLE_PROFILE),
    given: {},
    human: {},
    askedAgain: new Set(),
    typing: 'instant',
    memory: { answers: [], site: '127.0.0.1' },
    resume: async () => ({
      kind: 'file',
      file: { name: 'resume.pdf', mimeType: 'application/pdf', bytes: Buffer.from('%PDF-1.4') },
    }),
    ...more,
  };
}
