# Restores each image of /share/queue with xl, unpauses it, and leaves in /share/out/NAME/ what was said of it.
# out/NAME/status comes last: then the image is done. The host may add to the queue, until it lays down /share/stop.

seconds=$(cat /share/seconds)   # that a restored domain runs for
patience=$(cat /share/patience) # seconds after which a restore is given up

domains() { xl list 2>/dev/null | awk 'NR > 2 { print $2 }'; }

clean_up() {
  for domain in $(domains); do timeout 60 xl destroy "$domain"; done >/dev/null 2>&1
  pkill -9 -f '[q]emu-system' 2>/dev/null
  rm -f /var/log/xen/* /tmp/image
}

restore() {
  out=/share/out/$1
  mkdir -p "$out"
  dmesg -c >/dev/null; xl dmesg -c >/dev/null
  zstd -dqf "/share/in/$1.zst" -o /tmp/image
  timeout -k 5 "$patience" xl -vvv restore -p -e /tmp/image >"$out/xl" 2>&1 </dev/null
  code=$?
  if [ $code = 0 ]; then
    for domain in $(domains); do timeout 30 xl unpause "$domain"; done >"$out/unpause" 2>&1
    sleep "$seconds"
    timeout 30 xl list >"$out/list" 2>&1
  fi
  timeout 30 xl dmesg >"$out/xen" 2>&1
  dmesg >"$out/linux"
  cat /var/log/xen/qemu-dm-*.log >"$out/qemu" 2>/dev/null
  clean_up
  echo $code >"$out/unfinished"; mv "$out/unfinished" "$out/status"
}

until [ -e /share/stop ]; do
  for name in $(cat /share/queue); do
    [ -e /share/stop ] && break
    [ -e "/share/out/$name/status" ] || restore "$name"
  done
  sleep 1
done
