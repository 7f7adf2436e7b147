import { parentPort, workerData } from 'node:worker_threads';
import { publishedReporters } from '../report/reporters.js';
import { answerRequest } from './threads/answer-request.js';
import type { DocumentRequest, ThreadTask } from './threads/document-messages.js';

// What a thread beside the run does. It loads all that it will need while the run reads its logs; what cannot be loaded
// is told when it is asked for.
const { formats }: ThreadTask = workerData;
for (const format of formats) publishedReporters[format]().catch(() => undefined);

parentPort?.on('message', async ({ format, input, answerTo }: DocumentRequest) => {
  answerTo.postMessage(await answerRequest({ format, input }));
});
