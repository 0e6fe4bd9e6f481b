#!/usr/bin/env bash
# Starts CoreNLP in its container. The password goes into a file, since the list of processes is for everyone.
set -euo pipefail
umask 077
: "${CORENLP_USER:?Set CORENLP_USER}" "${CORENLP_PASSWORD:?Set CORENLP_PASSWORD}"

arguments=(
  -Xmx2560m -XX:+ExitOnOutOfMemoryError
  -XX:+UseParallelGC -XX:NewRatio=4 -XX:+UseTransparentHugePages
  -cp "${CLASSES:-/classes}:${JARS:-/jars}/*" edu.stanford.nlp.pipeline.StanfordCoreNLPServer
  -port "${PORT:-9000}" -timeout 60000 -quiet true
  -username "$CORENLP_USER" -password "$CORENLP_PASSWORD"
)
file=$(mktemp)
for argument in "${arguments[@]}"; do
  escaped=${argument//\\/\\\\}
  printf '"%s"\n' "${escaped//\"/\\\"}"
done >"$file"
exec java "@$file"
