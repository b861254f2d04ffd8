import { type CDPSession, type ElementHandle, type Frame, type Page, selectors } from 'playwright';

/**
 * Makes the closed shadow roots of a page reachable to us; true where there were some that were not yet. `sealed`: what
 * the look tells of places that may have one. The page sees nothing of it: its elements are as before in its own world, and
 * in the one that selectors are resolved in, a host tells its root.
 */
export async function openClosedRoots(page: Page, sealed: readonly string[]): Promise<boolean> {
  const known = askedOf(page);
  const due = sealed.filter((mark) => isDue(known.get(mark)));
  if (due.length === 0) return false;
  for (const mark of due) known.set(mark, { times: (known.get(mark)?.times ?? 0) + 1, at: Date.now() });
  const counts = await Promise.all(page.frames().map((frame) => openIn(page, frame).catch(() => 0)));
  const opened = counts.reduce((sum, count) => sum + count, 0);
  if (opened === 0) return false;
  await isRegistered;
  holding.add(page);
  known.clear();
  return true;
}

/** An element out of each closed root of a frame that was opened. */
export async function insidesOfClosedRoots(frame: Frame): Promise<ElementHandle[]> {
  return holding.has(frame.page()) ? frame.locator(`${ENGINE}=all`).elementHandles() : [];
}

const holding = new WeakSet<Page>();

/** What looked as if it had a closed root and had none may get one later: it is asked again, a few times. */
const asked = new WeakMap<Page, Map<string, Asked>>();

interface Asked {
  times: number;
  at: number;
}

function askedOf(page: Page): Map<string, Asked> {
  const known = asked.get(page) ?? new Map<string, Asked>();
  asked.set(page, known);
  return known;
}

function isDue(before: Asked | undefined): boolean {
  return before === undefined || (before.times < 5 && Date.now() - before.at > 500);
}

const ENGINE = 'closed-root';

/** Runs in the world of selectors, where hosts tell the roots that were opened. */
const ENGINE_SOURCE = `({
  query(root) { return this.queryAll(root)[0] ?? null; },
  queryAll(root) {
    const found = [];
    const visit = (scope) => {
      for (const element of scope.querySelectorAll('*')) {
        const shadow = element.shadowRoot;
        if (!shadow) continue;
        if (shadow.mode === 'closed' && shadow.firstElementChild) found.push(shadow.firstElementChild);
        visit(shadow);
      }
    };
    visit(root);
    return found;
  },
})`;

/** Where this file is loaded twice into one process, the engine is there already. */
const isRegistered = selectors
  .register(ENGINE, { content: ENGINE_SOURCE }, { contentScript: true })
  .catch(() => {});

/** How many were opened in a frame and in those that share its process with it. */
async function openIn(page: Page, frame: Frame): Promise<number> {
  const session = await page
    .context()
    .newCDPSession(frame === page.mainFrame() ? page : frame)
    // It has none of its own: it is in that of a frame around it.
    .catch(() => null);
  if (session === null) return 0;
  try {
    return await openAll(session);
  } finally {
    await session.detach().catch(() => {});
  }
}

async function openAll(session: CDPSession): Promise<number> {
  const worlds = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const frame: unknown = context.auxData?.['frameId'];
    if (typeof frame === 'string' && context.name.startsWith(WORLD)) worlds.set(frame, context.id);
  });
  await session.send('Runtime.enable');
  const [{ root }, { frameTree }] = await Promise.all([
    session.send('DOM.getDocument', { depth: -1, pierce: true }),
    session.send('Page.getFrameTree'),
  ]);
  const opened = await Promise.all(
    closedRootsIn(root, frameTree.frame.id).map(async ({ frame, node }) => {
      const world = worlds.get(frame);
      return world === undefined ? false : tell(session, node, world);
    }),
  );
  return opened.filter(Boolean).length;
}

/** Of Playwright's own, in which locators search. */
const WORLD = '__playwright_utility_world';

interface DomNode {
  backendNodeId: number;
  frameId?: string;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
  contentDocument?: DomNode;
}

function closedRootsIn(node: DomNode, frame: string): { frame: string; node: number }[] {
  const own = node.shadowRootType === 'closed' ? [{ frame, node: node.backendNodeId }] : [];
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((inner) =>
    closedRootsIn(inner, frame),
  );
  const inner = node.contentDocument;
  return [...own, ...below, ...(inner ? closedRootsIn(inner, node.frameId ?? frame) : [])];
}

async function tell(session: CDPSession, node: number, world: number): Promise<boolean> {
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: node,
    executionContextId: world,
  });
  if (object.objectId === undefined) return false;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: TELL,
    returnByValue: true,
  });
  return result.value === true;
}

/** true for a root that was not known before. */
const TELL = `function () {
  if (this.host.shadowRoot === this) return false;
  Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
  return true;
}`;
