export { formatTitle } from '../../../errors/sv/format-titles.js';
