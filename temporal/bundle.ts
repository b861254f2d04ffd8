import { bundleWorkflowCode } from '@temporalio/worker';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The workflows as one script, as workers load them. Made once by the build: it takes a second. */
export async function bundleWorkflows(): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: sibling('../workflows/index'),
    failureConverterPath: sibling('./failureConverter'),
  });
  return code;
}

/** The module beside this one, compiled or not. */
function sibling(path: string): string {
  return fileURLToPath(new URL(`${path}${extname(import.meta.url)}`, import.meta.url));
}
