"""Run a command and print, on the last line, what it cost: CPU milliseconds and peak MiB, children included."""

import os
import sys

process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(process, 0)
print()
print((used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024)
sys.exit(os.waitstatus_to_exitcode(status))
