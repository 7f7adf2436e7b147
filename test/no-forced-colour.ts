import process from 'node:process';

/* Where jest itself writes in colour it asks that of all its children, and of the programs that tests start. */
delete process.env['FORCE_COLOR'];
