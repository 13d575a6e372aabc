#!/usr/bin/env bash
#SBATCH --job-name=gwr-panel
#SBATCH --array=1-8
#SBATCH --cpus-per-task=2
#SBATCH --mem=2G
#SBATCH --time=01:00:00
#SBATCH --requeue
# Reads one shard of the reports as a task of a Slurm array; a task that was stopped and queued again goes on where it stopped.
#
#   job=$(sbatch --parsable slurm-array.sh reports/ panel/ --format parquet)
#   sbatch --dependency=afterok:$job --wrap "gwr panel --merge panel/ -o panel/ --format parquet"
#
# Status 2 says that some reports could not be read; they are listed when the shards are merged, so it does not fail the task.
set -uo pipefail
input=$1 output=$2
shift 2

"${GWR:-gwr}" panel "$input" -o "$output" --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --threads "${SLURM_CPUS_PER_TASK:-1}" "$@"
status=$?
[ "$status" -eq 2 ] && [ -e "$output/work/shard-$SLURM_ARRAY_TASK_ID-of-$SLURM_ARRAY_TASK_COUNT.json" ] && exit 0
exit "$status"
