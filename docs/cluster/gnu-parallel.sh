#!/usr/bin/env bash
# Reads reports in shards with GNU parallel, here or on several hosts that share the folder, and merges them into one panel.
#
#   SHARDS=8 HOSTS=:,node1,node2 bash gnu-parallel.sh reports/ panel/ --format parquet
#
# HOSTS is the --sshlogin of parallel; ":" is this computer without ssh. A job that fails is tried again: it goes on where it stopped.
# Status 2 says that some reports could not be read; they are listed when the shards are merged, and nothing is to be tried again.
set -euo pipefail
input=$1 output=$2
shift 2

shard='"$0" panel "$1" -o "$2" --shard "$3" --threads 1 "${@:4}" || [ $? -eq 2 ]'
seq "${SHARDS:-8}" |
  parallel --quote --sshlogin "${HOSTS:-:}" --workdir . --retries 3 --halt soon,fail=1 \
    bash -c "$shard" "${GWR:-gwr}" "$input" "$output" "{}/${SHARDS:-8}" "$@"
"${GWR:-gwr}" panel --merge "$output" -o "$output" "$@"
