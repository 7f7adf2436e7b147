import dgram from 'node:dgram';
import dns from 'node:dns';
import { Socket } from 'node:net';
import process from 'node:process';

// Loaded before a program that must not need the network: whoever asks for it ends the program, so that no `catch` hides it.
for (const [room, names] of [
  [Socket.prototype, ['connect']],
  [dgram.Socket.prototype, ['bind', 'connect', 'send']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
])
  for (const name of names)
    room[name] = () => {
      process.stderr.write(`the network is shut, and was asked for: ${name}\n`);
      process.exit(99);
    };
