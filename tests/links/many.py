#!/usr/bin/env python3
"""Asks many addresses of sites on this computer, and says how politely and how fast.

    python3 tests/links/many.py target/release/localoffer [hosts] [addresses]

Every host must be asked one thing at a time, with the pause between that the site wants, and each address once.
"""
import asyncio, pathlib, shutil, subprocess, sys, tempfile, threading, time

tool = pathlib.Path(sys.argv[1]).resolve()
hosts = int(sys.argv[2]) if len(sys.argv) > 2 else 50
addresses = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
pause = 0.25
asked = []  # host, path, when it was asked, when it was answered
body = b"<!DOCTYPE html><title>Club</title><h1>Saturday club</h1>" + b"<p>Come along.</p>" * 500


async def serve(reader, writer, host):
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            began = time.monotonic()
            if b"transfer-encoding: chunked" in head.lower():
                await reader.readexactly(5)
            await asyncio.sleep(0.03)
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()
            asked.append((host, head.split()[1].decode(), began, time.monotonic()))
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def start():
    loop = asyncio.new_event_loop()
    ports = {}
    for number in range(hosts):
        host = f"127.0.1.{number + 1}"
        server = loop.run_until_complete(asyncio.start_server(lambda r, w, host=host: serve(r, w, host), host, 0))
        ports[host] = server.sockets[0].getsockname()[1]
    threading.Thread(target=loop.run_forever, daemon=True).start()
    return ports


ports = start()
with tempfile.TemporaryDirectory() as folder:
    site = pathlib.Path(folder, "site")
    shutil.copytree(pathlib.Path(__file__).parent.parent / "fixtures/base", site)
    names = ", ".join(f'"{host}:{port}"' for host, port in ports.items())
    with open(site / "content/site.yaml", "a") as settings:
        settings.write(f"\nlinks:\n  inside: [{names}]\n")
    every = list(ports.items())
    with open(site / "content/guides/first-steps.md", "a") as guide:
        guide.write("\n## More\n\n")
        for number in range(addresses):
            host, port = every[number % hosts]
            guide.write(f"- [Club {number}](http://{host}:{port}/club-{number})\n")
    day = ["--today", "2026-11-28"]
    subprocess.run([tool, "build", *day], cwd=site, check=True, capture_output=True)
    began = time.monotonic()
    said = subprocess.run([tool, "verify", *day], cwd=site, capture_output=True, text=True)
    seconds = time.monotonic() - began

print(said.stdout.strip())
failed = 0 if said.returncode == 0 else 1
paths = [path for _, path, _, _ in asked]
if len(paths) != addresses or len(set(paths)) != addresses:
    print(f"{len(paths)} questions for {addresses} addresses")
    failed += 1
closest = pause
for host in ports:
    turns = sorted(one[2:] for one in asked if one[0] == host)
    closest = min([closest, *(later[0] - earlier[1] for earlier, later in zip(turns, turns[1:]))])
if closest < pause - 0.02:
    print(f"a host was asked again after {closest:.3f} s")
    failed += 1
print(f"{addresses} addresses on {hosts} hosts in {seconds:.1f} s; the shortest pause at a host was {closest * 1000:.0f} ms")
print(f"{2 - failed} passed, {failed} failed")
sys.exit(bool(failed))
