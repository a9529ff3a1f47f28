"""A document server on loopback, with a certificate of its own, that plays what real ones do.

Each behaviour is a function of Play and the requests for its symbol; server.trace holds every request that came.
"""
import http.server
import os
import socket
import ssl
import subprocess
import threading
import time
import urllib.parse


def certificates(folder):
    """An authority and a certificate of it for 127.0.0.1 and localhost; and another certificate, of no authority."""
    def openssl(*args):
        subprocess.run(["openssl", *args], cwd=folder, check=True, capture_output=True)
    for name in ("authority", "stranger"):
        openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=%s of the tests" % name,
                "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", name + ".key", "-out", name + ".pem")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1", "-keyout", "server.key", "-out", "server.csr")
    with open(os.path.join(folder, "names"), "w", encoding="ascii") as file:
        file.write("subjectAltName=IP:127.0.0.1,DNS:localhost\n")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial",
            "-days", "2", "-extfile", "names", "-out", "server.pem")


class Play(http.server.BaseHTTPRequestHandler):
    """One request: the behaviour of its symbol answers it."""
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        start = time.time()
        address = urllib.parse.urlsplit(self.path)
        query = urllib.parse.parse_qs(address.query)
        self.symbol = query.get("s", [""])[0]
        self.language = query.get("l", [""])[0]
        self.type = query.get("t", [""])[0]
        self.hop = int(query.get("hop", ["0"])[0])
        with self.server.lock:
            earlier = [one for one in self.server.trace if one["symbol"] == self.symbol]
            entry = {"symbol": self.symbol, "language": self.language, "type": self.type, "path": self.path,
                     "start": start, "end": None, "headers": dict(self.headers), "host": self.headers.get("Host")}
            self.server.trace.append(entry)
            self.server.at_once += 1
            self.server.most_at_once = max(self.server.most_at_once, self.server.at_once)
        self.count = len(earlier)  # of earlier requests for the symbol
        self.entry = entry
        try:
            self.server.behaviours.get(self.symbol, missing)(self)
        except (OSError, ssl.SSLError):
            self.close_connection = True
        self.answered()

    def answered(self):
        """Before the client can have the end of the answer: what it does next is later."""
        with self.server.lock:
            if self.entry["end"] is None:
                self.server.at_once -= 1
                self.entry["end"] = time.time()

    def give(self, body=b"", status=200, headers=(), length=None):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.answered()
        self.end_headers()
        self.wfile.write(body)
        if length is not None and length != len(body):
            self.close_connection = True

    def redirect(self, target, status=302):
        self.give(status=status, headers=[("Location", target)])

    def here(self, hop, host=None, scheme="https"):
        query = urllib.parse.urlencode({"s": self.symbol, "l": self.language, "t": self.type, "hop": hop})
        return "%s://%s/file?%s" % (scheme, host or "127.0.0.1:%d" % self.server.server_port, query)

    def log_message(self, *args):
        pass


def missing(play):
    play.give(b"not found", status=404)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def __init__(self, behaviours, folder, name="server"):
        super().__init__(("127.0.0.1", 0), Play)
        self.behaviours = behaviours
        self.trace = []
        self.lock = threading.Lock()
        self.at_once = self.most_at_once = 0
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(os.path.join(folder, name + ".pem"), os.path.join(folder, name + ".key"))
        self.context = context
        self.url = "https://127.0.0.1:%d" % self.server_port
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def finish_request(self, request, client_address):  # in the thread of the request
        request.settimeout(20)
        try:
            with self.context.wrap_socket(request, server_side=True) as secured:
                secured.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.RequestHandlerClass(secured, client_address, self)
        except (OSError, ssl.SSLError):
            pass

    def handle_error(self, request, client_address):
        pass

    def asked(self, symbol):
        with self.lock:
            return [one for one in self.trace if one["symbol"] == symbol]


class User:
    """Runs the program against a server, with a cache of its own."""

    def __init__(self, program, server_url, folder, pace="0"):
        self.program, self.folder = program, folder
        self.cache = os.path.join(folder, "cache", "clausediff")
        self.environment = {"PATH": os.environ["PATH"], "HOME": folder, "CLAUSEDIFF_SERVER": server_url,
                            "XDG_CACHE_HOME": os.path.join(folder, "cache"),
                            "SSL_CERT_FILE": os.path.join(folder, "authority.pem")}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        if pace is not None:
            self.environment["CLAUSEDIFF_PACE"] = pace

    def run(self, *args, timeout=60, **more):
        return subprocess.run([self.program, *args], env={**self.environment, **more}, cwd=self.folder, timeout=timeout,
                              capture_output=True, stdin=subprocess.DEVNULL, check=False)

    def start(self, *args):
        return subprocess.Popen([self.program, *args], env=self.environment, cwd=self.folder, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def kept(self):
        """The documents of the server in the cache by their path; what remembers the last request is no document."""
        part = "servers/%s/" % urllib.parse.quote(self.environment["CLAUSEDIFF_SERVER"][len("https://"):], safe="")
        found = {}
        for folder, _, names in os.walk(self.cache):
            for name in names:
                path = os.path.join(folder, name)
                if name != "last-request":
                    with open(path, "rb") as file:
                        found[os.path.relpath(path, self.cache).removeprefix(part)] = file.read()
        return found
