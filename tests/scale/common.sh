# What the three engines share. SCALE is the folder of the run, CHUNK the number of lines in a chunk, JOBS how many work at once.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
cd "$SCALE"
chunks=$(ls chunks | wc -l)

# The chunks without verdicts: what there is to do, at first and after whatever happened.
missing() { comm -23 <(ls chunks) <(ls verdicts); }

# wait_for COMMAND...: until it succeeds; half an hour is too long.
wait_for() {
  local last=$((SECONDS + 1800))
  until "$@"; do
    ((SECONDS < last)) || { echo "waited in vain: $*" >&2; exit 1; }
    sleep 0.1
  done
}

chunks_done() { ls verdicts | wc -l; }
are_done() { (($(chunks_done) >= $1)); }

# The processes of this run that review.
workers() {
  local process
  for process in $(pgrep -x pbudget); do
    ! grep -zqx "SCALE=$SCALE" "/proc/$process/environ" 2> /dev/null || echo "$process"
  done
}
kill_one() { local process; process=$(workers | head -1) && [[ -n $process ]] && kill -9 "$process"; }
kill_worker() {
  wait_for kill_one
  echo "killed a worker with $(chunks_done) of $chunks chunks done"
}

# Workers whose engine was killed run on; nothing is compared before they are done.
is_idle() { [[ -z $(workers) ]]; }
