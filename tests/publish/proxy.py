"""Stands between the publisher and a store: writes down what is asked, can be slow, and can say that the lock is old."""

import http.client
import threading
import time
from email.utils import formatdate, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Proxy:
    """Forwards to the port `to` of this computer."""

    def __init__(self, to):
        self.to, self.delay, self.lock_age, self.asked = to, 0.0, 0, []
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def forward(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                copies = "x-amz-copy-source" in self.headers or "x-ms-copy-source" in self.headers
                time.sleep(proxy.delay)
                proxy.asked.append((("COPY" if copies else self.command), self.path.split("?")[0]))
                store = http.client.HTTPConnection("127.0.0.1", proxy.to, timeout=30)
                store.request(self.command, self.path, body, dict(self.headers))
                answer = store.getresponse()
                content = answer.read()
                store.close()
                self.send_response_only(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() in ("connection", "transfer-encoding", "keep-alive", "content-length"):
                        continue
                    if name.lower() == "last-modified" and self.path.split("?")[0].endswith("/_localoffer/lock"):
                        value = formatdate(parsedate_to_datetime(value).timestamp() - proxy.lock_age, usegmt=True)
                    self.send_header(name, value)
                length = answer.getheader("Content-Length") if self.command == "HEAD" else str(len(content))
                self.send_header("Content-Length", length or "0")
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(content)

            do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = forward

            def handle_one_request(self):
                try:
                    super().handle_one_request()
                except (OSError, http.client.HTTPException):
                    # The publisher was killed.
                    self.close_connection = True

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, *_):
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def since(self, start):
        """What was asked since `start` things had been."""
        return self.asked[start:]
