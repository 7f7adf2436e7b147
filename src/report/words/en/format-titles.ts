export { formatTitle } from '../../../errors/en/format-titles.js';
