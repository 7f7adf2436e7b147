import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const { constants, createContext } = vm;

/**
 * Jest's own environment, with plain globals. In the usual one every mention of `Math` or `Number` goes through an
 * interceptor, and an audit takes half as long again as in the program.
 */
export default class PlainEnvironment extends TestEnvironment {
  constructor(config, context) {
    vm.createContext = () => createContext(constants.DONT_CONTEXTIFY);
    super(config, context);
    vm.createContext = createContext;
    if (this.global !== this.context) throw new Error('Jest makes its context in another way now.');
  }
}
