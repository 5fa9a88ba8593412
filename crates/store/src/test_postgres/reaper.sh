# Waits until no test process uses the cluster any more, then stops it and removes everything.
# Every user holds a shared lock on "$base.users"; who starts or stops the cluster holds "$base.start".
base=$1 postmaster=$2 idle=0
exec 8>>"$base.start" 9>>"$base.users"
while sleep 2; do
  flock -x 8
  if flock -n -x 9; then
    idle=$((idle + 1))
    if [ "$idle" -ge 3 ] || ! kill -0 "$postmaster" 2>/dev/null; then
      kill -INT "$postmaster" 2>/dev/null
      n=0
      while kill -0 "$postmaster" 2>/dev/null && [ "$n" -lt 100 ]; do sleep 0.1; n=$((n + 1)); done
      kill -QUIT "$postmaster" 2>/dev/null
      rm -rf "$base" "$base.start" "$base.users"
      exit 0
    fi
    flock -u 9
  else
    idle=0
  fi
  flock -u 8
done
