import type { FigureFormat, PublishedFormat, PublishedInput, Reporter } from '../../report/reporter.js';
import type { WrittenFormat } from '../writing/formats.js';
import { dealtFormats } from './dealt-formats.js';
import { type DocumentThread, startDocumentThread } from './start-document-thread.js';
import type { Threads } from './threads.js';

/** Who writes a document in a thread beside the run; what is not here the run writes itself. */
export type Beside = ReadonlyMap<FigureFormat, Reporter<PublishedInput>>;

export interface ThreadPlan {
  readonly formats: readonly WrittenFormat[];
  /** How many threads may work at once, the run's own among them. */
  readonly workers: number | undefined;
  /** Null where there can be none. */
  readonly threads: Threads | null;
}

/** With more, the documents of an ordinary report are not sooner there. */
const usualWorkers = 2;

/** Works while threads get ready to write documents, and ends them however the work ends. */
export async function withThreads<Value>(
  { formats, workers, threads }: ThreadPlan,
  work: (beside: Beside) => Promise<Value>,
): Promise<Value> {
  if (threads === null) return work(new Map());
  const asked = workers ?? Math.min(usualWorkers, threads.cores);
  const crew = dealtFormats(formats, asked - 1).map((dealt) => ({
    dealt,
    thread: startDocumentThread(threads.entry, { formats: dealt }),
  }));
  try {
    const reporters = crew.flatMap(({ dealt, thread }) =>
      dealt.map((format) => [format, reporterIn(thread, format)] as const),
    );
    return await work(new Map(reporters));
  } finally {
    for (const { thread } of crew) thread.end();
  }
}

/** The thread gets what may be published, and nothing else of what a run knows. */
function reporterIn(thread: DocumentThread, format: PublishedFormat): Reporter<PublishedInput> {
  return ({ published, gates, language, template }) =>
    thread.write(format, { published, gates, language, template });
}
