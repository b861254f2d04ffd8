import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium as playwright } from 'playwright';
import { WITHOUT_FEATURES } from './chromiumFeatures.ts';
import type { NetworkNamespace } from './egress/networkNamespace.ts';

/** One life of the browser. */
export interface Chromium {
  browser: Browser;
  /** From now on it is given to nobody. */
  kill: (why: Error) => void;
  /** Aborted, with the reason, once it was killed. */
  hung: AbortSignal;
}

export async function startChromium(options: {
  executablePath: string;
  /** Where it runs; null: in the network of this machine. */
  network: NetworkNamespace | null;
  /** The one name that it resolves. */
  proxyName: string;
  timeoutMs: number;
  onGone: () => void;
}): Promise<Chromium> {
  const { executablePath, network, proxyName, timeoutMs, onGone } = options;
  const within = network?.wrapping(executablePath);
  const browser = await playwright.launch({
    executablePath: within?.program ?? executablePath,
    env: { ...environmentOfBrowser(), ...within?.env },
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...ARGUMENTS, `--host-resolver-rules=MAP ${proxyName} 127.0.0.1, MAP * ~NOTFOUND`],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: timeoutMs,
  });
  browser.once('disconnected', onGone);
  const pid = await pidOf(browser);
  const hung = new AbortController();
  const kill = (why: Error): void => {
    hung.abort(why);
    onGone();
    if (browser.isConnected()) killGroup(pid);
  };
  return { browser, kill, hung: hung.signal };
}

/**
 * A browser that hangs does not do it alone to one session: it is killed, and its sessions end with it. All who wait for
 * it are told the same, whoever of them ran out of patience.
 */
export async function orKilled<Result>(
  chromium: Chromium,
  timeoutMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  const inTime = new AbortController();
  const late = wait(timeoutMs, undefined, { signal: inTime.signal }).then(() => {
    const why = new Error(`the browser did not answer within ${timeoutMs} ms`);
    chromium.kill(why);
    throw why;
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    chromium.hung.throwIfAborted();
    throw error;
  } finally {
    inTime.abort();
    late.catch(() => {});
  }
}

async function pidOf(browser: Browser): Promise<number> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('the browser does not say which process it is');
  return main.id;
}

/** Playwright starts a browser as the first of a process group. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
}

/** What a browser needs to know of its machine, and no secret of ours. */
function environmentOfBrowser(): Record<string, string> {
  const known = Object.entries(process.env).filter(([name]) => KNOWN_TO_BROWSER.test(name));
  return Object.fromEntries(known.map(([name, value = '']) => [name, value]));
}

const KNOWN_TO_BROWSER =
  /^(PATH|HOME|USER|TMPDIR|TZ|LANG|LANGUAGE|LC_\w+|DISPLAY|WAYLAND_DISPLAY|XDG_\w+|FONTCONFIG_\w+|LD_LIBRARY_PATH)$/;

/** Pages get no way around the proxy, and the browser makes no calls of its own. */
const ARGUMENTS = [
  // Of the two, Chromium 156 heeds the second alone: with only the first, WebRTC asks whomever a page names, over UDP.
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  WITHOUT_FEATURES,
];
