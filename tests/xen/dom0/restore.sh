# Restores each image of /share/queue with xl, unpauses it, and leaves in /share/out/NAME/ what was said of it.
# out/NAME/code is what xl ended with. out/NAME/status, the same, comes last: then the image is done. The host may add to the queue, until it lays down /share/stop.
# Each program that is started costs a good part of a second under emulation: there are no more than needed.

seconds=$(cat /share/seconds)   # that a restored domain runs for
patience=$(cat /share/patience) # seconds after which a restore is given up

restore() {
  out=/share/out/$1
  mkdir -p "$out"
  zstd -dqf "/share/in/$1.zst" -o /tmp/image
  timeout -k 5 "$patience" xl -vvv restore -p -e /tmp/image >"$out/xl" 2>&1 </dev/null
  code=$?
  echo $code >"$out/code"
  guests=$(xenstore-list /local/domain | grep -vx 0)
  if [ $code = 0 ]; then
    for guest in $guests; do
      for vcpu in $(xenstore-list "/local/domain/$guest/cpu"); do xenctx -a "$guest" "$vcpu" >"$out/vcpu$vcpu" 2>&1; done
    done
    for guest in $guests; do xl unpause "$guest"; done >"$out/unpause" 2>&1
    sleep "$seconds"
    xl list >"$out/list" 2>&1
  fi
  xl dmesg -c >"$out/xen" 2>&1
  dmesg -c >"$out/linux"
  for log in /var/log/xen/qemu-dm-*.log; do
    [ -e "$log" ] && cat "$log" >"$out/qemu" && rm "$log"
  done
  for log in /var/log/xen/console/guest-*.log; do
    [ -s "$log" ] && cat "$log" >"$out/console"; rm -f "$log"
  done
  for guest in $guests; do timeout 120 xl destroy "$guest"; done >/dev/null 2>&1
  echo $code >"$out/unfinished"; mv "$out/unfinished" "$out/status"
}

until [ -e /share/stop ]; do
  for name in $(cat /share/queue); do
    [ -e /share/stop ] && break
    [ -e "/share/out/$name/status" ] || restore "$name"
  done
  sleep 1
done
