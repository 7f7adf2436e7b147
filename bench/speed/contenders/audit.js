// The whole audit of one log, as bench/speed/put-together.js has put it together.
await import('../../../dist/bench/audit.js');
