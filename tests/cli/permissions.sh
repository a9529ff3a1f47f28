#!/bin/sh
# Files and folders that the user may not read or write. Root may all: then the program is run as the user nobody.
#   sh permissions.sh PROGRAM
. "$(dirname "$0")/../support/harness.sh"

if [ "$(id -u)" -eq 0 ]; then
    through='setpriv --reuid=65534 --regid=65534 --clear-groups'
    chmod 755 "$folder"
    $through "$program" --version >/dev/null 2>&1 ||
        { echo "skipped: root may all, and setpriv(1) cannot run the program as another user here"; exit 77; }
fi

printf 'The General Assembly,\n1. Takes note of the report;\n2. Decides to wait.\n' >good.txt
cp good.txt secret.txt
chmod 000 secret.txt
refused 'secret.txt: cannot be opened: permission denied' secret.txt good.txt
refused 'secret.txt: cannot be opened: permission denied' good.txt secret.txt
refused 'secret.txt: cannot be opened: permission denied' outline secret.txt

mkdir -m 555 closed
echo old >closed/report
chmod 444 closed/report
refused 'permission' outline good.txt -o closed/report
refused 'permission' outline good.txt -o closed/new
check 'the old report is kept' [ "$(cat closed/report)" = old ]
check 'and nothing is beside it' [ "$(ls closed)" = report ]
chmod 755 closed

finish
