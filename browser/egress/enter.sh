#!/bin/sh
# Runs $GH_PROGRAM in the namespaces that $GH_ENTER enters. Playwright starts a browser by its file, and lets no words stand before it.
enter=$GH_ENTER program=$GH_PROGRAM
unset GH_ENTER GH_PROGRAM
exec $enter "$program" "$@"
