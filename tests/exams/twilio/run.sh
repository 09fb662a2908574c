#!/usr/bin/env bash
# Installs the pinned emulator into an ignored folder, starts it on loopback and examines the gateway.
# Arguments go to pytest.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
python="$root/.venv/bin/python"

command -v npm >/dev/null || { echo "exam-twilio needs npm (Debian: apt-get install npm)." >&2; exit 1; }
cd "$here"
if ! cmp -s package-lock.json node_modules/.installed; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json node_modules/.installed
fi

free_port() { "$python" -c 'import socket; s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
port=$(free_port)
webhooks=$(free_port)
work=$(mktemp -d)
cat > "$work/seed.yaml" <<SEED
twilio:
  account: {sid: AC00000000000000000000000000000000, auth_token: fake-twilio-token, friendly_name: Exam}
  phone_numbers:
    - {phone_number: "+12025550100", friendly_name: clinic, sms_url: "http://127.0.0.1:$webhooks/twilio/inbound"}
SEED

node_modules/node/bin/node node_modules/emulate/dist/index.js start --service twilio --port "$port" \
  --seed "$work/seed.yaml" > "$work/emulator.log" 2>&1 &
emulator=$!
trap 'kill $emulator 2>/dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 100); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  kill -0 $emulator 2>/dev/null || { cat "$work/emulator.log" >&2; exit 1; }
  sleep 0.2
done

cd "$root"
SMSINT_EXAM_TWILIO="http://127.0.0.1:$port" SMSINT_EXAM_WEBHOOKS="$webhooks" \
  "$python" -m pytest tests/exams/twilio/journey.py tests/exams/twilio/exam.py tests/gateway/test_contract.py "$@"
