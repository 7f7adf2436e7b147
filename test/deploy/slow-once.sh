#!/bin/sh
# Runs what follows the journal's name. Writes down which worker began which part; the first part takes long the first time.
journal=$1
shift
if [ "$3" = tally ]; then
  case "$4" in
    */part-1.ndjson) grep -qF " $4" "$journal" || wait=60 ;;
  esac
  echo "$WORKER $4" >>"$journal"
  sleep "${wait:-0}"
fi
exec "$@"
