import { Socket } from 'node:net';

// Loaded before a program that must not need the network: whoever tries gets an error, and the program fails.
Socket.prototype.connect = () => {
  throw new Error('the network is shut');
};
