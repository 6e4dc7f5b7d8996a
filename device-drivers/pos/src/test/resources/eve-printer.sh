#!/bin/sh
# What ippeveprinter does with a job: the word in the file "mode" beside this script says how it goes.
here=$(dirname "$0")
case "$(cat "$here/mode")" in
    jam)
        echo "STATE: +media-jam-error" >&2
        exit 1
        ;;
    paper)
        echo "STATE: +media-empty-error,media-needed" >&2
        while [ "$(cat "$here/mode")" = paper ]; do sleep 0.05; done
        echo "STATE: -media-empty-error,media-needed" >&2
        ;;
    slow)
        while [ "$(cat "$here/mode")" = slow ]; do sleep 0.05; done
        ;;
esac
cp "$1" "$here/printed.pdf"
echo "ATTR: job-impressions-completed=1" >&2
