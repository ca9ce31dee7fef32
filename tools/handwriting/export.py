"""Writes nets for the reader: export.py RESOURCE TEST-LINES NET.pt...

The resource: "VTHW", version, the record of the training as JSON, then the nets; batch norm is folded into the
convolutions, weights are half floats, all numbers big-endian. TEST-LINES gets drawn lines, as bytes, with the log
probabilities that the nets as written give them, to hold the reader to.
"""

import json
import struct
import sys

import numpy as np
import torch
from torch import nn

import lines
from net import SYMBOLS, Net

VERSION = 1


def folded(net):
    """(weights, bias, stride, padding, pooled rows, whether rectified) of each convolution."""
    layers = list(net.layers)
    out = []
    for i, layer in enumerate(layers):
        if isinstance(layer, nn.Conv2d):
            weights = layer.weight.detach().numpy().astype(np.float64)
            bias = np.zeros(len(weights)) if layer.bias is None else layer.bias.detach().numpy().astype(np.float64)
            norm = layers[i + 1] if i + 1 < len(layers) else None
            if isinstance(norm, nn.BatchNorm2d):
                scale = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).detach().numpy()
                weights = weights * scale[:, None, None, None]
                bias = norm.bias.detach().numpy() + (bias - norm.running_mean.numpy()) * scale
            pooled = i + 3 < len(layers) and isinstance(layers[i + 3], nn.MaxPool2d)
            out.append((weights.astype(np.float16), bias.astype(np.float32), layer, 2 if pooled else 1, norm is not None))
    return out


def written(net):
    parts = []
    layers = folded(net)
    parts.append(struct.pack(">i", len(layers)))
    for weights, bias, layer, pooled, rectified in layers:
        parts.append(struct.pack(">9i", *weights.shape, layer.stride[0], *layer.padding, pooled, int(rectified)))
        parts.append(bias.astype(">f4").tobytes())
        parts.append(weights.astype(">f2").tobytes())
    return b"".join(parts)


def computed(net, line):
    """Log probabilities of a line by the weights as they are written."""
    x = torch.from_numpy(line.astype(np.float32) / 255)[None, None]
    for weights, bias, layer, pooled, rectified in folded(net):
        w = torch.from_numpy(weights.astype(np.float32))
        x = nn.functional.conv2d(x, w, torch.from_numpy(bias), layer.stride, layer.padding)
        x = torch.relu(x) if rectified else x
        x = nn.functional.max_pool2d(x, (2, 1)) if pooled == 2 else x
    return x[0, :, 0].T.log_softmax(1).numpy()


def drawn(count):
    """Lines of the frame's print alone need no scanned digits."""
    maker = lines.Maker(5, None)
    maker._scan = lambda symbol, tall, width, slant: np.full((int(tall), 4), 255, np.uint8)
    found = []
    while len(found) < count:
        line, text = maker.line()
        inked = np.flatnonzero(line.max(0) > 40)
        if len(text) == len(found) + 1:
            found.append(line[:, : (int(inked[-1]) + 12) // 4 * 4])
    return found


def main(resource, tests, paths):
    nets, records = [], []
    for path in paths:
        saved = torch.load(path)
        net = Net(saved["record"].get("size", "small"))
        net.load_state_dict(saved["net"])
        net.eval()
        nets.append(net)
        records.append(saved["record"])
    record = json.dumps({"symbols": SYMBOLS, "nets": records}).encode()
    with open(resource, "wb") as file:
        file.write(b"VTHW" + struct.pack(">ii", VERSION, len(record)) + record)
        file.write(struct.pack(">i", len(nets)))
        for net in nets:
            file.write(written(net))
    with open(tests, "wb") as file:
        examples = drawn(3)
        file.write(struct.pack(">i", len(examples)))
        for line in examples:
            file.write(struct.pack(">i", line.shape[1]) + line.tobytes())
            for net in nets:
                out = computed(net, line)
                file.write(struct.pack(">i", len(out)) + out.astype(">f4").tobytes())


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
