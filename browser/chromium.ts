import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import type { Settings } from '../contracts/settings.ts';
import type { Log } from '../log/log.ts';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import type { ApplicationSession, SessionOpener } from './applicationSession.ts';
import { CHROMIUM_MISSING, findChromium } from './chromiumPath.ts';
import { EgressProxy } from './egressProxy.ts';
import { PageSession } from './pageSession.ts';
import { PATIENCE, type Patience } from './patience.ts';

/**
 * One Chromium, started before it is needed and again when it dies; a context of its own for each session. One context is
 * open in advance, with its page: of all that a session needs, the page's process takes longest.
 */
export class ChromiumOpener implements SessionOpener {
  readonly #executablePath: string;
  readonly #policy: AddressPolicy;
  readonly #log: Log;
  readonly #patience: Patience;
  #browser: Promise<Browser> | undefined;
  #spare: Promise<PageSession | undefined> | undefined;
  #nextSpare: NodeJS.Timeout | undefined;

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
    opener.#prepareSpare();
    return opener;
  }

  async openSession({ storageState }: { storageState?: unknown }): Promise<ApplicationSession> {
    if (isStorageState(storageState)) return this.#open(storageState);
    return (await this.#takeSpare()) ?? this.#open();
  }

  async close(): Promise<void> {
    clearTimeout(this.#nextSpare);
    await this.#dropSpare();
    const browser = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    await browser?.close().catch(() => {});
  }

  async #takeSpare(): Promise<PageSession | undefined> {
    const spare = this.#spare;
    this.#spare = undefined;
    clearTimeout(this.#nextSpare);
    this.#nextSpare = setTimeout(() => this.#prepareSpare(), SPARE_AFTER_MS).unref();
    const session = await spare;
    if (session === undefined || session.isUsable) return session;
    await session.close();
    return undefined;
  }

  async #dropSpare(): Promise<void> {
    const spare = this.#spare;
    this.#spare = undefined;
    await (await spare)?.close();
  }

  #prepareSpare(): void {
    this.#spare = this.#open().catch(() => undefined);
  }

  async #open(storageState?: StorageState): Promise<PageSession> {
    const browser = await this.#running();
    const egress = await EgressProxy.open(this.#policy);
    try {
      const context = await browser.newContext({
        proxy: { server: egress.url },
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        acceptDownloads: false,
        serviceWorkers: 'block',
        ...(storageState === undefined ? {} : { storageState }),
      });
      return await PageSession.open(context, { egress, patience: this.#patience });
    } catch (error) {
      await egress.close();
      throw error;
    }
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
      void this.#dropSpare();
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

/** Then the page that the session was opened for has come, and the work on the next does not slow it down. */
const SPARE_AFTER_MS = 1000;

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

function isStorageState(value: unknown): value is StorageState {
  return typeof value === 'object' && value !== null && 'cookies' in value && 'origins' in value;
}
