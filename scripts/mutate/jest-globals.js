// Stands for `@jest/globals` in the copy that is mutated: the same functions, without jest's own machinery around them.
import { ModuleMocker } from 'jest-mock';

export { expect } from 'expect';
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';

const mocker = new ModuleMocker(globalThis);

export const jest = {
  spyOn: mocker.spyOn.bind(mocker),
  fn: mocker.fn.bind(mocker),
  setTimeout: () => undefined,
};
