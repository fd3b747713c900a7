"""A client and a stop that leaves nothing behind."""

import json
import os
import signal
import socket
import subprocess
import time
import urllib.request


def post(url, data):
    """The answer, and how many bytes the request's body took."""
    body = json.dumps(data).encode()
    with urllib.request.urlopen(url, body, timeout=20) as answer:
        return json.load(answer), len(body)


def free_ports(count):
    """Ports of 127.0.0.1, held together so that none is given twice."""
    holders = [socket.socket() for _ in range(count)]
    for holder in holders:
        holder.bind(("127.0.0.1", 0))
    ports = [holder.getsockname()[1] for holder in holders]
    for holder in holders:
        holder.close()
    return ports


def wait_for(port, server, seconds):
    """Until the port takes connections; the server must be running."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 5).close()
            return
        except OSError:
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
