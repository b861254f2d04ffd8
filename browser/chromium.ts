import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import type { Settings } from '../contracts/settings.ts';
import type { Log } from '../log/log.ts';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import type { ApplicationSession, SessionOpener } from './applicationSession.ts';
import { CHROMIUM_MISSING, findChromium } from './chromiumPath.ts';
import { EgressProxy } from './egressProxy.ts';
import { PageSession } from './pageSession.ts';
import { PATIENCE, type Patience } from './patience.ts';

/** One Chromium, started before it is needed and again when it dies; a context of its own for each session. */
export class ChromiumOpener implements SessionOpener {
  readonly #executablePath: string;
  readonly #policy: AddressPolicy;
  readonly #log: Log;
  readonly #patience: Patience;
  #browser: Promise<Browser> | undefined;

  private constructor(options: {
    executablePath: string;
    policy: AddressPolicy;
    log: Log;
    patience: Patience;
  }) {
    this.#executablePath = options.executablePath;
    this.#policy = options.policy;
    this.#log = options.log;
    this.#patience = options.patience;
  }

  /** Throws when there is no Chromium, or it does not start. */
  static async launch(settings: Settings, log: Log, patience = PATIENCE): Promise<ChromiumOpener> {
    const executablePath = findChromium(settings);
    if (executablePath === undefined) throw new Error(CHROMIUM_MISSING);
    const policy = { allowedPrivateHosts: settings.GH_ALLOWED_PRIVATE_HOSTS };
    const opener = new ChromiumOpener({ executablePath, policy, log, patience });
    await opener.#running();
    return opener;
  }

  async openSession({ storageState }: { storageState?: unknown }): Promise<ApplicationSession> {
    const browser = await this.#running();
    const egress = await EgressProxy.open(this.#policy);
    try {
      const context = await browser.newContext({
        proxy: { server: egress.url },
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        acceptDownloads: false,
        serviceWorkers: 'block',
        ...(isStorageState(storageState) ? { storageState } : {}),
      });
      return await PageSession.open(context, { egress, patience: this.#patience });
    } catch (error) {
      await egress.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    await browser?.close().catch(() => {});
  }

  #running(): Promise<Browser> {
    this.#browser ??= this.#start().catch((error: unknown) => {
      this.#browser = undefined;
      throw error;
    });
    return this.#browser;
  }

  async #start(): Promise<Browser> {
    const browser = await chromium.launch({
      executablePath: this.#executablePath,
      headless: true,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ARGUMENTS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    browser.once('disconnected', () => {
      if (this.#browser === undefined) return;
      this.#browser = undefined;
      this.#log.warn('the browser is gone; the next session starts another');
    });
    return browser;
  }
}

/** Pages get no way around the proxy, and the browser makes no calls of its own. */
const ARGUMENTS = [
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function isStorageState(
  value: unknown,
): value is Exclude<BrowserContextOptions['storageState'], string | undefined> {
  return typeof value === 'object' && value !== null && 'cookies' in value && 'origins' in value;
}
