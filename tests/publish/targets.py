"""The places that a site is published to in these tests, each with a way to see what a reader would be given."""

import http.client
import os
import re
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path

from proxy import Proxy

LOOPBACK = "127.0.0.1"


def free_port():
    with socket.socket() as one:
        one.bind((LOOPBACK, 0))
        return one.getsockname()[1]


def wait_for(port, process):
    for _ in range(300):
        if process.poll() is not None:
            sys.exit(f"{process.args[0]} did not start")
        with socket.socket() as one:
            if one.connect_ex((LOOPBACK, port)) == 0:
                return
        time.sleep(0.1)
    sys.exit(f"{process.args[0]} does not answer")


class Folder:
    """A folder."""

    name, proxy, environment = "folder", None, {}

    def __init__(self, place):
        self.root = Path(place)
        self.target = str(self.root)

    def files(self):
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return {str(path.relative_to(self.root)): path.read_bytes() for path in paths}

    def stop(self):
        pass


class Bucket:
    """What S3 and Azure have in common: a server of this computer, and a proxy before it."""

    def __init__(self, command, port, environment=None):
        self.port = port
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, **(environment or {})})
        wait_for(port, self.process)
        self.proxy = Proxy(port)
        self.connection = None

    def get(self, path):
        """The answer to a reader, past the proxy."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=30)
        try:
            self.connection.request("GET", self.base + urllib.parse.quote(path), headers=self.reader)
            answer = self.connection.getresponse()
            return answer.status, dict((name.lower(), value) for name, value in answer.getheaders()), answer.read()
        except (OSError, http.client.HTTPException):
            self.connection = None
            return self.get(path)

    def files(self):
        return {path: self.get(path)[2] for path in self.list()}

    def stop(self):
        # Gently: Azurite writes down what it holds late.
        self.process.terminate()
        self.process.wait()


class S3(Bucket):
    """S3, as moto plays it."""

    name, base, target = "s3", "/site/", "s3://site"
    # moto keeps the files of a bucket private; it takes any key.
    reader = {"Authorization": "AWS4-HMAC-SHA256 Credential=key/20261123/eu-west-2/s3/aws4_request, SignedHeaders=host, Signature=0"}

    def __init__(self, tools, place):
        port = free_port()
        super().__init__([str(tools / "moto/bin/moto_server"), "-H", LOOPBACK, "-p", str(port)], port)
        where = "<CreateBucketConfiguration xmlns='http://s3.amazonaws.com/doc/2006-03-01/'><LocationConstraint>eu-west-2</LocationConstraint></CreateBucketConfiguration>"
        urllib.request.urlopen(urllib.request.Request(f"http://{LOOPBACK}:{port}/site", where.encode(), method="PUT"))
        self.environment = {
            "AWS_ENDPOINT": f"http://{LOOPBACK}:{self.proxy.port}",
            "AWS_ALLOW_HTTP": "true",
            "AWS_REGION": "eu-west-2",
            "AWS_ACCESS_KEY_ID": "key",
            "AWS_SECRET_ACCESS_KEY": "secret",
        }

    def list(self):
        found, more = [], ""
        while True:
            with urllib.request.urlopen(f"http://{LOOPBACK}:{self.port}/site?list-type=2{more}") as answer:
                text = answer.read().decode()
            found += re.findall(r"<Key>([^<]*)</Key>", text)
            token = re.search(r"<NextContinuationToken>([^<]*)<", text)
            if not token:
                return found
            more = "&continuation-token=" + urllib.parse.quote(token[1], safe="")


class Azure(Bucket):
    """Azure Blob Storage, as Azurite plays it. The path in the container is part of the test."""

    name, base, target = "azure", "/devstoreaccount1/$web/north/mere/", "az://$web/north/mere"
    reader = {}
    key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="

    def __init__(self, tools, place):
        port = free_port()
        azurite = [str(tools / "node_modules/.bin/azurite-blob"), "--blobHost", LOOPBACK, "--blobPort", str(port), "--location", str(place)]
        super().__init__([*azurite, "--silent", "--disableTelemetry", "--skipApiVersionCheck"], port)
        make = (
            "import sys; from azure.storage.blob import BlobServiceClient as C;"
            "c = C(sys.argv[1], credential={'account_name': 'devstoreaccount1', 'account_key': sys.argv[2]}, api_version='2023-11-03');"
            "c.create_container('$web', public_access='container')"
        )
        subprocess.run([str(tools / "moto/bin/python"), "-c", make, f"http://{LOOPBACK}:{port}/devstoreaccount1", self.key], check=True)
        self.environment = {"AZURE_STORAGE_USE_EMULATOR": "true", "AZURITE_BLOB_STORAGE_URL": f"http://{LOOPBACK}:{self.proxy.port}"}

    def list(self):
        found, more = [], ""
        while True:
            address = f"http://{LOOPBACK}:{self.port}/devstoreaccount1/$web?restype=container&comp=list&prefix=north/mere/{more}"
            with urllib.request.urlopen(address) as answer:
                text = answer.read().decode()
            found += [name.removeprefix("north/mere/") for name in re.findall(r"<Name>([^<]*)</Name>", text)]
            token = re.search(r"<NextMarker>([^<]+)<", text)
            if not token:
                return found
            more = "&marker=" + urllib.parse.quote(token[1], safe="")
