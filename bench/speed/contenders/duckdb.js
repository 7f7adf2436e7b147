// DuckDB with all cores: loads the log, and pairs by a window over counterpart and subject without its reply marks.
import process from 'node:process';
import { done } from './done.js';
import { peer } from './peer.js';

const [path, peers, domain] = process.argv.slice(2);
const { DuckDBInstance } = peer('@duckdb/node-api', peers);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const text = (value) => `'${value.replaceAll("'", "''")}'`;

const seconds = () => performance.now() / 1000;
const phases = { startup: seconds() };
await connection.run(
  `CREATE TABLE mail AS SELECT * FROM read_csv(${text(path)}, header = true, delim = ',', quote = '"', all_varchar = true)`,
);
phases.load = seconds() - phases.startup;

const isOurs = (column) => `${column} LIKE ${text(`%@${domain}`)}`;
const answer = await connection.runAndReadAll(`
  WITH told AS (
    SELECT CAST(Received AS TIMESTAMP) AS moment,
      ${isOurs('SenderAddress')} AS is_reply,
      CASE WHEN ${isOurs('SenderAddress')} THEN RecipientAddress ELSE SenderAddress END AS counterpart,
      regexp_replace(lower(Subject), '^((sv|vs|vb|re|fwd|autosvar): *)+', '') AS subject
    FROM mail
  ), paired AS (
    SELECT moment, is_reply, min(CASE WHEN is_reply THEN moment END) OVER (
      PARTITION BY counterpart, subject ORDER BY moment ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
    ) AS answered_at FROM told
  )
  SELECT count(*), count(answered_at), count(*) FILTER (WHERE answered_at <= moment + INTERVAL 36 HOUR) FROM paired WHERE NOT is_reply`);
phases.pair = seconds() - phases.startup - phases.load;
const [[incoming]] = answer.getRows();
if (Number(incoming) === 0) throw new Error('DuckDB found no mail from outside');
const [[rows]] = (await connection.runAndReadAll('SELECT count(*) FROM mail')).getRows();
// The others count the header as a record too.
done({ rows: Number(rows) + 1, phases });
