// Puts the audit that the bench times together in few files. `node bench/speed/put-together.js` after a build; the bench
// does so itself.
import { putTogether } from '../../scripts/put-together.js';

await putTogether(['bench/speed/audit/audit.js'], 'dist/bench');
