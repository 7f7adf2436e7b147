import { once } from 'node:events';
import { MessageChannel, Worker } from 'node:worker_threads';
import { userError } from '../../errors/errors.js';
import type { OutputFile, PublishedFormat, PublishedInput } from '../../report/reporter.js';
import { tooLittleMemory } from '../telling/memory-watch.js';
import type { DocumentAnswer, ThreadTask } from './document-messages.js';
import { mistakeOf } from './written-mistake.js';

/** A thread that writes documents. */
export interface DocumentThread {
  readonly write: (format: PublishedFormat, input: PublishedInput) => Promise<readonly OutputFile[]>;
  readonly end: () => void;
}

/** Megabytes for what a thread has just made: by itself the engine takes 48, and no document is written sooner for it. */
const YOUNG_MEGABYTES = 12;

/** Starts a thread that gets ready to write the formats. */
export function startDocumentThread(entry: URL, task: ThreadTask): DocumentThread {
  const worker = new Worker(entry, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // A run that fails before anything is to be written does not wait for it.
  worker.unref();
  const lost = new Promise<never>((_, reject) => {
    worker.once('error', (error) => reject(whyLost(error)));
    worker.once('exit', () => reject(userError('thread-ended', {})));
  });
  // Told to whoever waits for a document.
  lost.catch(() => undefined);
  return {
    write: (format, input) => {
      worker.ref();
      return Promise.race([lost, written(worker, format, input)]);
    },
    end: () => void worker.terminate(),
  };
}

async function written(
  worker: Worker,
  format: PublishedFormat,
  input: PublishedInput,
): Promise<readonly OutputFile[]> {
  const { port1: answers, port2: answerTo } = new MessageChannel();
  worker.postMessage({ format, input, answerTo }, [answerTo]);
  const [answer]: DocumentAnswer[] = await once(answers, 'message');
  answers.close();
  if (answer === undefined) throw userError('thread-ended', {});
  if ('mistake' in answer) throw mistakeOf(answer.mistake);
  return answer.files;
}

/** An error that ended a thread: a bug, unless it is what the engine says where memory ran out. */
function whyLost(error: unknown): unknown {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isOutOfMemory ? tooLittleMemory() : error;
}
