/** Old editors write into a document of their own: it is a box of the page around it, and its labels stand there. */
export function editorIn(frame: HTMLIFrameElement): HTMLElement | null {
  const inner = innerDocument(frame);
  if (inner === null || inner.body === null) return null;
  return inner.designMode === 'on' || inner.body.isContentEditable ? inner.body : null;
}

/** The same box, seen from inside. */
export function isEditorBody(element: Element): boolean {
  return element.localName === 'body' && frameAround() !== null;
}

function frameAround(): Element | null {
  try {
    return window.frameElement;
  } catch {
    return null;
  }
}

/** null for a document of somebody else's. */
function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
