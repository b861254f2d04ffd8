import { DefaultFailureConverter } from '@temporalio/common';

/** Messages and stack traces of failures go through the codec like any other payload. */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
