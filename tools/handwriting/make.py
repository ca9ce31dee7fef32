"""Draws lines to learn from: make.py FOLDER SEED COUNT [apart] writes FOLDER/SEED.npz; digits stand apart or close."""

import pathlib
import sys

import numpy as np

import digits
import hands
import lines

LONGEST = 12


def main(folder, seed, count, apart=False):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    maker = lines.Maker(seed, digits.load(folder), hands.load(folder), not apart)
    images = np.zeros((count, lines.HEIGHT, lines.WIDTH), np.uint8)
    texts = []
    for i in range(count):
        images[i], text = maker.line()
        texts.append(text)
    np.savez_compressed(folder / f"{seed}.npz", images=images, texts=np.array(texts, dtype=f"U{LONGEST}"))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:] == ["apart"])
