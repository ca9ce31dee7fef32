"""Teaches one net: train.py FOLDER OUT SEED EPOCHS TRAINING-SEEDS VALIDATION-SEED [SIZE [NET.pt]], seeds as 1001-1012.

Sizes are those of net.py, "small" if none is told. With a net of that size to begin from, training goes on from it.
"""

import json
import os
import pathlib
import sys
import time

import numpy as np
import torch
from torch import nn

from net import SYMBOLS, Net

BATCH = 64
RATE = 2e-3
DECAY = 1e-2


def load(folder, seeds):
    first, _, last = seeds.partition("-")
    images, texts = [], []
    for seed in range(int(first), int(last or first) + 1):
        with np.load(pathlib.Path(folder) / f"{seed}.npz") as data:
            images.append(data["images"])
            texts += data["texts"].tolist()
    images = np.concatenate(images)
    inked = images.max(1) > 40
    widths = np.where(inked.any(1), images.shape[2] - inked[:, ::-1].argmax(1), 8)
    return images, texts, widths


def batches(rng, widths):
    """Lines of about the same width together, so that little paper is computed."""
    order = np.argsort(widths + rng.uniform(0, 14, len(widths)))
    groups = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
    rng.shuffle(groups)
    return groups


def tensor(rng, images, widths, group):
    """The lines of a group, each moved by a few pixels of paper, its ink fainter or bolder."""
    width = (int(widths[group].max()) + 12) // 8 * 8 + 8
    batch = np.zeros((len(group), 1, images.shape[1], width), np.float32)
    for row, i in enumerate(group):
        move = int(rng.integers(0, 8)) if rng else 0
        line = images[i, :, : width - move]
        batch[row, 0, :, move : move + line.shape[1]] = line
        if rng:
            batch[row, 0] = np.roll(batch[row, 0], int(rng.integers(-2, 3)), 0)
    batch /= 255
    if rng:
        batch **= np.exp(rng.normal(0, 0.25, (len(group), 1, 1, 1))).astype(np.float32)
    return torch.from_numpy(batch)


def greedy(out):
    """The texts that the likeliest symbol of every column spells."""
    texts = []
    for column in out.argmax(2).T.tolist():
        kept = [c for i, c in enumerate(column) if c and (i == 0 or column[i - 1] != c)]
        texts.append("".join(SYMBOLS[c] for c in kept))
    return texts


def validate(net, data):
    images, texts, widths = data
    net.eval()
    right = 0
    with torch.no_grad():
        for group in batches(np.random.default_rng(0), widths):
            read = greedy(net(tensor(None, images, widths, group)))
            right += sum(text == texts[i] for text, i in zip(read, group))
    net.train()
    return right / len(texts)


def main(folder, out, seed, epochs, training, validation, size="small", begun=None):
    torch.manual_seed(seed)
    torch.set_num_threads(int(os.environ.get("THREADS", "1")))
    torch.set_flush_denormal(True)
    rng = np.random.default_rng(seed)
    images, texts, widths = load(folder, training)
    held = load(folder, validation)
    net = Net(size)
    if begun:
        before = torch.load(begun)
        net.load_state_dict(before["net"])
    loss_of = nn.CTCLoss(zero_infinity=True)
    steps = epochs * (-(-len(texts) // BATCH))
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps + 1, pct_start=0.08)
    record = {"seed": seed, "size": size, "lines": len(texts), "training": training, "validation": validation, "epochs": []}
    if begun:
        record["begunFrom"] = before["record"]
    start = time.process_time()
    for epoch in range(epochs):
        total = 0.0
        for group in batches(rng, widths):
            y = net(tensor(rng, images, widths, group))
            target = [[SYMBOLS.index(c) for c in texts[i]] for i in group]
            loss = loss_of(
                y,
                torch.tensor([c for t in target for c in t]),
                torch.full((len(group),), y.shape[0]),
                torch.tensor([len(t) for t in target]),
            )
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            total += loss.item() * len(group)
        score = validate(net, held)
        record["epochs"].append({"loss": round(total / len(texts), 4), "right": round(score, 4)})
        record["seconds"] = round(time.process_time() - start)
        print(epoch, record["epochs"][-1], record["seconds"], flush=True)
        torch.save({"net": net.state_dict(), "record": record}, out)
        pathlib.Path(out).with_suffix(".json").write_text(json.dumps(record))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), *sys.argv[5:9])
