import type { CommandLineFacts } from './command-line.js';
import type { FileFacts } from './files.js';
import type { FormatFacts } from './formats.js';
import type { GateFacts } from './gates.js';
import type { ListFacts } from './lists.js';
import type { LogFacts } from './logs.js';
import type { OptionFacts } from './options.js';
import type { OutputFacts } from './outputs.js';
import type { PartFacts } from './parts.js';
import type { PeriodFacts } from './periods.js';
import type { ResourceFacts } from './resources.js';
import type { ResultFacts } from './results.js';
import type { ReviewFacts } from './reviews.js';
import type { RuleFacts } from './rules.js';
import type { SystemFacts } from './system.js';

/** Every mistake that a user can make and mend, with what must be known to tell of it. */
export interface ErrorFacts
  extends CommandLineFacts,
    FileFacts,
    FormatFacts,
    GateFacts,
    ListFacts,
    LogFacts,
    OptionFacts,
    OutputFacts,
    PartFacts,
    PeriodFacts,
    ResourceFacts,
    ResultFacts,
    ReviewFacts,
    RuleFacts,
    SystemFacts {}
