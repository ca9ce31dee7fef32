"""Digits of handwriting fonts from npm packages "@fontsource/NAME" 5.3.0 (SIL OFL 1.1, two Apache-2.0), drawn once and kept as ink."""

import hashlib
import io
import pathlib
import subprocess
import tarfile

import numpy as np
from PIL import Image, ImageDraw, ImageFont

VERSION = "5.3.0"
HEIGHT = 96  # pixels of a drawn digit

# name of the package and the SHA-256 of its archive
PACKAGES = {
    "architects-daughter": "791d2009fbdc46ca3eb942c27c62c0ee353668cd290dfad17f401b8488c727a1",
    "bad-script": "3b51fb49d57c31345272b0d483be17ec99d67a3e6baf06d462b800fd6d9478cd",
    "caveat": "ebf746fc0667b9d10fcac7c8604e2ba40a264da85a1c9b48bd679c0af3221293",
    "cedarville-cursive": "dd07000aae10231af25d83ab5ea2c53a22a8c20d8eccc137d6e5798a55edc80e",
    "gloria-hallelujah": "8755cc046e06286eeebee193f9f753bd0f03eec44c7bf188fc883db66e7a9d91",
    "gochi-hand": "6e206b6139093775d8762503196d6d991408bd5f8393ea0357f4f89b75b195a3",
    "handlee": "e1fbeba16906d4807b42add8ab85dec533c3e667575be00ba96f050b5fc452ce",
    "homemade-apple": "0ad668da20f63bd47bb32c86e160a7cae8ef0f2e1844c405bc40e278c86b91d0",
    "indie-flower": "be380503f1e2c5ef08b8399a28f8cb2f1725527db2cb6aacec3037c2bd1b9083",
    "kalam": "0aaf22523f3c57ae19f32c4f4df0d43d6efd01b7563a19cf4ed818cd5601426d",
    "mansalva": "ed850c14e8a1729761348b17e15f9ec7dc5693594d3d4a60456489ce301d883d",
    "marck-script": "c4e6f14fd3736ec94a872db215192ea7dea04f1315df1385b451c153510575da",
    "nanum-pen-script": "91c7118b1d68e8ab576addbae76351857cf5c3656b7ee496c51fe16f01258a44",
    "neucha": "8f2718549556a0c406a766edc9689801a950dc79a71cbb646fc5e2d67c49cca0",
    "patrick-hand": "c3428d02610c7b8fa92b044cf766f8c30b88bb32a47460b4ac42fa14e0bcdcc0",
    "reenie-beanie": "8a2406f9b3c0b76199dcd87288ea40480fcd8547ba1af2f9f3156205f1688be9",
    "schoolbell": "08901884344f129587928d2260a84e6d8cc7baae54ecdce19ff225694314b704",
    "shadows-into-light": "0885aefd34c65bd79207cffff0771ae0527f227a202bc850f8cf9a12257fc7f1",
    "sue-ellen-francisco": "93c9f047a1709b2879db10b52058ffba7c1642f0acbec422eb358433c937ee00",
    "swanky-and-moo-moo": "3a1b7f26957986f2bd645c3656f4044812a8b6995eeb2870c90a2f6b86426cd5",
    "the-girl-next-door": "d4ac864cbcda87dffe808b5366045e8d75c149fd2a00d081cc8343ab36699545",
}


def fetch(folder, name):
    archive = pathlib.Path(folder) / f"fontsource-{name}-{VERSION}.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", "--silent", f"@fontsource/{name}@{VERSION}"], cwd=folder, check=True)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != PACKAGES[name]:
        raise SystemExit(f"{archive} is not what it was: {found}")
    return archive


def load(folder):
    """By font, its digits by symbol: (ink in 0..255, how far the base line lies above the ink's lower edge)."""
    hands = []
    for name in PACKAGES:
        with tarfile.open(fetch(folder, name)) as archive:
            file = archive.extractfile(f"package/files/{name}-latin-400-normal.woff").read()
        hands.append(drawn(file))
    return hands


def drawn(file):
    tall = -ImageFont.truetype(io.BytesIO(file), 200).getbbox("0", anchor="ls")[1]
    font = ImageFont.truetype(io.BytesIO(file), round(200 * HEIGHT / tall))
    digits = {}
    for symbol in "0123456789":
        left, top, right, bottom = font.getbbox(symbol, anchor="ls")
        image = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(image).text((-left, -top), symbol, 255, font=font, anchor="ls")
        digits[symbol] = (np.asarray(image), bottom)
    return digits
