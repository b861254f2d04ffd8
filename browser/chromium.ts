import { randomBytes } from 'node:crypto';
import type { BrowserContext, BrowserContextOptions } from 'playwright';
import type { Settings } from '../contracts/settings.ts';
import { ADAPTERS } from '../forms/adapters/adapters.ts';
import type { Adapter } from '../forms/adapters/adapter.ts';
import type { FormModel } from '../forms/model/formModel.ts';
import type { Log } from '../log/log.ts';
import { modelBy } from '../model/openAiModel.ts';
import type { ApplicationSession, SessionLease, SessionOpener } from './applicationSession.ts';
import { CHROMIUM_MISSING, findChromium } from './chromiumPath.ts';
import { type Chromium, orKilled, startChromium } from './chromiumProcess.ts';
import type { Egress } from './egress/egress.ts';
import { EgressProxy } from './egress/egressProxy.ts';
import type { NetworkNamespace } from './egress/networkNamespace.ts';
import { PageSession } from './pageSession.ts';
import { PATIENCE, type Patience } from './patience.ts';

/**
 * One Chromium, started before it is needed and again when it dies; a context of its own for each session. One context is
 * open in advance, with its page: of all that a session needs, the page's process takes longest.
 */
export class ChromiumOpener implements SessionOpener {
  readonly #executablePath: string;
  readonly #egress: Egress;
  /**
   * The one name that the browser resolves, which no page knows: what goes around proxies, as WebTransport does, finds
   * nobody, whatever name or number it is given.
   */
  readonly #proxyName = `egress-${randomBytes(9).toString('hex')}.invalid`;
  readonly #log: Log;
  readonly #patience: Patience;
  readonly #adapters: readonly Adapter[];
  readonly #model: FormModel | undefined;
  #browser: Promise<Chromium> | undefined;
  #network: NetworkNamespace | null = null;
  #spare: Promise<PageSession | undefined> | undefined;
  #nextSpare: NodeJS.Timeout | undefined;

  private constructor(options: {
    executablePath: string;
    egress: Egress;
    log: Log;
    patience: Patience;
    adapters: readonly Adapter[];
    model: FormModel | undefined;
  }) {
    this.#executablePath = options.executablePath;
    this.#egress = options.egress;
    this.#log = options.log;
    this.#patience = options.patience;
    this.#adapters = options.adapters;
    this.#model = options.model;
  }

  /**
   * Throws when there is no Chromium, or it does not start. Its way out is a proxy in this process, unless another is
   * given; it is closed with the browser.
   */
  static async launch(
    settings: Settings,
    log: Log,
    { patience = PATIENCE, egress }: { patience?: Patience; egress?: Egress } = {},
  ): Promise<ChromiumOpener> {
    const executablePath = findChromium(settings);
    if (executablePath === undefined) throw new Error(CHROMIUM_MISSING);
    const adapters = settings.GH_ADAPTERS === 'on' ? ADAPTERS : [];
    const model = modelBy(settings, log);
    const wayOut =
      egress ?? (await EgressProxy.open({ allowedPrivateHosts: settings.GH_ALLOWED_PRIVATE_HOSTS }));
    const opener = new ChromiumOpener({ executablePath, egress: wayOut, log, patience, adapters, model });
    await opener.#running();
    opener.#prepareSpare();
    return opener;
  }

  get fenceUrl(): string | null {
    return this.#egress.fenceUrl;
  }

  async openSession({
    storageState,
    lease = NOBODYS,
  }: {
    storageState?: unknown;
    lease?: SessionLease;
  }): Promise<ApplicationSession> {
    const chromium = await this.#running();
    return orKilled(chromium, this.#patience.browserOpenMs, async () => {
      const isKnown = isStorageState(storageState);
      const spare = isKnown ? undefined : await this.#takeSpare();
      const session = spare ?? (await this.#open(chromium, isKnown ? storageState : undefined));
      return admitted(session, lease);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#nextSpare);
    await this.#dropSpare();
    const chromium = await this.#browser?.catch(() => undefined);
    this.#browser = undefined;
    if (chromium !== undefined)
      await orKilled(chromium, this.#patience.browserCloseMs, () => chromium.browser.close()).catch(() => {});
    await this.#egress.close();
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
    this.#spare = this.#openSpare().catch(() => undefined);
  }

  async #openSpare(): Promise<PageSession> {
    const chromium = await this.#running();
    return orKilled(chromium, this.#patience.browserOpenMs, () => this.#open(chromium));
  }

  async #open(chromium: Chromium, storageState?: StorageState): Promise<PageSession> {
    const egress = await this.#egress.openSession();
    const closeContext = (context: BrowserContext) =>
      orKilled(chromium, this.#patience.browserCloseMs, () => context.close()).catch(() => {});
    let context: BrowserContext | undefined;
    try {
      context = await chromium.browser.newContext({
        proxy: { server: egress.proxy.server.replace('127.0.0.1', this.#proxyName) },
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        acceptDownloads: false,
        serviceWorkers: 'block',
        ...(storageState === undefined ? {} : { storageState }),
      });
      const parts = {
        egress,
        patience: this.#patience,
        adapters: this.#adapters,
        model: this.#model,
        closeContext,
      };
      return await PageSession.open(context, parts);
    } catch (error) {
      if (context !== undefined) await closeContext(context);
      await egress.close();
      throw error;
    }
  }

  /** In the network in which its way out is now. */
  async #running(): Promise<Chromium> {
    const network = await this.#egress.network();
    if (this.#browser !== undefined && this.#network === network) return this.#browser;
    this.#browser?.then(({ kill }) => kill(new Error('the network of the browser is gone'))).catch(() => {});
    const starting = startChromium({
      executablePath: this.#executablePath,
      network,
      proxyName: this.#proxyName,
      timeoutMs: this.#patience.browserOpenMs,
      onGone: () => {
        if (this.#browser !== starting) return;
        this.#browser = undefined;
        void this.#dropSpare();
        this.#log.warn('the browser is gone; the next session starts another');
      },
    });
    starting.catch(() => {
      if (this.#browser === starting) this.#browser = undefined;
    });
    this.#browser = starting;
    this.#network = network;
    return starting;
  }
}

async function admitted(session: PageSession, lease: SessionLease): Promise<PageSession> {
  try {
    await session.admit(lease);
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

/** Where pages are only looked at: nobody else could be doing the same. */
const NOBODYS: SessionLease = { jobId: '', epoch: 0, until: Infinity };

/** Then the page that the session was opened for has come, and the work on the next does not slow it down. */
const SPARE_AFTER_MS = 1000;

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;

function isStorageState(value: unknown): value is StorageState {
  return typeof value === 'object' && value !== null && 'cookies' in value && 'origins' in value;
}
