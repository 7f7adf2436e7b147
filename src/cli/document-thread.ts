import { parentPort, workerData } from 'node:worker_threads';
import { publishedReporters } from '../report/reporters.js';
import { answerRequest } from './threads/answer-request.js';
import type { DocumentRequest, ThreadTask } from './threads/document-messages.js';
import { practise } from './threads/practise.js';

// What a thread beside the run does. It loads all that it will need while the run reads its logs, and practises; what
// cannot be loaded is told when it is asked for.
const { formats }: ThreadTask = workerData;
for (const format of formats) publishedReporters[format]().catch(() => undefined);

let isAsked = false;
parentPort?.on('message', async ({ format, input, answerTo }: DocumentRequest) => {
  isAsked = true;
  answerTo.postMessage(await answerRequest({ format, input }));
});
practise(formats, () => isAsked).catch(() => undefined);
