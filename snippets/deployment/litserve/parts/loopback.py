"""A client and a stop that leaves nothing behind."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request


def ask(url, data=None):
    """Status and body of one HTTP request."""
    headers = {"Content-Type": "application/json"}
    body = None if data is None else json.dumps(data).encode()
    request = urllib.request.Request(url, body, headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def free_port():
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        return holder.getsockname()[1]


def wait_for(url, server, seconds):
    """Until the server answers 200; it must still be running."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        try:
            if ask(url)[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.2)
    raise RuntimeError("The server did not answer in time.")


def stop(server):
    """Ends the whole process group, politely first."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(server.pid, sign)
            server.wait(20)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass
