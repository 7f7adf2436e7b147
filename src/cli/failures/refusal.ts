import type { ErrorCode } from '../../errors/errors.js';
import type { ErrorFacts } from '../../errors/facts/error-facts.js';

/**
 * A mistake of the command line itself, known before anything is loaded that could tell of it: help must be there at
 * once. Whoever prints it finds the words.
 */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly tell: (teller: Teller) => Error;

  constructor(code: ErrorCode, tell: (teller: Teller) => Error) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.tell = tell;
  }
}

/** `userError`, where it has been loaded. */
export type Teller = <Code extends ErrorCode>(code: Code, facts: ErrorFacts[Code]) => Error;

export function refusal<Code extends ErrorCode>(code: Code, facts: ErrorFacts[Code]): Refusal {
  return new Refusal(code, (teller) => teller(code, facts));
}
